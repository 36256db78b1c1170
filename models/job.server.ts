import { isObjectIdOrHexString, Schema, type Types } from 'mongoose';
import { JOB_STATES, type JobKind, type JobRecord } from '#app/platform/jobs/job.ts';
import { defineModel } from './define-model.server.ts';

/** A job as a worker sees it: the record, what it was given, and who holds it. */
export type HeldJob = JobRecord & { payload: unknown };

type JobFields = Omit<JobRecord, 'id'> & {
  payload: unknown;
  /** Not before this moment: waiting after a failure. */
  runAfter: Date;
  /** The worker that holds the job, and until when it does without a sign of life. */
  holder: string | null;
  heldUntil: Date | null;
};
type JobRow = JobFields & { _id: Types.ObjectId };

const schema = new Schema<JobFields>(
  {
    organisationId: { type: String, required: true },
    personId: { type: String, default: null },
    kind: { type: String, required: true },
    state: { type: String, enum: JOB_STATES, required: true },
    payload: { type: Schema.Types.Mixed, required: true },
    done: { type: Number, default: 0 },
    total: { type: Number, default: 0 },
    note: { type: String, default: '' },
    attempts: { type: Number, default: 0 },
    result: { type: Schema.Types.Mixed, default: {} },
    link: { type: String, default: null },
    error: { type: String, default: null },
    runAfter: { type: Date, required: true },
    holder: { type: String, default: null },
    heldUntil: { type: Date, default: null },
    createdAt: { type: Date, required: true },
    finishedAt: { type: Date, default: null },
  },
  { versionKey: false, minimize: false, collection: 'jobs' },
);
schema.index({ state: 1, runAfter: 1 });
schema.index({ organisationId: 1, createdAt: -1 });

const JobModel = defineModel('Job', schema);

type NewJob = { organisationId: string; personId: string | null; kind: JobKind; payload: unknown };

export async function addJob(job: NewJob, now: Date): Promise<string> {
  const [document] = await JobModel.create([{ ...job, state: 'waiting', runAfter: now, createdAt: now }]);
  if (!document) throw new Error('The store kept no job');
  return document._id.toHexString();
}

export async function jobWithId(organisationId: string, id: string): Promise<JobRecord | null> {
  if (!isObjectIdOrHexString(id)) return null;
  const row = await JobModel.findOne({ _id: id, organisationId }).lean();
  return row ? toJob(row) : null;
}

/** An organisation's newest jobs first; with `states` only those. */
export async function jobsOfOrganisation(
  organisationId: string,
  { states = JOB_STATES, limit }: { states?: readonly JobRecord['state'][]; limit: number },
): Promise<JobRecord[]> {
  const rows = await JobModel.find({ organisationId, state: { $in: states } })
    .sort({ createdAt: -1 })
    .limit(limit)
    .lean();
  return rows.map(toJob);
}

/**
 * Takes the next job that waits, or that a silent worker left behind, for this worker alone: one atomic step, so that
 * no two workers get the same.
 */
export async function claimJob(holder: string, now: Date, heldUntil: Date): Promise<HeldJob | null> {
  const row = await JobModel.findOneAndUpdate(
    {
      $or: [
        { state: 'waiting', runAfter: { $lte: now } },
        { state: 'running', heldUntil: { $lt: now } },
      ],
    },
    { $set: { state: 'running', holder, heldUntil, error: null }, $inc: { attempts: 1 } },
    { sort: { runAfter: 1 }, returnDocument: 'after' },
  ).lean();
  return row ? { ...toJob(row), payload: row.payload } : null;
}

type HeldChange = Partial<
  Pick<
    JobFields,
    | 'state'
    | 'done'
    | 'total'
    | 'note'
    | 'result'
    | 'link'
    | 'error'
    | 'finishedAt'
    | 'heldUntil'
    | 'runAfter'
    | 'attempts'
  >
>;

/** Changes a job that this worker still holds. False when another worker has taken it. */
export async function changeHeldJob(id: string, holder: string, change: HeldChange): Promise<boolean> {
  const released = change.state && change.state !== 'running' ? { holder: null, heldUntil: null } : {};
  const result = await JobModel.updateOne(
    { _id: id, holder, state: 'running' },
    { $set: { ...change, ...released } },
  );
  return result.matchedCount === 1;
}

/** Ends a job that waits or runs; its worker learns of it at its next sign of life. False when it had ended before. */
export async function stopOpenJob(organisationId: string, id: string, now: Date): Promise<boolean> {
  const result = await JobModel.updateOne(
    { _id: id, organisationId, state: { $in: ['waiting', 'running'] } },
    { $set: { state: 'stopped', note: '', finishedAt: now, holder: null, heldUntil: null } },
  );
  return result.matchedCount === 1;
}

function toJob(row: JobRow): JobRecord {
  const { _id, organisationId, personId, kind, state, done, total, note, attempts, result, link, error } =
    row;
  const { createdAt, finishedAt } = row;
  return {
    id: _id.toHexString(),
    organisationId,
    personId,
    kind,
    state,
    done,
    total,
    note,
    attempts,
    result,
    link,
    error,
    createdAt,
    finishedAt,
  };
}

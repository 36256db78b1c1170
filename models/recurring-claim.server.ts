import { Schema } from 'mongoose';
import type { RecurringClaim } from '#app/platform/jobs/recurring.ts';
import { defineModel } from './define-model.server.ts';

const schema = new Schema<RecurringClaim>(
  {
    name: { type: String, required: true },
    period: { type: Number, required: true },
    at: { type: Date, required: true },
    jobs: [{ _id: false, organisationId: String, jobId: String }],
  },
  { versionKey: false, collection: 'recurringClaims' },
);
schema.index({ name: 1, period: 1 }, { unique: true });
schema.index({ at: 1 });

const ClaimModel = defineModel('RecurringClaim', schema);

/**
 * Claims a period of a work.
 *
 * @throws Error of the store when another has claimed it; see `isTaken`
 */
export async function addClaim(claim: RecurringClaim): Promise<void> {
  await ClaimModel.create([claim]);
}

/** Adds to a claim the jobs that followed in further transactions. */
export async function addJobsToClaim(
  name: string,
  period: number,
  jobs: RecurringClaim['jobs'],
): Promise<void> {
  await ClaimModel.updateOne({ name, period }, { $push: { jobs: { $each: jobs } } });
}

/** Whether an error says that the period was claimed by another. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11_000;
}

export async function isClaimed(name: string, period: number): Promise<boolean> {
  return (await ClaimModel.exists({ name, period })) !== null;
}

/** The newest claims of a work first. */
export async function claimsOf(name: string, limit: number): Promise<RecurringClaim[]> {
  const rows = await ClaimModel.find({ name }).sort({ period: -1 }).limit(limit).lean();
  return rows.map(({ name: of, period, at, jobs }) => ({
    name: of,
    period,
    at,
    jobs: jobs.map(({ organisationId, jobId }) => ({ organisationId, jobId })),
  }));
}

export async function forgetClaimsBefore(moment: Date): Promise<void> {
  await ClaimModel.deleteMany({ at: { $lt: moment } });
}

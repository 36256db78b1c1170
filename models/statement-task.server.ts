import { Schema, Types } from 'mongoose';
import { SECTIONS } from '#app/domain/statements/area.ts';
import { type StatementTask, TASK_KINDS } from '#app/domain/statements/writing/task.ts';
import { defineModel } from './define-model.server.ts';
import { isId } from './new-id.server.ts';
import { workOfStatement } from './work-of-statement.server.ts';

type TaskFields = Omit<StatementTask, 'id'>;
type TaskRow = TaskFields & { _id: Types.ObjectId };

const text = { type: String, default: null };
const required = { type: String, required: true } as const;
const day = { type: Date, default: null };

const schema = new Schema<TaskFields>(
  {
    organisationId: required,
    statementId: required,
    kind: { type: String, enum: TASK_KINDS, required: true },
    title: required,
    section: { type: String, enum: [...SECTIONS, null], default: null },
    questionId: text,
    ownerId: text,
    dueOn: text,
    createdAt: { type: Date, required: true },
    createdBy: text,
    doneAt: day,
    doneBy: text,
  },
  { versionKey: false, collection: 'statementTasks' },
);
schema.index({ organisationId: 1, statementId: 1, doneAt: 1, dueOn: 1 });
schema.index({ organisationId: 1, ownerId: 1, doneAt: 1 });

const TaskModel = defineModel('StatementTask', schema);

/** The tasks for a statement. Goals, which are tasks too, outlive a correction. */
export const taskWork = workOfStatement(TaskModel, (moment) => ({
  kind: 'task',
  createdAt: { $gte: moment },
}));

/** Adds a task under an id made beforehand. */
export async function addStatementTask({ id, ...fields }: StatementTask): Promise<void> {
  await TaskModel.create([{ _id: new Types.ObjectId(id), ...fields }]);
}

/** All tasks of a statement in the order in which they were set. */
export async function tasksOfStatement(
  organisationId: string,
  statementId: string,
): Promise<StatementTask[]> {
  const rows = await TaskModel.find({ organisationId, statementId }).sort({ _id: 1 }).lean<TaskRow[]>();
  return rows.map(toTask);
}

/** What one person still has to do, in all statements. */
export async function openTasksOfPerson(organisationId: string, ownerId: string): Promise<StatementTask[]> {
  const rows = await TaskModel.find({ organisationId, ownerId, doneAt: null })
    .sort({ dueOn: 1, _id: 1 })
    .lean<TaskRow[]>();
  return rows.map(toTask);
}

/** Everything with a day that still has to be done, in all statements. */
export async function openDatedTasks(organisationId: string): Promise<StatementTask[]> {
  const rows = await TaskModel.find({ organisationId, doneAt: null, dueOn: { $ne: null } })
    .sort({ dueOn: 1, _id: 1 })
    .lean<TaskRow[]>();
  return rows.map(toTask);
}

/** Marks a task as done, or as open again with null; false where it is not there or stands so already. */
export async function setTaskDone(
  task: Pick<StatementTask, 'organisationId' | 'statementId' | 'id'>,
  done: { at: Date; by: string } | null,
): Promise<boolean> {
  const { id, ...place } = task;
  if (!isId(id)) return false;
  const result = await TaskModel.updateOne(
    { _id: id, ...place, doneAt: done ? null : { $ne: null } },
    { $set: { doneAt: done?.at ?? null, doneBy: done?.by ?? null } },
  );
  return result.matchedCount === 1;
}

function toTask(row: TaskRow): StatementTask {
  const { _id, ...fields } = row;
  return { id: _id.toHexString(), ...fields };
}

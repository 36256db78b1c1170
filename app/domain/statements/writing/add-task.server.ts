import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import { statementWithId } from '#models/statement.server.ts';
import { addStatementTask } from '#models/statement-task.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { SECTIONS } from '../area.ts';
import { isDay } from './period.ts';
import { questionOf } from './open-draft.server.ts';
import { type StatementTask, TASK_KINDS } from './task.ts';

const id = z.string().max(80).nullable().default(null);

export const TaskForm = z.object({
  title: z
    .string({ error: 'Say what has to be done.' })
    .trim()
    .min(1, 'Say what has to be done.')
    .max(300, 'Shorten the task to 300 characters.'),
  section: z.enum(SECTIONS, { error: 'Choose a section of the statement.' }).nullable().default(null),
  questionId: id,
  ownerId: id,
  dueOn: z
    .string()
    .refine(isDay, 'Enter the day as year, month and day: 2027-03-31.')
    .nullable()
    .default(null),
  kind: z.enum(TASK_KINDS).default('task'),
});
export type TaskForm = z.input<typeof TaskForm>;

/**
 * Sets a task for a statement, in any state of it: goals are kept after publication.
 *
 * @throws NotFound · InvalidInput by field
 */
export async function addTask(
  viewer: Actor,
  statementId: string,
  input: TaskForm,
  now: Date,
): Promise<StatementTask> {
  authorise(viewer, 'edit', 'statement');
  const { organisationId, personId } = viewer;
  const statement = await statementWithId(organisationId, statementId);
  if (!statement) throw new NotFound('statement');
  const form = TaskForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { questionId, ownerId, ...said } = form.data;
  const section = questionId === null ? said.section : questionOf(statement, questionId).section;
  const people = await colleaguesWhoMay(viewer, 'edit', 'statement');
  if (ownerId !== null && !people.some((person) => person.id === ownerId))
    throw new InvalidInput({ ownerId: ['Choose somebody of your organisation who may write statements.'] });
  const task: StatementTask = {
    ...said,
    id: newId(),
    organisationId,
    statementId: statement.id,
    section,
    questionId,
    ownerId,
    createdAt: now,
    createdBy: personId,
    doneAt: null,
    doneBy: null,
  };
  await inTransaction(async () => {
    await addStatementTask(task);
    const subjects = [
      { kind: 'statement', id: statement.id },
      { kind: 'task', id: task.id },
    ];
    await recordChange(viewer, { act: 'statement.task-set', subjects, content: task }, now);
  });
  return task;
}

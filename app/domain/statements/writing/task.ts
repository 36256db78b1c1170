import type { SectionKey } from '../area.ts';

/** task: something to do for this statement · goal: what the statement promises for the time after it. */
export const TASK_KINDS = ['task', 'goal'] as const;
type TaskKind = (typeof TASK_KINDS)[number];

/** Something that somebody has to do for a statement. */
export type StatementTask = {
  id: string;
  organisationId: string;
  statementId: string;
  kind: TaskKind;
  title: string;
  /** Where in the statement it belongs; the question, where there is one, stands in this section. */
  section: SectionKey | null;
  questionId: string | null;
  ownerId: string | null;
  /** ISO date. */
  dueOn: string | null;
  createdAt: Date;
  createdBy: string | null;
  doneAt: Date | null;
  doneBy: string | null;
};

import type { StatementTask } from '#app/domain/statements/writing/task.ts';
import { SECTION_TITLES } from '#app/domain/statements/area.ts';
import { longDay } from '#app/domain/statements/statement-title.ts';

export type TaskLine = {
  id: string;
  title: string;
  where: string;
  questionId: string | null;
  owner: string;
  due: string;
  late: boolean;
  done: boolean;
  isGoal: boolean;
};

/** Tasks as a page shows them: open ones first, by due day. */
export function viewTasks(
  tasks: readonly StatementTask[],
  people: readonly { id: string; name: string }[],
  today: string,
): TaskLine[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const rank = ({ doneAt, dueOn }: StatementTask) => `${doneAt ? 1 : 0} ${dueOn ?? '9999'}`;
  return [...tasks]
    .sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
    .map((task) => ({
      id: task.id,
      title: task.title,
      where: task.section === null ? 'The statement as a whole' : SECTION_TITLES[task.section],
      questionId: task.questionId,
      owner: task.ownerId === null ? 'Nobody yet' : (names.get(task.ownerId) ?? 'Somebody who has left'),
      due: task.dueOn === null ? 'No day' : longDay(task.dueOn),
      late: task.doneAt === null && task.dueOn !== null && task.dueOn < today,
      done: task.doneAt !== null,
      isGoal: task.kind === 'goal',
    }));
}

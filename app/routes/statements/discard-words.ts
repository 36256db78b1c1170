import { LOST_KINDS, type Lost, type LostKind } from '#app/domain/statements/discarding/lost.ts';
import { formatNumber } from '#app/http/format.ts';

const LABELS: Readonly<Record<LostKind, string>> = {
  answers: 'Answers',
  editions: 'Saved editions of answers',
  comments: 'Comments',
  tasks: 'Tasks, with their reminders',
  goals: 'Goals for the year after',
  unsaved: 'Texts that people typed and have not saved',
  claims: 'Sentences for which evidence is named',
  files: 'Attached files',
  earlierTexts: 'Last year’s text that was read in',
  registry: 'Answers for the government registry',
  comparisons: 'Looks at the registry’s entry',
  countries: 'Other countries’ forms with answers',
};

/** A goal is counted once, though it is a task too. */
function shownCount(lost: Lost, kind: LostKind): number {
  return kind === 'tasks' ? lost.tasks - lost.goals : lost[kind];
}

/** What is lost, a line each; kinds of which there is nothing are left out. */
export function lostLines(lost: Lost): { label: string; value: string }[] {
  return LOST_KINDS.flatMap((kind) => {
    const count = shownCount(lost, kind);
    return count > 0 ? [{ label: LABELS[kind], value: formatNumber('en', count) }] : [];
  });
}

import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { SECTION_TITLES } from '#app/domain/statements/area.ts';
import { plainText } from '#app/domain/statements/facts/marked-text.ts';
import { checkRemarks, questionsFor } from '#app/domain/statements/questions/questions.ts';
import { REGIME_NAMES } from '#app/domain/statements/regime.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { STANDING_NAMES } from '#app/domain/statements/writing/answer-words.ts';
import { spoken } from '#app/domain/statements/writing/content-answers.ts';
import { changedNumbers } from '#app/domain/statements/writing/linked-numbers.ts';
import { type OpenQuestion, openQuestion } from '#app/domain/statements/writing/open-question.server.ts';
import { unsavedUntil } from '#app/domain/statements/writing/unsaved-text.ts';
import { formatDate, formatDateTime } from '#app/http/format.ts';
import { shownFacts } from './shown-facts.ts';
import { viewTasks } from './task-view.ts';
import { ANSWER_STATE_NAMES } from './words.ts';

export type QuestionView = Awaited<ReturnType<typeof viewQuestion>>;
type Place = { statementId: string; questionId: string };

/** One question as its page shows it, its dates in words. `takeUnsaved`: what was typed and not saved stands in the form. */
export async function viewQuestion(viewer: Viewer, place: Place, takeUnsaved: boolean, now: Date) {
  const open = await openQuestion(viewer, place, now);
  const { statement, question, answer, unsaved, facts } = open;
  const { id, ask, help, tag, level, section, nothing } = question;
  const editor = (takeUnsaved ? unsaved : null) ?? answer;
  const text = editor?.text ?? '';
  const people = await colleaguesWhoMay(viewer, 'edit', 'statement');
  const everybody = await colleagues(viewer);
  const mayEdit = may(viewer, 'edit', 'statement');
  return {
    statementId: statement.id,
    period: periodName(statement.period),
    question: { id, ask, help, tag, level, nothing: nothing ?? '' },
    section: { key: section, title: SECTION_TITLES[section] },
    remarks: checkRemarks(question, statement.regimes).map(([regime, says]) => ({
      law: REGIME_NAMES[regime].split(':')[0] ?? '',
      says,
    })),
    state: answer ? STANDING_NAMES[answer.standing] : ANSWER_STATE_NAMES.open,
    mayComment: mayEdit,
    mayWrite: mayEdit && statement.state === 'draft',
    editor: {
      text,
      standing: editor?.standing ?? 'answered',
      version: editor?.version ?? 0,
      comment: takeUnsaved ? (unsaved?.comment ?? '') : '',
      title: takeUnsaved ? (unsaved?.title ?? '') : '',
      isUnsaved: takeUnsaved && unsaved !== null,
    },
    saved: answer
      ? { version: answer.version, who: answer.editedByName, when: formatDateTime('en', answer.editedAt) }
      : null,
    reading: answer ? spoken(question, answer) : '',
    unsavedAt: unsaved && !takeUnsaved ? formatDateTime('en', unsaved.at) : null,
    unsavedUntil: unsaved ? formatDate('en', unsavedUntil(unsaved.at)) : '',
    lastYear: lastYearOf(open),
    earlier: open.earlier,
    offered: offeredFor(open, text),
    changed: changedNumbers(text, facts),
    facts: shownFacts([text, answer?.text ?? '', ...open.offered.map((sentence) => sentence.text)], facts),
    comments: open.comments.map((comment) => ({
      id: comment.id,
      text: comment.text,
      who: comment.personName,
      at: comment.at.toISOString(),
      when: formatDateTime('en', comment.at),
      resolved: comment.resolvedAt !== null,
      mayResolve: mayEdit && comment.personId === viewer.personId && comment.resolvedAt === null,
    })),
    tasks: viewTasks(open.tasks, everybody, now.toISOString().slice(0, 10)),
    files: open.files,
    people: people.map((person) => ({ value: person.id, label: person.name })),
    ...neighbours(open),
  };
}

function lastYearOf({
  previous,
  question,
}: OpenQuestion): { period: string; text: string; standing: string } | null {
  if (!previous) return null;
  const { statement, answer } = previous;
  const text = plainText(spoken(question, answer));
  return { period: periodName(statement.period), text, standing: STANDING_NAMES[answer.standing] };
}

/** Sentences of the record that do not stand in the text yet. */
function offeredFor({ offered }: OpenQuestion, text: string): { key: string; text: string }[] {
  const plain = plainText(text);
  return offered
    .filter((sentence) => !plain.includes(plainText(sentence.text)))
    .map((sentence) => ({ key: sentence.key, text: sentence.text }));
}

function neighbours({ statement, question }: OpenQuestion) {
  const all = questionsFor(statement.regimes);
  const at = all.findIndex(({ id }) => id === question.id);
  const link = (one: (typeof all)[number] | undefined) => (one ? { id: one.id, ask: one.ask } : null);
  return { before: link(all[at - 1]), after: link(all[at + 1]) };
}

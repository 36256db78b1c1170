import { may } from '#app/domain/access/permissions.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { SECTION_TITLES, sectionOf } from '#app/domain/statements/area.ts';
import { plainText } from '#app/domain/statements/facts/marked-text.ts';
import { sectionsFor } from '#app/domain/statements/questions/questions.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { spoken } from '#app/domain/statements/writing/content-answers.ts';
import { openSection } from '#app/domain/statements/writing/open-section.server.ts';
import { stateOf } from '#app/domain/statements/writing/progress.ts';
import { STANDING_NAMES } from '#app/domain/statements/writing/answer-words.ts';
import { NotFound } from '#app/platform/problems.ts';
import { shownFacts } from './shown-facts.ts';
import { ANSWER_STATE_NAMES } from './words.ts';

/** A section as its page shows it. @throws NotFound for a section that the statement does not have */
export async function viewSection(viewer: Viewer, statementId: string, name: string | undefined, now: Date) {
  const key = sectionOf(name);
  if (!key) throw new NotFound('section');
  const { statement, answers, lastYear, facts, sentences } = await openSection(viewer, statementId, now);
  const sections = sectionsFor(statement.regimes);
  const at = sections.findIndex((section) => section.key === key);
  const questions = sections[at]?.questions;
  if (!questions) throw new NotFound('section');
  const offered = sentences.filter(({ section }) => section === key).length;
  const link = (section: (typeof sections)[number] | undefined) =>
    section ? { key: section.key, title: SECTION_TITLES[section.key] } : null;
  return {
    id: statement.id,
    title: SECTION_TITLES[key],
    period: periodName(statement.period),
    mayWrite: may(viewer, 'edit', 'statement') && statement.state === 'draft',
    offered: offered === 0 ? '' : offered === 1 ? '1 sentence' : `${offered} sentences`,
    previous: link(sections[at - 1]),
    next: link(sections[at + 1]),
    questions: questions.map((question) => {
      const answer = answers.get(question.id);
      const state = stateOf(answer);
      const text = answer ? spoken(question, answer) : '';
      const last = lastYear.get(question.id);
      const lastText = last ? spoken(question, last) : '';
      const { id, ask, tag, level } = question;
      return {
        ...{ id, ask, tag, level, text },
        state: answer ? STANDING_NAMES[answer.standing] : ANSWER_STATE_NAMES[state],
        empty: answer ? 'Nothing is written.' : 'Not answered yet.',
        lastYear: plainText(lastText),
        facts: shownFacts([text], facts),
      };
    }),
  };
}

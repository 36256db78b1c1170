import type { Viewer } from '#app/domain/access/viewer.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { SECTION_TITLES } from '../area.ts';
import type { ContentAnswer, StatementContent } from '../content.ts';
import { dayInWords } from '../day-words.ts';
import { sectionsFor } from '../questions/questions.ts';
import type { Statement } from '../statement.ts';
import { reportingCompany } from './open-version.server.ts';

/** What the draft says at this moment, and the sentences in it that nothing in Daylight backs. */
export async function draftContent(
  viewer: Viewer,
  statement: Statement,
  _now: Date,
): Promise<{ content: StatementContent; openClaims: string[] }> {
  const { kind, members, period, regimes } = statement;
  const { name, companyNumber, legalForm, country, address, website } = await reportingCompany(statement);
  const answers = new Map(
    (await answersOf(viewer.organisationId, statement.id)).map((answer) => [answer.questionId, answer]),
  );
  const sections = sectionsFor(regimes).map(({ key, questions }) => ({
    key,
    title: SECTION_TITLES[key],
    answers: questions.flatMap(({ id, ask, heading, level, serves, onlyFor }): ContentAnswer[] => {
      const answer = answers.get(id);
      if (!answer) return [];
      const { standing, text } = answer;
      return [
        { questionId: id, ask, heading, level, standing, text, serves: [...serves], onlyFor: [...onlyFor] },
      ];
    }),
  }));
  const content: StatementContent = {
    title: `Modern slavery statement for the period from ${dayInWords(period.from)} to ${dayInWords(period.to)}`,
    language: 'en',
    kind,
    organisation: { name, companyNumber, legalForm, country, address, website },
    members: members.map(({ name, companyNumber, included, reason }) => ({
      name,
      companyNumber,
      included,
      reason,
    })),
    period,
    regimes,
    sections: sections.filter((section) => section.answers.length > 0),
    facts: [],
  };
  return { content, openClaims: [] };
}

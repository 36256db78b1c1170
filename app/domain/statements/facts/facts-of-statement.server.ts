import type { Viewer } from '#app/domain/access/viewer.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { SECTIONS, type SectionKey } from '../area.ts';
import { findStatement } from '../find-statement.server.ts';
import { questionWithId } from '../questions/questions.ts';
import type { Answer, Statement } from '../statement.ts';
import { composeContent } from '../writing/compose-content.server.ts';
import { type ChangedNumber, changedNumbers } from '../writing/linked-numbers.ts';
import { type Claims, claimsOf } from './claims-of.server.ts';
import { sectionOfFact } from './expected.ts';
import type { Fact } from './fact.ts';
import { factsIn } from './marked-text.ts';
import { recordedFacts } from './recorded-facts.server.ts';

/** A linked number that says something else than the record now, in the answer where it stands. */
type ChangedInAnswer = ChangedNumber & { questionId: string; ask: string; writtenAt: Date };

/** A fact with the questions whose answers quote it. */
export type QuotedFact = Fact & { quotedBy: { questionId: string; ask: string }[] };

export type FactsOfStatement = {
  statement: Statement;
  sections: { key: SectionKey; facts: QuotedFact[] }[];
  changed: ChangedInAnswer[];
  claims: Claims;
};

/**
 * Everything that the record can say for a statement, by section, with what of it stands in the text; the numbers that have
 * changed since they were written; and the sentences that nothing in the record backs.
 *
 * @throws NotFound
 */
export async function factsOfStatement(viewer: Viewer, id: string, now: Date): Promise<FactsOfStatement> {
  const statement = await findStatement(viewer, id);
  const { facts } = await recordedFacts(viewer, statement, now);
  const answers = await answersOf(viewer.organisationId, id);
  const content = await composeContent(viewer, statement, now);
  const quoted = quotesOf(answers);
  const gone = [...quoted.keys()].flatMap((key) => (facts.has(key) ? [] : [goneFact(key)]));
  const all = [...facts.values(), ...gone].map((fact) => ({ ...fact, quotedBy: quoted.get(fact.key) ?? [] }));
  return {
    statement,
    sections: SECTIONS.map((key) => ({
      key,
      facts: all.filter((fact) => sectionOfFact(fact.key) === key),
    })).filter((section) => section.facts.length > 0),
    changed: answers.flatMap((answer) =>
      changedNumbers(answer.text, facts).map((number) => ({
        ...number,
        ...aboutQuestion(answer),
        writtenAt: answer.editedAt,
      })),
    ),
    claims: await claimsOf(viewer, id, content),
  };
}

function quotesOf(answers: readonly Answer[]): Map<string, { questionId: string; ask: string }[]> {
  const quotes = new Map<string, { questionId: string; ask: string }[]>();
  for (const answer of answers)
    for (const key of factsIn(answer.text))
      quotes.set(key, [...(quotes.get(key) ?? []), aboutQuestion(answer)]);
  return quotes;
}

function aboutQuestion({ questionId }: Answer): { questionId: string; ask: string } {
  return { questionId, ask: questionWithId(questionId)?.ask ?? questionId };
}

/** A fact that stands in the text and that no room knows any more. */
function goneFact(key: string): Fact {
  return { key, label: key, state: 'not-recorded', written: '', value: null, link: null, source: null };
}

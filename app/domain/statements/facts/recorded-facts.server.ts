import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import type { Statement } from '../statement.ts';
import { EXPECTED_FACTS } from './expected.ts';
import type { Fact, OfferedSentence } from './fact.ts';
import { notRecorded } from './make-fact.ts';
import { factProviders } from './providers.server.ts';

/** Everything that the rooms can say for a statement: facts by key, and sentences that hold them. */
export type RecordedFacts = { facts: ReadonlyMap<string, Fact>; sentences: OfferedSentence[] };

/**
 * Asks every room what it holds for a statement, as things are now. What is expected of a statement and no room answers
 * is there as "not recorded". The rooms are asked one after the other, so that it can be called inside a transaction.
 */
export async function recordedFacts(
  viewer: Actor,
  statement: Pick<Statement, 'period'>,
  now: Date,
): Promise<RecordedFacts> {
  authorise(viewer, 'read', 'statement');
  const question = { organisationId: viewer.organisationId, period: statement.period };
  const facts = new Map<string, Fact>(
    EXPECTED_FACTS.map((expected) => [expected.key, notRecorded(expected)]),
  );
  const sentences: OfferedSentence[] = [];
  for (const provider of factProviders) {
    const answer = await provider.facts(question, now);
    for (const fact of answer.facts) facts.set(fact.key, fact);
    sentences.push(...answer.sentences);
  }
  return { facts, sentences };
}

import type { Actor } from '#app/domain/access/viewer.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import type { Statement } from '../statement.ts';
import type { Fact } from './fact.ts';
import { type RecordedFacts, recordedFacts } from './recorded-facts.server.ts';

/**
 * What a statement rests on: the record as it is now while it is a draft; once a version was put before the approving
 * body, the numbers of its text as they were then.
 */
export async function standingFacts(
  viewer: Actor,
  statement: Pick<Statement, 'organisationId' | 'period' | 'currentVersionId'>,
  now: Date,
): Promise<RecordedFacts> {
  const { organisationId, currentVersionId } = statement;
  const recorded = await recordedFacts(viewer, statement, now);
  const version = await versionWithId(organisationId, currentVersionId ?? '');
  const frozen = version?.content.facts ?? [];
  return {
    ...recorded,
    facts: new Map<string, Fact>([...recorded.facts, ...frozen.map((fact) => [fact.key, fact] as const)]),
  };
}

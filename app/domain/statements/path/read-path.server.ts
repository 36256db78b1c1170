import type { Actor } from '#app/domain/access/viewer.ts';
import { publicationOf } from '#models/publication.server.ts';
import { publishedStatement } from '#models/published-statement.server.ts';
import { registryComparisonsOf } from '#models/registry-comparison.server.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { goalsOfOrganisation } from '#models/statement-goal.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import type { StatementVersion } from '../content.ts';
import { dayOf } from '../day-words.ts';
import { findStatement } from '../find-statement.server.ts';
import { tellingHomepageCheck } from '../publication/latest-homepage-check.server.ts';
import type { PublishedStatement } from '../publication/publication.ts';
import { siteStanding } from '../publication/site.ts';
import { entryFact } from '../registry/registry-comparison.ts';
import type { Statement } from '../statement.ts';
import { progressOf } from '../writing/progress.ts';
import type { PathFacts } from './work-steps.ts';

export type ReadPath = {
  facts: PathFacts;
  /** The version before the board, or approved, signed or published; null for a draft. */
  version: StatementVersion | null;
  published: PublishedStatement | null;
};

/**
 * What the path of a statement rests on. It is asked for every page of the statement, so it asks neither the record nor
 * the checks.
 *
 * @throws NotFound where the organisation has no such statement
 */
export async function readPath(viewer: Actor, statementId: string, now: Date): Promise<ReadPath> {
  const statement = await findStatement(viewer, statementId);
  const { organisationId, id, state, correction, regimes } = statement;
  const [answers, version, published, goals] = await Promise.all([
    answersOf(organisationId, id),
    versionWithId(organisationId, statement.currentVersionId ?? ''),
    publishedStatement(organisationId, id),
    goalsOfOrganisation(organisationId),
  ]);
  const open = goals.filter((goal) => goal.statementId === id && goal.state === 'open');
  const isPublic = state === 'published' && published !== null;
  const facts: PathFacts = {
    state,
    correction,
    progress: progressOf(regimes, new Map(answers.map((answer) => [answer.questionId, answer]))),
    secondPerson: version?.approval?.secondPerson ?? 'not-needed',
    isWithdrawn: published !== null && published.withdrawn !== null,
    isLinked: isPublic && (await isLinked(organisationId)),
    isEntered: isPublic && (await isEntered(statement, published)),
    goals: { open: open.length, late: open.filter(({ dueOn }) => dueOn < dayOf(now)).length },
  };
  return { facts, version, published };
}

/** Whether the last telling look at the organisation's home page found the link to its statements. */
async function isLinked(organisationId: string): Promise<boolean> {
  const homepage = (await publicationOf(organisationId))?.homepage ?? null;
  if (homepage === null) return false;
  const check = await tellingHomepageCheck(organisationId, homepage);
  const standing = siteStanding({ homepage, hasNoWebsite: false }, check);
  return standing === 'linked' || standing === 'by-hand';
}

/** Whether the entry in the government registry was found in order since the statement was corrected last. */
async function isEntered(
  { organisationId, id }: Statement,
  { revisions }: PublishedStatement,
): Promise<boolean> {
  const [look] = await registryComparisonsOf(organisationId, id, 1);
  if (look === undefined) return false;
  const latest = revisions.at(-1);
  const { outcome, before } = entryFact(look, latest?.corrects ? latest.publishedAt : null);
  return !before && (outcome === 'matches' || outcome === 'seen');
}

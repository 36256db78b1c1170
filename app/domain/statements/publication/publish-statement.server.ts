import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import {
  addPublishedStatement,
  changePublishedStatement,
  publishedStatementsOf,
} from '#models/published-statement.server.ts';
import { publicationOf } from '#models/publication.server.ts';
import { changeStatement } from '#models/statement.server.ts';
import { moveVersion, versionsOf } from '#models/statement-version.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { statementHash } from '../approval/statement-hash.server.ts';
import type { StatementVersion } from '../content.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement } from '../statement.ts';
import { changesBetween } from './changes-between.ts';
import { type PublishedStatement, type Revision, yearOf } from './publication.ts';
import { verificationCode } from './verification-code.ts';

/**
 * Makes the signed version of a statement public. A version of it that was public before stays readable as an earlier
 * one; a statement that was withdrawn is public again.
 *
 * @throws NotFound when the organisation has no such statement
 * @throws Refused `publication.no-address` before an address is chosen, `publication.not-signed` when no version is
 *   signed, `publication.altered` when the stored text is not the one that was signed, `publication.conflict` when
 *   somebody else was faster
 */
export async function publishStatement(
  viewer: Actor,
  statementId: string,
  now: Date,
): Promise<PublishedStatement> {
  authorise(viewer, 'manage', 'statement');
  const { organisationId } = viewer;
  const statement = await findStatement(viewer, statementId);
  if (!(await publicationOf(organisationId))) throw new Refused('publication.no-address');
  const versions = await versionsOf(organisationId, statement.id);
  const version = versions.find(({ state }) => state === 'signed');
  if (!version) throw new Refused('publication.not-signed');
  if (statementHash(version.content) !== version.hash) throw new Refused('publication.altered');
  const earlier = versions.filter(({ state }) => state === 'published');
  const all = await publishedStatementsOf(organisationId);
  const before = all.find((one) => one.statementId === statement.id);
  const taken = all.map(({ year }) => year);
  const published = nextPublishing({ statement, version, before, last: earlier[0], taken }, now);
  await inTransaction(async () => {
    await move(viewer, { statement, version, earlier }, now);
    if (!before) await addPublishedStatement(published);
    else if (!(await changePublishedStatement(published, before.revisions.length))) conflict();
    const subjects = [
      { kind: 'statement', id: statement.id },
      { kind: 'statement-version', id: version.id },
      { kind: 'sha256', id: version.hash },
    ];
    const corrects = version.content.correction !== undefined;
    const act = corrects ? 'statement.correction-published' : 'statement.published';
    await recordChange(viewer, { act, subjects, content: published }, now);
  });
  return published;
}

type Material = {
  statement: Statement;
  version: StatementVersion;
  before: PublishedStatement | undefined;
  /** The version that is public now. */
  last: StatementVersion | undefined;
  taken: readonly string[];
};

function nextPublishing(
  { statement, version, before, last, taken }: Material,
  now: Date,
): PublishedStatement {
  const { correction } = version.content;
  const revision: Revision = {
    number: (before?.revisions.length ?? 0) + 1,
    versionId: version.id,
    hash: version.hash,
    code: verificationCode(version.hash),
    publishedAt: now,
    changes: correction?.changed ?? (last ? changesBetween(last.content, version.content) : []),
    corrects: correction !== undefined,
    withheld: null,
  };
  return {
    id: before?.id ?? newId(),
    organisationId: statement.organisationId,
    statementId: statement.id,
    year: before?.year ?? yearOf(version.content.period.to, taken),
    title: version.content.title,
    period: version.content.period,
    revisions: [...(before?.revisions ?? []), revision],
    withdrawn: null,
  };
}

type Moved = { statement: Statement; version: StatementVersion; earlier: readonly StatementVersion[] };

async function move({ organisationId }: Actor, { statement, version, earlier }: Moved, now: Date) {
  for (const { id } of earlier) {
    if (!(await moveVersion(organisationId, id, 'published', { state: 'superseded' }))) conflict();
  }
  const change = { state: 'published', publishedAt: now } as const;
  if (!(await moveVersion(organisationId, version.id, 'signed', change))) conflict();
  const next: Statement = {
    ...statement,
    state: 'published',
    currentVersionId: version.id,
    correction: null,
    version: statement.version + 1,
    updatedAt: now,
  };
  if (!(await changeStatement(next, statement.version))) conflict();
}

function conflict(): never {
  throw new Refused('publication.conflict');
}

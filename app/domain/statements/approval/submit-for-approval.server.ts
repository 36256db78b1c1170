import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import { newId } from '#models/new-id.server.ts';
import { changeStatement } from '#models/statement.server.ts';
import { writersOf } from '#models/statement-answer.server.ts';
import { addVersion, versionsOf, versionWithId } from '#models/statement-version.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { StatementContent, StatementVersion } from '../content.ts';
import { correctionChangesSomething } from '../corrections/correction-rules.ts';
import { claimsOf, evidenceOfDraft } from '../facts/claims-of.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement } from '../statement.ts';
import { composeContent } from '../writing/compose-content.server.ts';
import { refuseObstacles } from './refuse-obstacles.ts';
import {
  groupHasAMember,
  membersStayedToTheEnd,
  type Obstacle,
  openClaimsAreAcknowledged,
  periodOf12To18Months,
  somethingIsWritten,
} from './rules.ts';
import { statementHash } from './statement-hash.server.ts';
import { subjectsOf } from './take-step.server.ts';

export const SubmissionForm = z.object({ acknowledged: z.boolean().default(false) });

/**
 * Puts a draft before the board: what it says is composed, its numbers frozen with the moment, and all of it kept as a
 * version whose hash stands in the ledger. Nothing of a version changes after that.
 *
 * @throws InvalidInput by field where a rule stands in the way
 * @throws Refused `statement.conflict` when it is no draft any more, or somebody changed it at the same time
 */
export async function submitForApproval(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<StatementVersion> {
  authorise(viewer, 'decide', 'statement');
  const statement = await findStatement(viewer, statementId);
  if (statement.state !== 'draft') throw new Refused('statement.conflict');
  const form = SubmissionForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const content = await composeContent(viewer, statement, now);
  const evidence = await evidenceOfDraft(viewer.organisationId, statement.id);
  const { open } = await claimsOf(viewer, statement.id, content, evidence);
  const openClaims = open.map(({ sentence }) => sentence);
  refuseObstacles([
    ...(await obstaclesToSubmission(statement, content)),
    openClaimsAreAcknowledged(openClaims.length, form.data.acknowledged),
  ]);
  const version = await newVersion(viewer, statement, { content, openClaims, evidence }, now);
  await keepVersion(viewer, statement, version, now);
  return version;
}

/** What has to be put right before the board can see the statement, without the list of open claims. */
export async function obstaclesToSubmission(
  statement: Statement,
  content: StatementContent,
): Promise<Obstacle[]> {
  const companies = await entitiesOf(statement.organisationId);
  return [
    somethingIsWritten(content) ?? [],
    periodOf12To18Months(statement) ?? [],
    groupHasAMember(statement) ?? [],
    membersStayedToTheEnd(statement, companies),
    (await obstacleToCorrection(statement, content)) ?? [],
  ].flat();
}

async function obstacleToCorrection(
  { organisationId, correction }: Statement,
  content: StatementContent,
): Promise<Obstacle | null> {
  if (correction === null) return null;
  const published = await versionWithId(organisationId, correction.of.versionId);
  return published && correctionChangesSomething(published.content, content);
}

async function newVersion(
  viewer: Viewer,
  { id: statementId }: Statement,
  { content, openClaims, evidence }: Pick<StatementVersion, 'content' | 'openClaims' | 'evidence'>,
  now: Date,
): Promise<StatementVersion> {
  const { organisationId, personId } = viewer;
  const [last] = await versionsOf(organisationId, statementId);
  return {
    id: newId(),
    organisationId,
    statementId,
    number: (last?.number ?? 0) + 1,
    content,
    hash: statementHash(content),
    state: 'submitted',
    createdAt: now,
    createdBy: personId,
    writtenBy: await writersOf(organisationId, statementId),
    openClaims,
    evidence,
    approval: null,
    refusal: null,
    signature: null,
    publishedAt: null,
  };
}

async function keepVersion(
  viewer: Viewer,
  statement: Statement,
  version: StatementVersion,
  now: Date,
): Promise<void> {
  const submitted: Statement = {
    ...statement,
    state: 'in-approval',
    currentVersionId: version.id,
    version: statement.version + 1,
    updatedAt: now,
  };
  await inTransaction(async () => {
    if (!(await changeStatement(submitted, statement.version))) throw new Refused('statement.conflict');
    await addVersion(version);
    const content = {
      hash: version.hash,
      number: version.number,
      openClaims: version.openClaims.length,
      evidence: version.evidence?.files.map(({ id, to, sha256 }) => ({ id, to, sha256 })) ?? [],
    };
    await recordChange(viewer, { act: 'statement.submitted', subjects: subjectsOf(version), content }, now);
  });
}

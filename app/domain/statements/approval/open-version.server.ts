import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { entityWithId } from '#models/legal-entity.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import type { StatementVersion } from '../content.ts';
import type { LegalEntity } from '../entities/legal-entity.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement, StatementState } from '../statement.ts';

export type OpenVersion = { statement: Statement; version: StatementVersion; company: LegalEntity };

/**
 * A statement with the version that lies before the board or was approved, and the company that reports.
 *
 * @throws NotFound where the organisation has no such statement
 * @throws Refused `statement.conflict` where the statement stands elsewhere by now
 */
export async function openVersion(
  viewer: Viewer,
  statementId: string,
  states: readonly StatementState[],
): Promise<OpenVersion> {
  const statement = await findStatement(viewer, statementId);
  const { organisationId } = viewer;
  if (!states.includes(statement.state)) throw new Refused('statement.conflict');
  const version = await versionWithId(organisationId, statement.currentVersionId ?? '');
  if (!version) throw new NotFound('version of the statement');
  return { statement, version, company: await reportingCompany(statement) };
}

/** @throws NotFound where the company has been taken away */
export async function reportingCompany({
  organisationId,
  entityId,
}: Pick<Statement, 'organisationId' | 'entityId'>): Promise<LegalEntity> {
  const company = await entityWithId(organisationId, entityId);
  if (!company) throw new NotFound('company that reports');
  return company;
}

import { colleagues } from '#app/domain/access/colleagues.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { versionsOf } from '#models/statement-version.server.ts';
import type { StatementContent, StatementVersion } from '../content.ts';
import type { LegalEntity } from '../entities/legal-entity.ts';
import { claimsOf } from '../facts/claims-of.server.ts';
import type { OpenClaim } from '../facts/open-claims.ts';
import { findStatement } from '../find-statement.server.ts';
import { questionsFor } from '../questions/questions.ts';
import type { Statement } from '../statement.ts';
import { composeContent } from '../writing/compose-content.server.ts';
import { viewApprovalRules } from './edit-approval-rules.server.ts';
import { reportingCompany } from './open-version.server.ts';
import { picturesIn } from './pictures-in.ts';
import type { Obstacle } from './rules.ts';
import { type SecondPerson, secondPersonNeeded, whoMayConfirm } from './second-person.ts';
import { obstaclesToSubmission } from './submit-for-approval.server.ts';

/** Where the approval of a statement stands, and what can be done next. */
export type ApprovalView = {
  statement: Statement;
  company: LegalEntity;
  /** The version before the board, or approved, signed or published. */
  current: StatementVersion | null;
  /** All versions, the newest first. */
  versions: StatementVersion[];
  /** What stands in the way of a draft, and what in it is open; null once it is no draft. */
  draft: {
    obstacles: Obstacle[];
    claims: OpenClaim[];
    lawOpen: { id: string; ask: string }[];
    /** Signs that papers cannot print. */
    pictures: string[];
  } | null;
  /** Whether an approval by the viewer would need a second person. */
  secondForMe: SecondPerson;
  /** Those who may confirm the approval that waits; by id. */
  mayConfirm: string[];
  /** Names of the people of the organisation, by id. */
  names: ReadonlyMap<string, string>;
};

/**
 * The approval of a statement as its page shows it.
 *
 * @throws NotFound where the organisation has no such statement
 */
export async function viewApproval(viewer: Viewer, statementId: string, now: Date): Promise<ApprovalView> {
  const statement = await findStatement(viewer, statementId);
  const versions = await versionsOf(viewer.organisationId, statement.id);
  const current = versions.find(({ id }) => id === statement.currentVersionId) ?? null;
  const { fourEyes, deciders } = await viewApprovalRules(viewer);
  const people = await colleagues(viewer);
  const who = {
    recorderId: current?.approval?.recordedBy ?? viewer.personId,
    writers: current?.writtenBy ?? [],
    deciders: deciders.map(({ id }) => id),
  };
  return {
    statement,
    company: await reportingCompany(statement),
    current,
    versions,
    draft: statement.state === 'draft' ? await viewDraft(viewer, statement, now) : null,
    secondForMe: secondPersonNeeded({ ...who, recorderId: viewer.personId, fourEyes }),
    mayConfirm: current?.approval?.secondPerson === 'waits' ? whoMayConfirm(who) : [],
    names: new Map(people.map(({ id, name }) => [id, name])),
  };
}

async function viewDraft(viewer: Viewer, statement: Statement, now: Date): Promise<ApprovalView['draft']> {
  const content = await composeContent(viewer, statement, now);
  return {
    obstacles: await obstaclesToSubmission(statement, content),
    claims: (await claimsOf(viewer, statement.id, content)).open,
    lawOpen: lawOpen(statement, content),
    pictures: picturesIn(content),
  };
}

/** Questions that the law itself asks and to which the text says nothing. */
function lawOpen({ regimes }: Statement, { sections }: StatementContent): { id: string; ask: string }[] {
  const said = new Set(sections.flatMap(({ answers }) => answers.map(({ questionId }) => questionId)));
  return questionsFor(regimes).flatMap(({ id, ask, tag }) =>
    tag === 'law' && !said.has(id) ? [{ id, ask }] : [],
  );
}

import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { changeStatement } from '#models/statement.server.ts';
import { moveVersion } from '#models/statement-version.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { StatementVersion } from '../content.ts';
import type { Statement } from '../statement.ts';

export type Step = {
  act: string;
  statement: Partial<Pick<Statement, 'state' | 'currentVersionId'>>;
  version: Partial<Pick<StatementVersion, 'state' | 'approval' | 'refusal' | 'signature'>>;
  /** What is hashed into the ledger beside the hash of the version; ids, days and words of the step. */
  content: Readonly<Record<string, unknown>>;
};

/**
 * Takes one step with a version: it and its statement move together, with one ledger entry.
 *
 * @throws Refused `statement.conflict` when somebody else was faster
 */
export async function takeStep(
  viewer: Viewer,
  { statement, version }: { statement: Statement; version: StatementVersion },
  step: Step,
  now: Date,
): Promise<void> {
  const { organisationId } = viewer;
  const changed = { ...statement, ...step.statement, version: statement.version + 1, updatedAt: now };
  await inTransaction(async () => {
    if (!(await changeStatement(changed, statement.version))) throw new Refused('statement.conflict');
    if (!(await moveVersion(organisationId, version.id, version.state, step.version)))
      throw new Refused('statement.conflict');
    const subjects = subjectsOf(version);
    const content = { hash: version.hash, ...step.content };
    await recordChange(viewer, { act: step.act, subjects, content }, now);
  });
}

/** What an entry on a version names: the statement, the version, and the hash of its text, which so becomes part of the chain. */
export function subjectsOf({ statementId, id, hash }: Pick<StatementVersion, 'statementId' | 'id' | 'hash'>) {
  return [
    { kind: 'statement', id: statementId },
    { kind: 'statement-version', id },
    { kind: 'sha256', id: hash },
  ];
}

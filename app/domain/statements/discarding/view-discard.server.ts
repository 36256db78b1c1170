import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { entityWithId } from '#models/legal-entity.server.ts';
import { latestEditionsOf } from '#models/statement-answer.server.ts';
import { versionsOf } from '#models/statement-version.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement } from '../statement.ts';
import type { Lost } from './lost.ts';
import { whyKept } from './why-kept.ts';
import { countWork } from './work-of-statement.server.ts';

type DiscardView = {
  statement: Statement;
  /** Name of the company that reports. */
  company: string;
  /** Why it cannot be discarded; null where it can. */
  why: string | null;
  /** What would be lost: everything, or in a correction what was made for it. */
  lost: Lost;
  /** How many editions of answers there are, by which a later writing shows. */
  editions: number;
  /** Who wrote in it last. */
  lastWriting: { byName: string; at: Date } | null;
};

/**
 * What is lost when a statement, or the correction of one, is discarded.
 *
 * @throws NotFound
 */
export async function viewDiscard(viewer: Viewer, statementId: string): Promise<DiscardView> {
  authorise(viewer, 'manage', 'statement');
  const { organisationId } = viewer;
  const statement = await findStatement(viewer, statementId);
  const of = { organisationId, statementId: statement.id };
  const versions = await versionsOf(organisationId, statement.id);
  const all = await countWork(of);
  const [last] = await latestEditionsOf(organisationId, statement.id, 1);
  const entity = await entityWithId(organisationId, statement.entityId);
  return {
    statement,
    company: entity?.name ?? '',
    why: whyKept(statement, versions.length),
    lost: statement.correction === null ? all : await countWork(of, statement.correction.openedAt),
    editions: all.editions,
    lastWriting: last === undefined ? null : { byName: last.editedByName, at: last.editedAt },
  };
}

import type { Types } from 'mongoose';

type OfStatement = { organisationId: string; statementId: string };

/** What one collection holds of a statement. */
export type StatementWork = {
  /** How much there is; with a moment, of what was made for the statement since then. */
  count(of: OfStatement, since?: Date): Promise<number>;
  /** Removes at most so many; gives back how many, 0 once nothing is left. */
  remove(of: OfStatement, most: number, since?: Date): Promise<number>;
};

type Filter = Record<string, unknown>;
type Found = { limit(most: number): { lean(): PromiseLike<{ _id: Types.ObjectId }[]> } };
type Collection = {
  countDocuments(filter: Filter): PromiseLike<number>;
  find(filter: Filter, fields: { _id: 1 }): Found;
  deleteMany(filter: Filter): PromiseLike<{ deletedCount: number }>;
};

/**
 * Counts and removes what a collection holds of a statement.
 *
 * @param madeSince what was made for the statement since a moment; without it such a question finds nothing
 */
export function workOfStatement(collection: Collection, madeSince?: (moment: Date) => Filter): StatementWork {
  const filterOf = (of: OfStatement, since?: Date): Filter | null => {
    if (since === undefined) return of;
    return madeSince ? { ...of, ...madeSince(since) } : null;
  };
  return {
    async count({ organisationId, statementId }, since) {
      const filter = filterOf({ organisationId, statementId }, since);
      return filter === null ? 0 : collection.countDocuments(filter);
    },
    async remove({ organisationId, statementId }, most, since) {
      const filter = filterOf({ organisationId, statementId }, since);
      if (filter === null) return 0;
      const rows = await collection.find(filter, { _id: 1 }).limit(most).lean();
      const ids = rows.map(({ _id }) => _id);
      if (ids.length === 0) return 0;
      return (await collection.deleteMany({ organisationId, _id: { $in: ids } })).deletedCount;
    },
  };
}

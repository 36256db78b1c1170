import { NotFound } from '#app/platform/problems.ts';
import { listVersionsById, streamOf } from '#models/list-version.server.ts';
import { rowDigests, rowDigestsNotIn } from '#models/listed-entity.server.ts';
import type { ListVersion } from '../screening.ts';
import { diffRows, type EditionDifference } from './diff-rows.ts';

/**
 * How one edition of a list differs from another, as keys of rows. Without an edition to compare with, every row is
 * new. Only rows that one of the two does not hold are read.
 *
 * @throws NotFound when an edition is not there, or they are not of the same list
 */
export async function diffVersions(
  fromVersionId: string | null,
  toVersionId: string,
): Promise<EditionDifference> {
  const ids = fromVersionId === null ? [toVersionId] : [fromVersionId, toVersionId];
  const versions = await listVersionsById(ids);
  const to = versions.find(({ id }) => id === toVersionId);
  const from = versions.find(({ id }) => id === fromVersionId);
  if (to === undefined || (fromVersionId !== null && from === undefined)) throw new NotFound('list edition');
  if (from === undefined) return diffRows([], await rowDigests(streamOf(to), to.sequence));
  if (streamOf(from) !== streamOf(to)) throw new NotFound('list edition');
  return diffOf(from, to);
}

/** The same for editions at hand, which must be of the same list. */
export async function diffOf(from: ListVersion, to: ListVersion): Promise<EditionDifference> {
  return diffRows(await rowDigestsNotIn(from, to), await rowDigestsNotIn(to, from));
}

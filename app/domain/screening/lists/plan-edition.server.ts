import { streamOf, versionInForce } from '#models/list-version.server.ts';
import { rowDigests } from '#models/listed-entity.server.ts';
import type { ListVersion } from '../screening.ts';
import { countEntries } from './count-entries.ts';
import { diffRows, type EditionDifference } from './diff-rows.ts';
import { digestEntry, hashRows } from './digest-entry.server.ts';
import { judgeEdition, type JudgeRules, type Refusal } from './judge-edition.ts';
import type { ReadListResult } from './read-list.server.ts';

/** What an edition that was read would do, before anything is saved. */
export type EditionPlan = {
  before: ListVersion | null;
  difference: EditionDifference;
  /** The file holds what is in force already. */
  same: boolean;
  refusal: Refusal | null;
};

/** Holds what was read against the edition in force of the list. Saves nothing. */
export async function planEdition(
  list: Pick<ListVersion, 'organisationId' | 'list'>,
  read: Pick<ReadListResult, 'entries' | 'skipped'>,
  rules: JudgeRules,
): Promise<EditionPlan> {
  const before = await versionInForce(streamOf(list));
  const digests = read.entries.map(digestEntry);
  const held = before === null ? [] : await rowDigests(streamOf(list), before.sequence);
  const judged = {
    before,
    rows: digests.length,
    names: countEntries(read.entries).names,
    skipped: read.skipped,
  };
  return {
    before,
    difference: diffRows(held, digests),
    same: before !== null && before.contentHash === hashRows(digests),
    refusal: judgeEdition(judged, rules),
  };
}

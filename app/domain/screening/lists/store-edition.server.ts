import { now as wallClock } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import {
  addListVersion,
  lastSequence,
  loadingVersion,
  removeLoadingVersion,
  streamOf,
  touchLoadingVersion,
  versionInForce,
} from '#models/list-version.server.ts';
import {
  addListedEntities,
  endListedEntities,
  rowDigests,
  undoEdition,
} from '#models/listed-entity.server.ts';
import { newId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { ListVersion } from '../screening.ts';
import { countEntries } from './count-entries.ts';
import { digestEntry, hashRows } from './digest-entry.server.ts';
import type { ListEntry } from './list-file.ts';
import { type AfterwardsInForce, putInForce } from './put-in-force.server.ts';
import { type RowsToWrite, rowsToWrite } from './rows-to-write.ts';

const ROWS_AT_ONCE = 200;
/** Whoever has not been heard of for so long while writing an edition is taken to be gone. */
const SILENCE_MS = 30_000;

/** Somebody else is writing an edition of the same list. */
export class BeingWritten extends InvalidInput {
  constructor() {
    super({ list: ['Another edition of this list is being written. Try again when it is done.'] });
  }
}

/** What is told of an edition beside its rows. */
export type EditionAbout = Pick<
  ListVersion,
  | 'organisationId'
  | 'list'
  | 'title'
  | 'publisher'
  | 'address'
  | 'edition'
  | 'asOf'
  | 'counted'
  | 'total'
  | 'totalNote'
  | 'terms'
  | 'source'
  | 'way'
  | 'format'
  | 'personName'
  | 'from'
  | 'reason'
  | 'skipped'
  | 'notes'
>;

export type StoreSteps = {
  report?: (done: number, total: number) => Promise<void>;
  alongside?: AfterwardsInForce;
};

/**
 * Writes an edition and puts it in force. Rows that the newest stored edition holds in the same form are not written
 * again. Until the last step nobody sees anything of it, and the edition in force stays; when the writing is broken off
 * it is undone here, or by the next one that is written.
 *
 * @throws BeingWritten when somebody else is writing an edition of this list
 */
export async function storeEdition(
  about: EditionAbout,
  entries: readonly ListEntry[],
  now: Date,
  { report, alongside }: StoreSteps = {},
): Promise<ListVersion> {
  const stream = streamOf(about);
  await clearBrokenOff(stream);
  const digests = entries.map(digestEntry);
  const before = await versionInForce(stream);
  const sequence = (await lastSequence(stream)) + 1;
  const version: ListVersion = {
    id: newId(),
    ...about,
    rows: entries.length,
    contentHash: hashRows(digests),
    loadedAt: now,
    sequence,
    state: 'in-force',
    inForceSince: now,
    counts: countEntries(entries),
    difference: null,
    comparedWith: before?.id ?? null,
  };
  await reserve(version);
  try {
    const stored = await rowDigests(stream, sequence - 1);
    const rows = rowsToWrite({ entries, digests, stored, list: about.list, stream, sequence });
    await write(rows, { version, stream, report: report ?? (async () => {}) });
    return await putInForce(version, { reason: about.reason }, now, alongside);
  } catch (problem) {
    await undoEdition(stream, sequence);
    await removeLoadingVersion(version.id);
    throw problem;
  }
}

async function clearBrokenOff(stream: string): Promise<void> {
  const loading = await loadingVersion(stream);
  if (loading === null) return;
  if (wallClock().getTime() - loading.touchedAt.getTime() < SILENCE_MS) throw new BeingWritten();
  await undoEdition(stream, loading.sequence);
  await removeLoadingVersion(loading.id);
}

async function reserve(version: ListVersion): Promise<void> {
  try {
    await addListVersion({ ...version, state: 'loading' }, wallClock());
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 11_000) throw new BeingWritten();
    throw problem;
  }
}

async function write(
  { add, end }: RowsToWrite,
  {
    version,
    stream,
    report,
  }: { version: ListVersion; stream: string; report: (done: number, total: number) => Promise<void> },
): Promise<void> {
  const total = add.length + end.length;
  for (let at = 0; at < end.length; at += ROWS_AT_ONCE) {
    await inTransaction(() => endListedEntities(stream, end.slice(at, at + ROWS_AT_ONCE), version.sequence));
    await report(Math.min(at + ROWS_AT_ONCE, end.length), total);
  }
  for (let at = 0; at < add.length; at += ROWS_AT_ONCE) {
    await inTransaction(() => addListedEntities(add.slice(at, at + ROWS_AT_ONCE)));
    await touchLoadingVersion(version.id, wallClock());
    await report(end.length + Math.min(at + ROWS_AT_ONCE, add.length), total);
  }
}

import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import type { JobSteps } from '#app/platform/jobs/job.ts';
import type { Outside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { RefusedFetch } from '#app/platform/outgoing/refused-fetch.ts';
import { NotFound } from '#app/platform/problems.ts';
import { addListImport } from '#models/list-import.server.ts';
import { keepListUpload } from '#models/list-upload.server.ts';
import { newId } from '#models/new-id.server.ts';
import { changeWatchedList, watchedList } from '#models/watched-list.server.ts';
import { type ListFormat, LIST_FORMATS } from './formats/list-formats.ts';
import type { ListOutcome } from './import-list.server.ts';
import { importOwnList } from './import-own-list.server.ts';
import { USUAL_RULES } from './judge-edition.ts';
import type { WatchedList } from './list-import.ts';
import { previewList } from './preview-list.server.ts';
import type { SourceFile } from './source-file.ts';

const LARGEST = 200 * 1024 * 1024;
const LONGEST_MS = 10 * 60_000;
const HOUR_MS = 60 * 60_000;

/** The address answered, but not with the list. */
class WrongAnswer extends Error {
  constructor(status: number) {
    super(`The address answered ${status} in place of the list. Check that it still is the right one`);
  }
}

export type Refreshed = { outcome: ListOutcome['kind'] | 'failed'; says: string };

/**
 * Fetches an own list from its address and puts it in force when it may be. An answer that says that nothing has changed
 * ends it. A file that is refused for its size is kept, so that a person may look at it and put it in force.
 *
 * @throws NotFound when the organisation has no such list, or it has no address
 */
export async function refreshOwnList(
  actor: Actor,
  list: string,
  outside: Outside,
  now: Date,
  steps: Pick<JobSteps, 'report'>,
): Promise<Refreshed> {
  authorise(actor, 'manage', 'list');
  const watched = await watchedList(actor.organisationId, list);
  if (watched === null || watched.address === null) throw new NotFound('list');
  const { organisationId } = actor;
  const nextAt = new Date(now.getTime() + watched.everyHours * HOUR_MS);
  await changeWatchedList(organisationId, list, { lastAttemptAt: now, nextAt });
  const folder = await mkdtemp(join(tmpdir(), 'daylight-list-'));
  try {
    await steps.report({ done: 0, total: 0, note: 'Fetching the list' });
    const fetched = await fetchTo(join(folder, 'list'), watched.address, watched, outside);
    const done =
      fetched === null
        ? { outcome: 'same' as const, says: '' }
        : await bringIn(actor, watched, fetched.file, now, steps);
    const isWell = done.outcome === 'same' || done.outcome === 'in-force';
    await changeWatchedList(organisationId, list, {
      lastError: isWell ? null : done.says,
      ...(isWell ? { lastSuccessAt: now, ...fetched?.marks } : {}),
    });
    return done;
  } catch (problem) {
    if (!(problem instanceof RefusedFetch || problem instanceof WrongAnswer)) throw problem;
    await changeWatchedList(organisationId, list, { lastError: problem.message });
    return { outcome: 'failed', says: problem.message };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Fetched = { file: SourceFile; marks: { etag: string | null; lastModified: string | null } };

/** Null when the address says that nothing has changed since the last time. */
async function fetchTo(
  path: string,
  address: string,
  { etag, lastModified }: WatchedList,
  outside: Outside,
): Promise<Fetched | null> {
  const handle = await open(path, 'w');
  try {
    const { status, headers } = await outside.fetch(address, {
      largest: LARGEST,
      milliseconds: LONGEST_MS,
      headers: {
        ...(etag === null ? {} : { 'if-none-match': etag }),
        ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
      },
      into: async (piece) => void (await handle.write(piece)),
    });
    if (status === 304) return null;
    if (status !== 200) throw new WrongAnswer(status);
    const name = decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '') || 'list';
    return {
      file: { name, size: (await stat(path)).size, bytes: () => fromDisk(path) },
      marks: { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null },
    };
  } finally {
    await handle.close();
  }
}

async function* fromDisk(path: string): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) yield Buffer.from(chunk);
}

async function bringIn(
  actor: Actor,
  watched: WatchedList,
  file: SourceFile,
  now: Date,
  steps: Pick<JobSteps, 'report'>,
): Promise<Refreshed> {
  const format = formatOf(watched);
  const rules = { ...USUAL_RULES, shrinkShare: watched.shrinkShare };
  const order = {
    list: watched.list,
    title: watched.title,
    format,
    files: [file],
    way: 'address' as const,
    from: watched.address ?? '',
    personName: null,
    rules,
  };
  const outcome = await importOwnList(actor, order, now, (done, total) =>
    steps.report({ done, total, note: 'Saving what has changed' }),
  );
  if (outcome.kind !== 'refused') return { outcome: outcome.kind, says: '' };
  if (outcome.mayOverrule) await keepForAPerson(actor, { watched, format, file, rules }, now);
  return { outcome: 'refused', says: outcome.because };
}

type Kept = { watched: WatchedList; format: ListFormat; file: SourceFile; rules: typeof USUAL_RULES };

async function keepForAPerson(
  actor: Actor,
  { watched, format, file, rules }: Kept,
  now: Date,
): Promise<void> {
  const { organisationId, personId, name } = actor;
  const { list, title } = watched;
  const preview = await previewList({ organisationId, list, format, files: [file], rules }, now);
  const kept = { name: file.name, ...(await keepListUpload(organisationId, file.name, file.bytes())) };
  await addListImport({
    id: newId(),
    organisationId,
    personId,
    personName: name,
    list,
    title,
    format: watched.format,
    way: 'address',
    from: watched.address ?? '',
    files: [kept],
    state: 'checked',
    preview,
    jobId: null,
    versionId: null,
    overruledBecause: null,
    createdAt: now,
  });
}

function formatOf({ format }: WatchedList): ListFormat {
  const known = LIST_FORMATS.find(({ key }) => key === format);
  if (known === undefined) throw new NotFound('format');
  return known;
}

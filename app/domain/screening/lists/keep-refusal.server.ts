import { addListVersion, lastSequence, streamOf, versionInForce } from '#models/list-version.server.ts';
import { newId } from '#models/new-id.server.ts';
import type { ListCounts } from '../screening.ts';
import type { EditionAbout } from './store-edition.server.ts';

const NOTHING: ListCounts = { company: 0, person: 0, vessel: 0, aircraft: 0, goods: 0, region: 0, names: 0 };

/** Keeps that an edition was refused, with the reason and what its file held. The edition in force stays. */
export async function keepRefusal(
  about: EditionAbout & { reason: string },
  { rows, counts = NOTHING }: { rows: number; counts?: ListCounts },
  now: Date,
): Promise<string> {
  const stream = streamOf(about);
  const before = await versionInForce(stream);
  const id = newId();
  const record = {
    id,
    ...about,
    rows,
    counts,
    contentHash: 'refused',
    loadedAt: now,
    sequence: (await lastSequence(stream)) + 1,
    state: 'refused' as const,
    inForceSince: null,
    difference: null,
    comparedWith: before?.id ?? null,
  };
  await addListVersion(record, now);
  return id;
}

import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { addWatchedList, changeWatchedList, watchedList } from '#models/watched-list.server.ts';
import { FORMAT_KEYS } from './formats/format-facts.ts';
import { keyFrom } from './formats/keys.ts';
import { OWN_PREFIX, type WatchedList } from './list-import.ts';

const address = z
  .string()
  .trim()
  .max(2000)
  .regex(/^https?:\/\/\S+$/i, 'Write an address that begins with https://')
  .optional();
const everyHours = z.coerce
  .number({ error: 'Choose how often the list is fetched' })
  .int()
  .min(1, 'Choose how often the list is fetched')
  .max(24 * 31)
  .default(24);

/** What is asked of a new list. */
export const OwnListDraft = z.object({
  title: z.string({ error: 'Enter a name for the list' }).trim().min(2, 'Enter a name for the list').max(120),
  format: z.enum(FORMAT_KEYS, { error: 'Choose the format of the list' }),
  address,
  everyHours,
});
export type OwnListDraft = z.infer<typeof OwnListDraft>;

/**
 * Adds a list to the organisation's own. It holds nothing until files of it are brought in.
 *
 * @returns the name of the list
 * @throws InvalidInput when the organisation has a list of this name
 */
export async function addOwnList(viewer: Viewer, draft: OwnListDraft, now: Date): Promise<string> {
  authorise(viewer, 'manage', 'list');
  const list = `${OWN_PREFIX}${keyFrom(draft.title).slice(0, 50) || 'list'}`;
  const record: WatchedList = {
    organisationId: viewer.organisationId,
    list,
    title: draft.title,
    format: draft.format,
    address: draft.address ?? null,
    everyHours: draft.everyHours,
    shrinkShare: 0.1,
    etag: null,
    lastModified: null,
    lastAttemptAt: null,
    lastSuccessAt: null,
    nextAt: draft.address === undefined ? null : now,
    lastError: null,
    createdAt: now,
  };
  if ((await watchedList(viewer.organisationId, list)) !== null) throw taken();
  await inTransaction(async () => {
    if (!(await addWatchedList(record))) throw taken();
    await recordSettings(viewer, record, now);
  });
  return list;
}

function taken(): InvalidInput {
  return new InvalidInput({
    title: [
      'There is a list of this name already. Give this one another, or bring in a new edition of that one.',
    ],
  });
}

/** What may be changed of an own list. */
export const OwnListSettings = z.object({
  address,
  everyHours,
  shrinkPercent: z.coerce
    .number({ error: 'Write a number from 1 to 100' })
    .min(1, 'Write a number from 1 to 100')
    .max(100, 'Write a number from 1 to 100'),
});
export type OwnListSettings = z.infer<typeof OwnListSettings>;

/** Changes where an own list is fetched from, how often, and how much it may shrink. @throws NotFound */
export async function changeOwnList(
  viewer: Viewer,
  list: string,
  settings: OwnListSettings,
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'list');
  const known = await watchedList(viewer.organisationId, list);
  if (known === null) throw new NotFound('list');
  const change = {
    address: settings.address ?? null,
    everyHours: settings.everyHours,
    shrinkShare: settings.shrinkPercent / 100,
    nextAt: settings.address === undefined ? null : now,
    ...(settings.address === known.address ? {} : { etag: null, lastModified: null, lastError: null }),
  };
  await inTransaction(async () => {
    await changeWatchedList(viewer.organisationId, list, change);
    await recordSettings(viewer, { ...known, ...change }, now);
  });
}

async function recordSettings(viewer: Viewer, record: WatchedList, now: Date): Promise<void> {
  const { list, title, format, everyHours: every, shrinkShare } = record;
  const content = { list, title, format, address: record.address, everyHours: every, shrinkShare };
  await recordChange(
    viewer,
    { act: 'list.settings-changed', subjects: [{ kind: 'list', id: list }], content },
    now,
  );
}

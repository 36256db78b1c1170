import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { dayInWords } from '../day-words.ts';
import { takeRequestStep } from './change-request.server.ts';
import { longestDay } from './clock.ts';
import { findRequest } from './view-requests.server.ts';

const text = (fix: string) => z.string({ error: fix }).max(10_000, 'Use at most 10 000 characters');

export const AssignDraft = z.object({ assigneeId: z.string({ error: 'Choose who answers this request' }) });
export const NoteDraft = z.object({ note: text('Write the note') });
export const CloseDraft = z.object({ closing: text('Say how the request ended') });
export const ExtendDraft = z.object({
  dueOn: z.iso.date({ error: 'Enter the new day as year, month and day, such as 2026-11-22' }),
});

/** Hands a request to somebody who may write statements. */
export async function assignRequest(
  viewer: Viewer,
  id: string,
  { assigneeId }: z.infer<typeof AssignDraft>,
  now: Date,
) {
  const request = await openRequest(viewer, id);
  const people = await colleaguesWhoMay(viewer, 'edit', 'statement');
  if (!people.some((person) => person.id === assigneeId))
    throw new InvalidInput({ assigneeId: ['Choose somebody who may write statements'] });
  const part = { assigneeId, reminded: 'none' } as const;
  await takeRequestStep(viewer, request, { act: 'request.assigned', step: { kind: 'assigned' }, part }, now);
}

/**
 * Gives an information request more time, up to two months from the day it came.
 *
 * @throws InvalidInput on `dueOn` where the day is too late or no later than the one that stands
 */
export async function extendRequest(
  viewer: Viewer,
  id: string,
  { dueOn }: z.infer<typeof ExtendDraft>,
  now: Date,
) {
  const request = await openRequest(viewer, id);
  const longest = longestDay(request.receivedOn);
  if (request.kind === 'copy')
    throw new InvalidInput({ dueOn: ['The thirty days for a copy cannot be extended. Send the copy'] });
  if (dueOn <= request.dueOn || dueOn > longest)
    throw new InvalidInput({
      dueOn: [`Enter a day after ${dayInWords(request.dueOn)} and not after ${dayInWords(longest)}`],
    });
  const part = { dueOn, extended: true, reminded: 'none' } as const;
  await takeRequestStep(viewer, request, { act: 'request.extended', step: { kind: 'extended' }, part }, now);
}

/** Adds a note to the log. */
export async function noteOnRequest(
  viewer: Viewer,
  id: string,
  { note }: z.infer<typeof NoteDraft>,
  now: Date,
) {
  const request = await openRequest(viewer, id);
  await takeRequestStep(viewer, request, { act: 'request.noted', step: { kind: 'note', words: note } }, now);
}

/** Closes a request. What is kept of the person is removed after the time that is set. */
export async function closeRequest(
  viewer: Viewer,
  id: string,
  { closing }: z.infer<typeof CloseDraft>,
  now: Date,
) {
  const request = await openRequest(viewer, id);
  const step = { kind: 'closed', words: closing } as const;
  await takeRequestStep(viewer, request, { act: 'request.closed', step, part: { closedAt: now } }, now);
}

/** A request that can still be worked on. @throws Refused `request.closed` when it is closed */
export async function openRequest(viewer: Viewer, id: string) {
  authorise(viewer, 'edit', 'statement');
  const request = await findRequest(viewer, id);
  if (request.closedAt !== null) throw new Refused('request.closed');
  return request;
}

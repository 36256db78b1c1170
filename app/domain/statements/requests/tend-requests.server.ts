import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import { findViewer } from '#app/domain/access/find-viewer.server.ts';
import type { Actor, Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import type { RecurringOrder, RecurringWork } from '#app/platform/jobs/recurring.ts';
import type { Mail } from '#app/platform/mail/letter.ts';
import type { Post } from '#app/platform/mail/mail.server.ts';
import { reminderChoiceOf } from '#models/deadline-reminder.server.ts';
import { changeRequest, openRequestsDueBy, requestsClosedBefore } from '#models/statement-request.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { ReminderChoice } from '../reminders/reminder-stages.ts';
import { addDays } from '../regimes/days.ts';
import { takeRequestStep } from './change-request.server.ts';
import { clockOf, type RequestClock, SOON_DAYS } from './clock.ts';
import { FEWEST_MONTHS, isOld } from './kept-months.ts';
import { keptMonths } from './retention.server.ts';
import type { StatementRequest } from './request.ts';

export type ReminderMaterial = {
  viewer: Viewer;
  /** The one in which this person has chosen to hear of deadlines. */
  language: ReminderChoice['language'];
  request: StatementRequest;
  clock: RequestClock;
};
type ReminderPost = { letterOf: (material: ReminderMaterial) => Mail; post: Post };

/** Reminds of requests that are due in seven days or overdue, and removes what is kept of old ones. */
export const tendRequests: RecurringWork = {
  name: 'tend-requests',
  title: 'Remind of requests on statements, and remove personal data of old ones',
  everyMinutes: 24 * 60,
  due: organisationsDue,
};

async function organisationsDue(now: Date): Promise<RecurringOrder[]> {
  const waiting = (await openRequestsDueBy(soonDay(now))).filter(
    (request) => stageFor(request, now) !== null,
  );
  const old = await oldRequests(now);
  const ids = new Set([...waiting, ...old].map(({ organisationId }) => organisationId));
  return [...ids].sort().map((organisationId) => ({ organisationId, kind: 'tend-requests', payload: {} }));
}

/**
 * Writes to whoever answers each request that has come near its day or has passed it, once each; a request that nobody
 * answers is told to all who may manage statements.
 *
 * @returns how many letters went out
 */
export async function remindOfRequests(
  actor: Actor,
  { letterOf, post }: ReminderPost,
  now: Date,
): Promise<number> {
  const today = now.toISOString().slice(0, 10);
  let letters = 0;
  for (const request of await openRequestsDueBy(soonDay(now), actor.organisationId)) {
    const reminded = stageFor(request, now);
    if (reminded === null) continue;
    const step = { act: 'request.reminded', step: { kind: 'reminded' }, part: { reminded } } as const;
    await takeRequestStep(actor, request, step, now);
    for (const viewer of await whoIsReminded(request)) {
      const { language } = await reminderChoiceOf(viewer);
      await post.send(letterOf({ viewer, language, request, clock: clockOf(request, today) }), now);
      letters += 1;
    }
  }
  return letters;
}

/** Removes who asked, and every word of the log, from requests that were closed long enough ago. One ledger entry a batch. */
export async function forgetOldRequests(actor: Actor, now: Date): Promise<number> {
  const old = (await oldRequests(now, actor.organisationId)).slice(0, 200);
  if (old.length === 0) return 0;
  await inTransaction(async () => {
    for (const request of old) await changeRequest(forgotten(request, now), request.version);
    const content = old.map(({ id }) => id);
    await recordChange(actor, { act: 'request.forgotten', subjects: [], count: old.length, content }, now);
  });
  return old.length;
}

function forgotten(request: StatementRequest, now: Date): StatementRequest {
  const steps = request.steps.map((step) => ({ ...step, words: null }));
  const last = { at: now, kind: 'forgotten', by: null, letter: null, way: null, words: null } as const;
  return { ...request, contact: null, steps: [...steps, last], version: request.version + 1 };
}

/** The stage that is to be told now, or null where it was told. */
function stageFor(request: StatementRequest, now: Date): 'soon' | 'overdue' | null {
  const { state } = clockOf(request, now.toISOString().slice(0, 10));
  if (state === 'overdue') return request.reminded === 'overdue' ? null : 'overdue';
  return state === 'soon' && request.reminded === 'none' ? 'soon' : null;
}

async function whoIsReminded({ organisationId, assigneeId }: StatementRequest): Promise<Viewer[]> {
  const assignee = assigneeId === null ? null : await findViewer(assigneeId, organisationId);
  if (assignee) return [assignee];
  const people = await colleaguesWhoMay({ organisationId }, 'manage', 'statement');
  const viewers = await Promise.all(people.map(({ id }) => findViewer(id, organisationId)));
  return viewers.filter((viewer) => viewer !== null);
}

function soonDay(now: Date): string {
  return addDays(now.toISOString().slice(0, 10), SOON_DAYS);
}

/** Requests whose personal data has been kept long enough, of any organisation or of one. */
async function oldRequests(now: Date, organisationId?: string): Promise<StatementRequest[]> {
  const latest = new Date(now);
  latest.setUTCMonth(latest.getUTCMonth() - FEWEST_MONTHS);
  const inForce = new Map<string, number>();
  const old: StatementRequest[] = [];
  for (const request of await requestsClosedBefore(latest, organisationId)) {
    const months = inForce.get(request.organisationId) ?? (await keptMonths(request.organisationId));
    inForce.set(request.organisationId, months);
    if (isOld(request, months, now)) old.push(request);
  }
  return old;
}

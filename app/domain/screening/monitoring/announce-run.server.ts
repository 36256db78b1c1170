import type { Actor } from '#app/domain/access/viewer.ts';
import { queueEvents, type OutgoingEvent } from '#app/domain/integrations/webhooks/queue-events.server.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { addAlert, alertWithId } from '#models/alert.server.ts';
import { countNewsOfRun, newsOfRun } from '#models/match-news.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { isQuiet, type Alert } from './alert.ts';
import type { ListChangeRun } from './list-change.ts';
import type { NewsKind, NewsRecord } from './news.ts';

/** A run of screenings that is finished: how many suppliers it screened, and the change of a list that it followed. */
export type FinishedRun = { runId: string; screened: number; listChange?: ListChangeRun };

/** Matches told of in one message to a webhook. More are counted, and read by the API. */
const MATCHES_A_MESSAGE = 100;

/**
 * Makes an alert of what a finished run found, and tells the webhooks: once, however often a run is finished. A run over
 * suppliers that brought no news makes no alert.
 */
export async function announceRun(actor: Actor, run: FinishedRun, now: Date): Promise<Alert> {
  const { organisationId } = actor;
  const alert = await alertOf(actor, run, now);
  return inTransaction(async () => {
    const told = await alertWithId(organisationId, run.runId);
    if (told !== null) return told;
    const kept = alert.cause === 'list' || !isQuiet(alert);
    if (kept) {
      await addAlert(alert);
      const subjects = [{ kind: 'alert', id: alert.id }];
      await recordChange(actor, { act: 'alert.raised', subjects, content: alert }, now);
    }
    await queueEvents(actor, await eventsOf(alert), now);
    return alert;
  });
}

async function alertOf(
  { organisationId }: Actor,
  { runId, screened, listChange }: FinishedRun,
  now: Date,
): Promise<Alert> {
  const count = (...kinds: NewsKind[]) => countNewsOfRun(organisationId, runId, kinds);
  return {
    id: runId,
    organisationId,
    at: now,
    cause: listChange === undefined ? 'suppliers' : 'list',
    list: listChange?.list ?? null,
    listTitle: listChange?.listTitle ?? null,
    fromEdition: listChange?.fromEdition ?? null,
    toEdition: listChange?.toEdition ?? null,
    entities:
      listChange === undefined
        ? null
        : { added: listChange.added, changed: listChange.changed, removed: listChange.removed },
    screened,
    newMatches: await count('new', 'again'),
    changedMatches: await count('changed'),
    retiredMatches: await count('retired'),
  };
}

const MATCH_EVENTS = [
  { type: 'match.new', kinds: ['new', 'again'] },
  { type: 'match.changed', kinds: ['changed'] },
  { type: 'match.retired', kinds: ['retired'] },
] as const;

async function eventsOf(alert: Alert): Promise<OutgoingEvent[]> {
  const { id: run, organisationId, list, fromEdition, toEdition, entities, screened } = alert;
  const events: OutgoingEvent[] = [];
  for (const { type, kinds } of MATCH_EVENTS) {
    const { news, total } = await newsOfRun(organisationId, run, { kinds, limit: MATCHES_A_MESSAGE });
    if (total > 0) events.push({ type, data: { run, total, matches: news.map(toMessage) } });
  }
  if (alert.cause === 'list')
    events.push({ type: 'list.changed', data: { run, list, fromEdition, toEdition, entities } });
  const { newMatches, changedMatches, retiredMatches } = alert;
  const counts = { newMatches, changedMatches, retiredMatches };
  events.push({ type: 'screening.done', data: { run, screened, ...counts } });
  return events;
}

/** A piece of news as other systems get it: ids of theirs and of the public list, no names. */
function toMessage({
  matchId,
  supplierId,
  list,
  entityKey,
  score,
  strength,
  parts,
  scoreBefore,
}: NewsRecord) {
  return {
    match: matchId,
    supplier: supplierId,
    list,
    entity: entityKey,
    score,
    strength,
    ...(parts.length === 0 ? {} : { changed: parts }),
    ...(scoreBefore === null ? {} : { scoreBefore }),
  };
}

import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { readUpTo, setReadUpTo } from '#models/alert-reading.server.ts';
import { alertsBetween, alertsOf, countAlertsAfter } from '#models/alert.server.ts';
import { newsOfRun } from '#models/match-news.server.ts';
import { findMatches } from '#models/screening-match.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { describeMatches, type DescribedMatch } from '../describe-matches.server.ts';
import type { Alert } from './alert.ts';
import { newsBetween, type NewsSum } from './news-between.server.ts';
import { NEWS_KINDS } from './news.ts';

const ALERTS_A_PAGE = 20;

/** Unread alerts whose matches the queue can be narrowed to. */
const MOST_UNREAD = 200;
const MATCHES_SHOWN = 10;

/** From before there was anything to read. */
const NEVER = new Date(0);

/** An alert as one person sees it, with some of its matches. */
export type ShownAlert = Alert & { unread: boolean; matches: DescribedMatch[] };

export type AlertPage = { alerts: ShownAlert[]; unread: number; total: number; page: number; pages: number };

/** A page of the alerts, the newest first, each with the matches that it is about as they stand now. */
export async function readAlerts(viewer: Viewer, wanted: number): Promise<AlertPage> {
  authorise(viewer, 'read', 'screening');
  const { organisationId } = viewer;
  const mark = await markOf(viewer);
  const skip = (wanted - 1) * ALERTS_A_PAGE;
  const { alerts, total } = await alertsOf(organisationId, { skip, limit: ALERTS_A_PAGE });
  const shown: ShownAlert[] = [];
  for (const alert of alerts) {
    const matches = await matchesOf(organisationId, alert.id);
    shown.push({ ...alert, unread: alert.at > mark, matches });
  }
  const pages = Math.max(1, Math.ceil(total / ALERTS_A_PAGE));
  const unread = await countAlertsAfter(organisationId, mark);
  return { alerts: shown, unread, total, page: Math.min(wanted, pages), pages };
}

async function matchesOf(organisationId: string, runId: string): Promise<DescribedMatch[]> {
  const { news } = await newsOfRun(organisationId, runId, { kinds: NEWS_KINDS, limit: MATCHES_SHOWN });
  if (news.length === 0) return [];
  const ids = news.map(({ matchId }) => matchId);
  const { matches } = await findMatches(
    organisationId,
    { ids },
    { sort: 'score', skip: 0, limit: MATCHES_SHOWN },
  );
  return describeMatches(matches);
}

/** How many alerts the person has not read, for the rail of every page. */
export async function countUnreadAlerts(viewer: Viewer): Promise<number> {
  authorise(viewer, 'read', 'screening');
  return countAlertsAfter(viewer.organisationId, await markOf(viewer));
}

/** The runs that the person's unread alerts tell of, for narrowing the queue to what is new to them. */
export async function unreadRuns(viewer: Viewer): Promise<string[]> {
  authorise(viewer, 'read', 'screening');
  const after = await markOf(viewer);
  return (await alertsBetween(viewer.organisationId, { after }, MOST_UNREAD)).map(({ id }) => id);
}

/** What came since the person last marked the alerts as read. */
export async function sinceLastLook(viewer: Viewer): Promise<NewsSum> {
  return newsBetween(viewer, { after: await markOf(viewer) });
}

/** Marks the alerts up to a moment as read by the person; what came later stays unread. */
export async function markAlertsRead(viewer: Viewer, upTo: Date, now: Date): Promise<void> {
  authorise(viewer, 'read', 'screening');
  const { organisationId, personId } = viewer;
  await inTransaction(async () => {
    await setReadUpTo(organisationId, personId, upTo > now ? now : upTo);
    const subjects = [{ kind: 'person', id: personId }];
    await recordChange(viewer, { act: 'alert.read', subjects, content: { upTo } }, now);
  });
}

async function markOf({ organisationId, personId }: Viewer): Promise<Date> {
  return (await readUpTo(organisationId, personId)) ?? NEVER;
}

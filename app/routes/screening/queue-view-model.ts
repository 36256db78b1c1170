import { countryName } from '#app/domain/reference/countries.ts';
import type { CaseBatch } from '#app/domain/screening/cases/bulk.ts';
import type { Waiting } from '#app/domain/screening/cases/count-waiting.server.ts';
import { daysOverdue } from '#app/domain/screening/cases/working-days.ts';
import type { DescribedMatch } from '#app/domain/screening/describe-matches.server.ts';
import { formatDate, formatNumber, formatScore } from '#app/http/format.ts';
import { ageInWords, dueInWords } from './case-words.ts';
import { statusName, STEP_WORDS } from './decision-words.ts';

type Around = { people: readonly { id: string; name: string }[]; unread: ReadonlySet<string>; now: Date };

/** A row of the queue, in words. */
export function queueRow(match: DescribedMatch, { people, unread, now }: Around) {
  const waits = match.status === 'open' || match.status === 'awaiting-second';
  return {
    id: match.matchId,
    supplier: match.supplierName,
    country: match.country === null ? '' : countryName(match.country),
    listed: match.listedName,
    list: match.listTitle,
    score: formatScore('en', match.score, 2),
    strength: match.strength,
    exact: match.exact,
    status: statusName(match.status),
    onEarlierDetails: match.onEarlierDetails,
    current: match.current,
    partial: match.partial,
    fresh: waits && match.newsRun !== null && unread.has(match.newsRun),
    // That it is new is said by its own word.
    changeNote: waits && match.changeNote !== 'New.' ? match.changeNote : '',
    assignee:
      match.assigneeId === null
        ? 'Nobody yet'
        : (people.find(({ id }) => id === match.assigneeId)?.name ?? 'Somebody who has left'),
    due: dueInWords(match.dueAt, match.status, now),
    age: waits ? ageInWords(match.openedAt, now) : '',
    overdue: waits && daysOverdue(match.dueAt, now) > 0,
  };
}
export type QueueRow = ReturnType<typeof queueRow>;

/** `count` is the number behind `matches`, for the picture. */
export type QueueAge = { key: string; words: string; matches: string; overdue: string; count: number };

/** "3 of 40 are overdue." */
export function waitingSentence({ ages, overdue }: Waiting): string {
  const total = ages.reduce((sum, age) => sum + age.matches, 0);
  if (total === 0) return 'Nothing waits.';
  if (overdue === 0) return `None of ${formatNumber('en', total)} is overdue.`;
  const verb = overdue === 1 ? 'is' : 'are';
  return `${formatNumber('en', overdue)} of ${formatNumber('en', total)} ${verb} overdue.`;
}

/** What came of an order on many matches, in words. */
export function batchInWords(
  { order, changed, applied, matchIds, refused }: CaseBatch,
  people: Around['people'],
) {
  const done = changed === 1 ? '1 match' : `${formatNumber('en', changed)} matches`;
  const running = applied < matchIds.length ? ' so far' : '';
  return {
    title: `${done}${running}: ${whatWasDone(order, people)}`,
    left: `${refused.length === 1 ? 'One match was' : `${formatNumber('en', refused.length)} matches were`} left alone:`,
    refused: refused.slice(0, SHOWN),
  };
}
export type BatchWords = ReturnType<typeof batchInWords>;

const SHOWN = 50;

function whatWasDone(order: CaseBatch['order'], people: Around['people']): string {
  if (order.intent === 'decide') return `recorded as “${STEP_WORDS[order.decision].toLowerCase()}”`;
  if (order.intent === 'due')
    return order.dueAt === null ? 'no due day any more' : `due on ${formatDate('en', order.dueAt)}`;
  if (order.assigneeId === null) return 'assigned to nobody';
  return `handed to ${people.find(({ id }) => id === order.assigneeId)?.name ?? 'somebody who has left'}`;
}

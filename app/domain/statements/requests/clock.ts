import { addDays, addMonths, daysBetween } from '../regimes/days.ts';
import type { RequestKind } from './request-kinds.ts';
import type { StatementRequest } from './request.ts';

/** Section 54(8) of the Modern Slavery Act 2015: a copy within thirty days of the day on which the request is received. */
const COPY_DAYS = 30;
/** Daylight's reading of Norway's Transparency Act, section 7: within three weeks, unless the work is too heavy. */
const INFORMATION_DAYS = 21;
/** The same reading: two months in all where it is heavy and the person is told so. */
const LONGEST_MONTHS = 2;
/** How long before its day a request counts as nearly due. */
export const SOON_DAYS = 7;

/** The day by which a request is to be answered. @param receivedOn an ISO date */
export function dueDay(kind: RequestKind, receivedOn: string): string {
  return addDays(receivedOn, kind === 'copy' ? COPY_DAYS : INFORMATION_DAYS);
}

/** The last day that an extension can give: two months after the request, or the last day of that month. */
export function longestDay(receivedOn: string): string {
  return addMonths(receivedOn, LONGEST_MONTHS);
}

/** Where a request stands against its day. */
export type RequestClock = {
  state: 'closed' | 'in-time' | 'soon' | 'overdue';
  /** Days that are left; below nought when it is overdue. */
  daysLeft: number;
};

/** @param today an ISO date */
export function clockOf(
  { dueOn, closedAt }: Pick<StatementRequest, 'dueOn' | 'closedAt'>,
  today: string,
): RequestClock {
  const daysLeft = daysBetween(today, dueOn);
  if (closedAt !== null) return { state: 'closed', daysLeft };
  if (daysLeft < 0) return { state: 'overdue', daysLeft };
  return { state: daysLeft <= SOON_DAYS ? 'soon' : 'in-time', daysLeft };
}

/** The clock in words: "Due in 3 days", "Overdue by 2 days". */
export function clockWords({ state, daysLeft }: RequestClock): string {
  const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
  if (state === 'closed') return 'Closed';
  if (state === 'overdue') return `Overdue by ${days(-daysLeft)}`;
  return daysLeft === 0 ? 'Due today' : `Due in ${days(daysLeft)}`;
}

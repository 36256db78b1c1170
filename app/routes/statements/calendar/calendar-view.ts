import type { MarkedDay, MonthPicture } from '#app/components/charts/month-grid.tsx';
import { type CalendarEntry, dayDistance } from '#app/domain/statements/regimes/calendar.ts';
import { addMonths, daysInMonth } from '#app/domain/statements/regimes/days.ts';
import { markWords } from '#app/domain/statements/regimes/law.ts';
import { beginLine } from '#app/domain/wording/written.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';

const BASIS_WORDS: Readonly<Record<CalendarEntry['basis'], string>> = {
  law: 'Law',
  guidance: 'Guidance, not law',
  reminder: 'Mail of the registry',
  standing: 'Stands all year',
  reading: 'Law, as Daylight reads it',
  agreed: 'Set by you',
};

/** How many months are looked through at most, from the first. */
const MOST_MONTHS = 24;
/** How far back an overdue day is still drawn. */
const MONTHS_BACK = 6;

/** "Tarnbrook Mills plc, year to 31 March 2026", or the request. */
export function subjectOf({ company, periodTo }: Pick<CalendarEntry, 'company' | 'periodTo'>): string {
  return periodTo === null ? company : `${company}, year to ${formatPartialDate('en', periodTo)}`;
}

/** Where a day's own page stands in the portal; null where no statement has been begun. */
export function entryPath({ kind, statementId, requestId }: CalendarEntry): string | null {
  if (requestId !== null) return paths.statementRequest(requestId);
  if (statementId === null) return null;
  return kind === 'task' ? paths.statementTasks(statementId) : paths.statement(statementId);
}

function kindOf({ on, done, basis }: CalendarEntry, today: string): MarkedDay['kind'] {
  if (done) return 'done';
  if (basis === 'reminder') return 'note';
  return on !== null && on < today ? 'late' : 'due';
}

/** A mail of the registry that has gone by: nothing can be done with it any more. */
export function isGoneReminder({ basis, on }: CalendarEntry, today: string): boolean {
  return basis === 'reminder' && on !== null && on < today;
}

/** One row of the table. */
export function calendarRow(entry: CalendarEntry, today: string) {
  const { key, on, title, says, basis, mark, href, done } = entry;
  const marked = markWords(mark);
  return {
    key,
    title,
    subject: subjectOf(entry),
    subjectHref: entryPath(entry),
    day: on === null ? 'No day' : formatPartialDate('en', on),
    standing: standingOf(entry, today),
    done,
    isLate: kindOf(entry, today) === 'late',
    isMail: basis === 'reminder',
    basis: BASIS_WORDS[basis],
    says: marked === '' ? says : `${says} (${marked})`,
    href,
  };
}

function standingOf({ on, done, basis, kind, statementId }: CalendarEntry, today: string): string {
  if (done) return 'Published';
  if (on === null) return '';
  const distance = dayDistance(on, today);
  if (basis === 'reminder') return beginLine(distance);
  const begun = statementId === null && kind !== 'request' ? ', no statement begun' : '';
  return on < today ? `Overdue: ${distance}${begun}` : `${beginLine(distance)}${begun}`;
}

/**
 * The months that hold a day, and today's, from the earliest open day of the last half year to the last day that is
 * known. Months without a day say nothing and are left out.
 */
export function monthPictures(entries: readonly CalendarEntry[], today: string): MonthPicture[] {
  const thisMonth = today.slice(0, 7);
  const earliest = addMonths(`${thisMonth}-01`, -MONTHS_BACK).slice(0, 7);
  const shown = entries.filter((entry) => !isGoneReminder(entry, today));
  const months = shown.flatMap(({ on }) => (on === null ? [] : [on.slice(0, 7)]));
  const first = months.find((month) => month >= earliest && month < thisMonth) ?? thisMonth;
  const last = months.at(-1) ?? thisMonth;
  const all = Array.from({ length: MOST_MONTHS }, (_month, place) =>
    addMonths(`${first}-01`, place).slice(0, 7),
  );
  return all
    .filter((month) => month <= last && (month === thisMonth || months.includes(month)))
    .map((month) => monthPicture(month, shown, today));
}

function monthPicture(month: string, entries: readonly CalendarEntry[], today: string): MonthPicture {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const here = entries.filter(({ on }) => on?.startsWith(month) ?? false);
  const shown = here.filter(({ basis }) => basis !== 'reminder');
  return {
    key: month,
    title: formatPartialDate('en', month),
    days: daysInMonth(year, number),
    first: (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7,
    today: today.startsWith(month) ? Number(today.slice(8)) : null,
    marks: marksOf(here, today),
    lines: [...new Set(shown.map(({ on, title }) => `${Number(on?.slice(8))}: ${title}`))],
  };
}

const RANK: readonly MarkedDay['kind'][] = ['late', 'due', 'done', 'note'];

/** One mark a day: the gravest of what falls on it. */
function marksOf(entries: readonly CalendarEntry[], today: string): MarkedDay[] {
  const marks = new Map<number, MarkedDay['kind']>();
  for (const entry of entries) {
    const day = Number(entry.on?.slice(8));
    const kind = kindOf(entry, today);
    const before = marks.get(day);
    if (before === undefined || RANK.indexOf(kind) < RANK.indexOf(before)) marks.set(day, kind);
  }
  return [...marks].map(([day, kind]) => ({ day, kind }));
}

import { Link } from '@remix-run/react';
import { type CalendarEntry, dayDistance, nextDeadline } from '#app/domain/statements/regimes/calendar.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { subjectOf } from './calendar-view.ts';

/** The next day that a statement has to keep, in words; null where there is none. */
export function nextDeadlineWords(entries: readonly CalendarEntry[], today: string) {
  const next = nextDeadline(entries);
  if (next === null) return null;
  return {
    day: formatPartialDate('en', next.on),
    distance: dayDistance(next.on, today),
    late: next.on < today,
    what: `${next.title}. ${subjectOf(next)}`,
  };
}

/** One line on the next day that a statement has to keep; nothing where there is none. */
export function NextDeadline({ next }: { next: ReturnType<typeof nextDeadlineWords> }) {
  if (next === null) return null;
  return (
    <p>
      <Link to={paths.statementCalendar()}>
        {next.late ? 'Overdue since' : 'Next deadline:'} {next.day}
      </Link>{' '}
      ({next.distance}): {next.what}.
    </p>
  );
}

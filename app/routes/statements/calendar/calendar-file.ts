import type { LoaderFunctionArgs } from '@remix-run/node';
import { type CalendarEvent, icalendar } from '#app/documents/icalendar/icalendar.ts';
import { statementCalendar } from '#app/domain/statements/regimes/statement-calendar.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import { entryPath, subjectOf } from './calendar-view.ts';

/** The open days of the organisation's statements for another calendar. */
export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const moment = now();
  const { publicUrl } = environment();
  const entries = await statementCalendar(viewer, moment);
  const events = entries.flatMap((entry): CalendarEvent[] => {
    const { on, done, title, says, href, key } = entry;
    if (on === null || done) return [];
    return [
      {
        uid: `${key.replaceAll(' ', '-')}@daylight`,
        on,
        summary: `${title}: ${subjectOf(entry)}`,
        description: href === null ? says : `${says}\n${href}`,
        url: publicUrl + (entryPath(entry) ?? paths.statementCalendar()),
      },
    ];
  });
  return new Response(icalendar('Statements', events, moment), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="statements.ics"',
      'Cache-Control': 'no-store',
    },
  });
}

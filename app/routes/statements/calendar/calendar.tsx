import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { MonthGrid } from '#app/components/charts/month-grid.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { LinkButton } from '#app/components/layout/link-button.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { EmptyState } from '#app/components/status/empty-state.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { may } from '#app/domain/access/permissions.ts';
import { statementCalendar } from '#app/domain/statements/regimes/statement-calendar.server.ts';
import {
  chooseReminders,
  reminderChoice,
  ReminderDraft,
} from '#app/domain/statements/reminders/choose-reminders.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { STATEMENTS_PLACE, StatementsNav } from '../statements-nav.tsx';
import { calendarRow, isGoneReminder, monthPictures } from './calendar-view.ts';
import { NextDeadline, nextDeadlineWords } from './next-deadline.tsx';
import { ReminderForm } from './reminder-form.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Calendar of statements') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const moment = now();
  const today = moment.toISOString().slice(0, 10);
  const entries = await statementCalendar(viewer, moment);
  return {
    saved: new URL(request.url).searchParams.get('done') === 'reminders',
    choice: may(viewer, 'edit', 'statement') ? await reminderChoice(viewer) : null,
    next: nextDeadlineWords(entries, today),
    months: monthPictures(entries, today),
    rows: entries.filter((entry) => !isGoneReminder(entry, today)).map((entry) => calendarRow(entry, today)),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer(context);
  return answerForm(request, ReminderDraft, async (draft) => {
    await chooseReminders(viewer, draft, now());
    return redirect(paths.statementCalendar({ done: 'reminders' }));
  });
}

/** The days that statements have to keep, as months and as a table, and whether one is reminded of them. */
export default function Calendar() {
  const { saved, choice, next, months, rows } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const mails = rows.filter((row) => row.isMail);
  return (
    <Page
      title="Calendar of statements"
      place={STATEMENTS_PLACE}
      lead="When each statement, request and task is due, what each day rests on, and what is overdue."
      action={
        rows.length > 0 ? (
          <LinkButton href={paths.statementCalendarFile()} download>
            Calendar file (.ics)
          </LinkButton>
        ) : undefined
      }
    >
      <StatementsNav current="calendar" />
      <ErrorSummary fields={reply?.fields} />
      {saved && !reply ? <Banner kind="calm" title="Your choice of reminders is saved" /> : null}
      {rows.length === 0 ? (
        <EmptyState
          title="No day to keep yet"
          action={
            <LinkButton href={paths.companies()} kind="primary">
              Companies of the organisation
            </LinkButton>
          }
        >
          <p>The calendar counts from the financial year end of each company. Record it first.</p>
        </EmptyState>
      ) : (
        <>
          <NextDeadline next={next} />
          <Overdue rows={rows.filter((row) => row.isLate)} />
          <Section title="Month by month">
            <MonthGrid
              label="Months with the days of statements, requests and tasks marked"
              note="Full circle: still to be kept. Square: gone by. Tick: published. Open circle: a mail of the registry. A thin ring is today. Months without a day are left out."
              months={months}
            />
          </Section>
          <Section title="Every day">
            <DayTable
              caption="Days of statements, requests and tasks, the earliest first"
              rows={rows.filter((row) => !row.isMail)}
            />
            {mails.length > 0 ? (
              <Disclosure summary={`Mails of the government registry (${mails.length})`}>
                <DayTable caption="Mails of the government registry, the earliest first" rows={mails} />
              </Disclosure>
            ) : null}
          </Section>
        </>
      )}
      {choice === null ? null : <ReminderForm choice={choice} reply={reply} />}
    </Page>
  );
}

type DayRow = ReturnType<typeof calendarRow>;

/** What is overdue, however long ago its day was: the months show half a year back only. */
function Overdue({ rows }: { rows: readonly DayRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={`Overdue (${rows.length})`}>
      <ul>
        {rows.map(({ key, day, title, subject, subjectHref, standing }) => (
          <li key={key}>
            {day}: {title}. {subjectHref === null ? subject : <Link to={subjectHref}>{subject}</Link>}.{' '}
            {standing}.
          </li>
        ))}
      </ul>
    </Section>
  );
}

type DayTableProps = { caption: string; rows: readonly DayRow[] };

function DayTable({ caption, rows }: DayTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: 'day', label: 'Day' },
        { key: 'title', label: 'What' },
        { key: 'subject', label: 'For' },
        { key: 'standing', label: 'Standing' },
        { key: 'basis', label: 'Rests on' },
        { key: 'says', label: 'In short', long: true },
      ]}
      rows={rows.map(({ key, day, title, subject, subjectHref, standing, basis, says, href }) => ({
        key,
        cells: {
          day,
          title,
          subject: subjectHref === null ? subject : <Link to={subjectHref}>{subject}</Link>,
          standing,
          basis,
          says: (
            <>
              {says}{' '}
              {href === null ? null : (
                <a href={href} rel="external">
                  Official page
                </a>
              )}
            </>
          ),
        },
      }))}
    />
  );
}

import type { LegalEntity } from '../entities/legal-entity.ts';
import type { StatementRequest } from '../requests/request.ts';
import type { Statement } from '../statement.ts';
import type { StatementTask } from '../writing/task.ts';
import type { CalendarEntry } from './calendar.ts';
import { LAWS } from './law.ts';

export type DatedRequest = Pick<
  StatementRequest,
  'id' | 'reference' | 'kind' | 'receivedOn' | 'dueOn' | 'extended'
>;
export type DatedTask = Pick<StatementTask, 'id' | 'statementId' | 'kind' | 'title' | 'ownerId' | 'dueOn'>;

/** The days by which open requests are to be answered. They name nobody who asked. */
export function requestDays(requests: readonly DatedRequest[]): CalendarEntry[] {
  return requests.map(({ id, reference, kind, dueOn, extended }) => ({
    kind: 'request',
    key: `request ${id} ${dueOn}`,
    on: dueOn,
    title: kind === 'copy' ? 'Copy of a statement asked for' : 'Information asked for',
    company: `Request ${reference}`,
    periodTo: null,
    statementId: null,
    requestId: id,
    forPerson: null,
    done: false,
    regime: null,
    ...(kind === 'copy' ? COPY : extended ? EXTENDED : INFORMATION),
  }));
}

const COPY = {
  basis: 'law',
  says: 'Within 30 days of the day on which the request was received.',
  mark: LAWS.uk.mark,
  href: LAWS.uk.href,
} as const;
const INFORMATION = {
  basis: 'reading',
  says: 'Within three weeks, by Daylight’s reading of Norway’s Transparency Act.',
  mark: LAWS.norway.mark,
  href: LAWS.norway.href,
} as const;
const EXTENDED = {
  ...INFORMATION,
  says: 'Within two months in all, by Daylight’s reading of Norway’s Transparency Act, since whoever asked was told that it takes longer.',
} as const;

/** The days of open tasks and goals, of statements that were not withdrawn. Their owners are told of them, nobody else. */
export function taskDays(
  tasks: readonly DatedTask[],
  { statements, companies }: { statements: readonly Statement[]; companies: readonly LegalEntity[] },
): CalendarEntry[] {
  return tasks.flatMap(({ id, statementId, kind, title, ownerId, dueOn }): CalendarEntry[] => {
    const statement = statements.find((one) => one.id === statementId);
    if (dueOn === null || statement === undefined || statement.state === 'withdrawn') return [];
    return [
      {
        kind: 'task',
        key: `task ${id} ${dueOn}`,
        on: dueOn,
        title,
        company: companies.find((one) => one.id === statement.entityId)?.name ?? '',
        periodTo: statement.period.to,
        statementId,
        requestId: null,
        forPerson: ownerId,
        done: false,
        regime: null,
        basis: 'agreed',
        says: kind === 'goal' ? 'A goal that the statement promises.' : 'A task for the statement.',
        mark: 'confirmed',
        href: null,
      },
    ];
  });
}

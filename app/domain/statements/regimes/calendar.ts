import { isPublished } from '../corrections/correction.ts';
import type { LegalEntity } from '../entities/legal-entity.ts';
import { inGroup } from '../entities/offices.ts';
import type { Regime } from '../regime.ts';
import type { Statement } from '../statement.ts';
import { daysBetween, lastYearly, nextYearly } from './days.ts';
import { type Deadline, type DeadlineKind, deadlinesOf } from './deadlines.ts';
import { inScope } from './in-scope.ts';
import { isRegime } from './law.ts';
import { type DatedRequest, type DatedTask, requestDays, taskDays } from './other-days.ts';
import type { ReformSwitch } from './reform-bill.ts';
import type { ScopeProfile } from './scope-profile.ts';

/** A day that has to be kept: of a statement, of a year end for which none has been begun, of a request, of a task. */
export type CalendarEntry = Omit<Deadline, 'kind' | 'regime' | 'basis' | 'href'> & {
  kind: DeadlineKind | 'request' | 'task';
  /** Null for requests and tasks, which are no part of a law's year. */
  regime: Regime | null;
  /** reading: Daylight's reading of a law · agreed: people of the organisation set it themselves. */
  basis: Deadline['basis'] | 'reading' | 'agreed';
  /** The official page, where there is one. */
  href: string | null;
  /** Unique and kept from day to day, so that a reminder is not sent twice. */
  key: string;
  /** What it is about: the company, or the number of a request. */
  company: string;
  /** Last day of the period that it belongs to, ISO date; null for a request. */
  periodTo: string | null;
  /** Null where no statement has been begun, and for a request. */
  statementId: string | null;
  requestId: string | null;
  /** The one person who is told of it by mail; null for everybody who decides on statements. */
  forPerson: string | null;
  /** Published already. */
  done: boolean;
};

export type CalendarMaterial = {
  statements: readonly Statement[];
  companies: readonly LegalEntity[];
  profile: ScopeProfile;
  reform: ReformSwitch;
  /** Open ones. */
  requests: readonly DatedRequest[];
  tasks: readonly DatedTask[];
};

/**
 * The calendar on a day (ISO date): the deadlines of every statement that was not withdrawn, and of the last and the next year
 * end of every company at the top of the group for which nobody has begun one. A subsidiary follows its parent.
 */
export function calendarEntries(material: CalendarMaterial, today: string): CalendarEntry[] {
  const { statements, reform } = material;
  const begun = statements.filter(({ state }) => state !== 'withdrawn');
  const entries = [
    ...begun.flatMap((statement) => statementEntries(statement, material)),
    ...yearEndsWithout(begun, material, today).flatMap(({ company, to }) =>
      deadlinesOf({ to }, regimesOf(material.profile, today), { reform }).map((deadline) => ({
        ...deadline,
        key: `${company.id} ${to} ${deadline.kind}`,
        company: company.name,
        periodTo: to,
        statementId: null,
        requestId: null,
        forPerson: null,
        done: false,
      })),
    ),
    ...requestDays(material.requests),
    ...taskDays(material.tasks, material),
  ];
  return entries.sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999') || a.key.localeCompare(b.key));
}

function statementEntries(statement: Statement, { companies, reform }: CalendarMaterial): CalendarEntry[] {
  const { id, entityId, period, regimes } = statement;
  const company = companies.find((one) => one.id === entityId)?.name ?? '';
  return deadlinesOf(period, regimes, { reform }).map((deadline) => ({
    ...deadline,
    key: `${id} ${deadline.kind} ${period.to}`,
    company,
    periodTo: period.to,
    statementId: id,
    requestId: null,
    forPerson: null,
    done: isPublished(statement),
  }));
}

/** The year ends around a day of companies at the top of the group for which no statement has been begun. */
function yearEndsWithout(
  begun: readonly Statement[],
  { companies }: CalendarMaterial,
  today: string,
): { company: LegalEntity; to: string }[] {
  const here = companies.filter((company) => inGroup(company, today));
  const ids = new Set(here.map(({ id }) => id));
  return here
    .filter(({ parentId }) => parentId === null || !ids.has(parentId))
    .flatMap((company) => {
      const { yearEnd, joinedOn } = company;
      if (yearEnd === null) return [];
      const ends = [lastYearly(today, yearEnd), nextYearly(today, yearEnd)];
      return ends.filter((to) => joinedOn === null || joinedOn <= to).map((to) => ({ company, to }));
    })
    .filter(({ company, to }) => !begun.some((statement) => speaksFor(statement, company.id, to)));
}

/** Whether a statement speaks for a company and a year end; it may cover up to 18 months. */
function speaksFor({ entityId, members, period }: Statement, companyId: string, to: string): boolean {
  const covered =
    entityId === companyId || members.some((member) => member.entityId === companyId && member.included);
  return covered && period.from <= to && to <= period.to;
}

/** The laws whose days are shown for a year end: the United Kingdom unless it appears not to apply, and those that appear to. */
export function regimesOf(profile: ScopeProfile, today: string): Regime[] {
  return inScope(profile, today).flatMap(({ law, verdict }) => {
    if (!isRegime(law)) return [];
    const shown = law === 'uk' ? verdict !== 'appears-not-to-apply' : verdict === 'appears-to-apply';
    return shown ? [law] : [];
  });
}

/** The first day that still has to be kept, overdue ones among them; mails of the registry and tasks are none. */
export function nextDeadline(entries: readonly CalendarEntry[]): (CalendarEntry & { on: string }) | null {
  for (const entry of entries) {
    const { on } = entry;
    if (on !== null && !entry.done && entry.basis !== 'reminder' && entry.kind !== 'task')
      return { ...entry, on };
  }
  return null;
}

/** "today", "in 12 days", "3 days ago". */
export function dayDistance(on: string, today: string): string {
  const days = daysBetween(today, on);
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}

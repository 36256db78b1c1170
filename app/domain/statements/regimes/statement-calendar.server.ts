import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import { scopeProfileOf } from '#models/scope-profile.server.ts';
import { openRequestsOf } from '#models/statement-request.server.ts';
import { openDatedTasks } from '#models/statement-task.server.ts';
import { statementsOf } from '#models/statement.server.ts';
import { type CalendarEntry, calendarEntries } from './calendar.ts';

/**
 * Every day that the organisation's statements have to keep, those of open requests and tasks among them, the earliest first;
 * duties without a day come last.
 */
export async function statementCalendar(viewer: Actor, now: Date): Promise<CalendarEntry[]> {
  authorise(viewer, 'read', 'statement');
  const { organisationId } = viewer;
  const [statements, companies, scope, requests, tasks] = await Promise.all([
    statementsOf(organisationId),
    entitiesOf(organisationId),
    scopeProfileOf(organisationId),
    openRequestsOf(organisationId),
    openDatedTasks(organisationId),
  ]);
  const { profile, reform } = scope;
  const material = { statements, companies, profile, reform, requests, tasks };
  return calendarEntries(material, now.toISOString().slice(0, 10));
}

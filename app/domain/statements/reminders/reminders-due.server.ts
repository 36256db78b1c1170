import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import { everyOrganisation } from '#app/domain/access/every-organisation.server.ts';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import type { RecurringOrder, RecurringWork } from '#app/platform/jobs/recurring.ts';
import { reminderChoiceOf } from '#models/deadline-reminder.server.ts';
import { statementCalendar } from '../regimes/statement-calendar.server.ts';
import { remindersDue } from './reminder-stages.ts';

/** Letters go out from this hour on, in universal time. */
const REMINDER_HOUR = 6;

async function ordersDue(now: Date): Promise<RecurringOrder[]> {
  if (now.getUTCHours() < REMINDER_HOUR) return [];
  const orders: RecurringOrder[] = [];
  for (const organisationId of await everyOrganisation())
    orders.push(...(await ordersOf(organisationId, now)));
  return orders;
}

/** A job for everybody in an organisation who has not been told of a stage: who decides on statements, and owners of tasks. */
async function ordersOf(organisationId: string, now: Date): Promise<RecurringOrder[]> {
  const today = now.toISOString().slice(0, 10);
  const entries = await statementCalendar(portalActor(organisationId), now);
  const deciding = await colleaguesWhoMay({ organisationId }, 'decide', 'statement');
  const deciders = new Set(deciding.map(({ id }) => id));
  const owners = entries.flatMap(({ forPerson }) => forPerson ?? []);
  const orders: RecurringOrder[] = [];
  for (const personId of new Set([...deciders, ...owners])) {
    const who = { personId, decides: deciders.has(personId) };
    if (remindersDue(entries, { ...who, told: [] }, today).length === 0) continue;
    const choice = await reminderChoiceOf({ organisationId, personId });
    if (!choice.on || choice.lastDay === today) continue;
    if (remindersDue(entries, { ...who, told: choice.told }, today).length > 0)
      orders.push({ organisationId, kind: 'send-deadline-reminder', payload: { personId } });
  }
  return orders;
}

/** Reminds those who decide on statements, and owners of tasks, of the days that come near. */
export const remindOfDeadlines: RecurringWork = {
  name: 'remind-of-deadlines',
  title: 'Remind of the deadlines of statements by mail',
  everyMinutes: 60,
  due: ordersDue,
};

import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { alertsBetween } from '#models/alert.server.ts';
import type { Alert } from './alert.ts';

/** What alerts tell of, summed up. Lists are given by their titles. */
export type NewsSum = { newMatches: number; changedMatches: number; retiredMatches: number; lists: string[] };

/** Alerts that are summed up at most; older ones are left out. */
const MOST_ALERTS = 1_000;

/** What alerts told of after a moment, and up to another. */
export async function newsBetween(viewer: Viewer, span: { after: Date; until?: Date }): Promise<NewsSum> {
  authorise(viewer, 'read', 'screening');
  const alerts = await alertsBetween(viewer.organisationId, span, MOST_ALERTS);
  const sum = (count: (alert: Alert) => number) => alerts.reduce((all, alert) => all + count(alert), 0);
  return {
    newMatches: sum(({ newMatches }) => newMatches),
    changedMatches: sum(({ changedMatches }) => changedMatches),
    retiredMatches: sum(({ retiredMatches }) => retiredMatches),
    lists: [...new Set(alerts.flatMap(({ listTitle }) => (listTitle === null ? [] : [listTitle])))],
  };
}

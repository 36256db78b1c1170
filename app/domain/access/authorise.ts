import { Refused } from '#app/platform/problems.ts';
import { type Action, may, type Subject } from './permissions.ts';
import type { Actor } from './viewer.ts';

/**
 * Lets the viewer go on, or stops them.
 *
 * @throws Refused `access.not-allowed` when the role does not allow the action
 */
export function authorise(viewer: Pick<Actor, 'role'>, action: Action, subject: Subject): void {
  if (!may(viewer, action, subject))
    throw new Refused('access.not-allowed', { action, subject, role: viewer.role });
}

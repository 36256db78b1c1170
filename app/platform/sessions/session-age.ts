const HOUR = 60 * 60 * 1000;

/** A session that is not used for two hours ends. */
export const IDLE_MILLISECONDS = 2 * HOUR;

/** A session ends twelve hours after signing in, however much it is used. */
const LONGEST_MILLISECONDS = 12 * HOUR;

/** After the password, the second step must follow within ten minutes. */
const SECOND_STEP_MILLISECONDS = HOUR / 6;

/** Whether a session that began at `signedInAt` (milliseconds) has reached its longest age. */
export function isTooOld(signedInAt: number, now: Date): boolean {
  return now.getTime() - signedInAt >= LONGEST_MILLISECONDS;
}

/** Whether the password was entered too long ago for the second step. */
export function isWaitOver(since: number, now: Date): boolean {
  return now.getTime() - since >= SECOND_STEP_MILLISECONDS;
}

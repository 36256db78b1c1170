import { z } from 'zod';

/** What is kept of a person who asked is removed so many months after their request was closed, until somebody sets another time. */
export const KEPT_MONTHS = 12;
/** Shorter, and an answer cannot be looked up when somebody comes back; longer, and personal data is kept for nothing. */
export const FEWEST_MONTHS = 6;
const MOST_MONTHS = 36;

const RANGE = `Enter a whole number of months from ${FEWEST_MONTHS} to ${MOST_MONTHS}`;

/** How long an organisation keeps who asked, in months after a request was closed. */
export const RetentionForm = z.object({
  keptMonths: z.coerce.number({ error: RANGE }).int(RANGE).min(FEWEST_MONTHS, RANGE).max(MOST_MONTHS, RANGE),
});
export type RetentionForm = z.infer<typeof RetentionForm>;

/**
 * Until when a request's closing has to lie back for its personal data to go: the time that was promised when it came, or the
 * one in force now where that is shorter.
 */
export function isOld(
  { closedAt, keptMonths }: { closedAt: Date | null; keptMonths: number },
  inForce: number,
  now: Date,
): boolean {
  if (closedAt === null) return false;
  const goes = new Date(closedAt);
  goes.setUTCMonth(goes.getUTCMonth() + Math.min(keptMonths, inForce));
  return goes < now;
}

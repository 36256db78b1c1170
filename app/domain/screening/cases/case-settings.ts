import { z } from 'zod';
import { addWorkingDays } from './working-days.ts';

/** How an organisation works on its matches. */
export type CaseSettings = {
  /** A second person is needed before a match counts as confirmed. */
  fourEyes: boolean;
  /** Working days until a match is due, by its strength. */
  dueStrong: number;
  duePossible: number;
};

/** What holds until an organisation changes it. */
export const DEFAULT_CASE_SETTINGS: CaseSettings = { fourEyes: true, dueStrong: 5, duePossible: 15 };

const MOST_DAYS = 250;
const fix = `Enter a number of working days from 1 to ${MOST_DAYS}`;
const days = z.coerce.number({ error: fix }).int(fix).min(1, fix).max(MOST_DAYS, fix);

export const CaseSettingsForm = z.object({
  fourEyes: z.boolean().default(false),
  dueStrong: days,
  duePossible: days,
});

/** The day by which a match that was opened at a moment should be decided. */
export function dueDate(
  { dueStrong, duePossible }: CaseSettings,
  strength: 'possible' | 'strong',
  openedAt: Date,
): Date {
  return addWorkingDays(openedAt, strength === 'strong' ? dueStrong : duePossible);
}

/** That an organisation set the score from which a match is shown to people. The newest one counts. */
export type ThresholdChoice = {
  id: string;
  organisationId: string;
  /** 0.40 to 0.95, on the scale below. */
  threshold: number;
  reason: string;
  personId: string;
  personName: string;
  at: Date;
};

/** How many steps of the scale there are to one. */
export const STEPS_TO_ONE = 200;

/** The thresholds that may be chosen and are studied, from lowest to highest: 0.40 to 0.95 by 0.005. */
export const THRESHOLDS: readonly number[] = Array.from(
  { length: 111 },
  (_, step) => (80 + step) / STEPS_TO_ONE,
);

/** The lowest threshold that may be chosen. */
export const LOWEST_THRESHOLD = 0.4;

/** A threshold as people read it: "0.58", and "0.625" where it needs a third place. */
export function thresholdText(threshold: number): string {
  const text = threshold.toFixed(3);
  return text.endsWith('0') ? text.slice(0, -1) : text;
}

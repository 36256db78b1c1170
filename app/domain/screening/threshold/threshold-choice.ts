/** That an organisation set the score from which a match is shown to people. The newest one counts. */
export type ThresholdChoice = {
  id: string;
  organisationId: string;
  /** 0.40 to 0.95, two decimals. */
  threshold: number;
  reason: string;
  personId: string;
  personName: string;
  at: Date;
};

/** The thresholds that may be chosen and are studied, from lowest to highest. */
export const THRESHOLDS: readonly number[] = Array.from({ length: 56 }, (_, step) => (40 + step) / 100);

/** The lowest threshold that may be chosen. */
export const LOWEST_THRESHOLD = 0.4;

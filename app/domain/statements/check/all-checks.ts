import type { Check } from './check.ts';

/** Every check that is not one of the six areas, in the order in which people read them. */
export const CHECKS: readonly Check[] = [];

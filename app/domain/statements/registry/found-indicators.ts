import type { RegistryAnswers } from './answers.ts';
import { NONE } from './option.ts';

/** Whether an indicator of forced labour is ticked: only then does the form ask what was done. */
export function foundIndicators({ indicators }: Pick<RegistryAnswers, 'indicators'>): boolean {
  return indicators.some((indicator) => indicator !== NONE);
}

import type { CountryProblem } from './country-fields.ts';

/** A problem as one line: "Who reports? Choose an answer." */
export function problemLine({ ask, says }: CountryProblem): string {
  return /[.?]$/.test(ask) ? `${ask} ${says}.` : `${ask}. ${says}.`;
}

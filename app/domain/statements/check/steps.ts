import type { ReadSentence } from './read-sentence.ts';
import type { ReadText } from './read-text.ts';

const STEP =
  /\b(?:audited|assessed|trained|visited|checked|screened|reviewed|mapped|asked|introduced|interviewed|investigated|launched|published|surveyed|vetted|repaid|reported|agreed|wrote|set up|met with|spoke with|carried out|stopped using|completed|rolled out|changed|required)\b/;
const NO_STEP =
  /\bcommitted to\b|\bzero[- ]tolerance\b|\b(?:you|employees|staff|everyone) (?:must|are required|should|are expected)\b|\bthis policy\b|\bapproved by\b|\baccounts\b/;

/** The sentences that report a step which was or is taken against slavery. */
export function steps({ body }: ReadText): ReadSentence[] {
  return body.filter(
    ({ reading, folded }) =>
      reading.standing === 'action' &&
      (STEP.test(folded) ||
        reading.present.includes('mitigation') ||
        reading.present.includes('remediation') ||
        reading.present.includes('effectiveness')) &&
      !NO_STEP.test(folded),
  );
}

import type { Check } from '../check.ts';

const NAMES_THE_LAW = /\bsection 54\b|\bs\.? ?54\b|\bmodern slavery act\b/;
const TELLS_THE_TURNOVER = /\bturnover\b.{0,60}(?:£|million|threshold)|£ ?36 ?(?:m|million)/;

/** Section 54(2) and (12): a commercial organisation with a turnover of £36m or more that does business in the UK. */
export const SCOPE: Check = {
  number: 'A1',
  group: 'legal',
  title: 'Why there is a statement',
  looksFor:
    'The scope test with the turnover, or a sentence that names the Modern Slavery Act or its section 54.',
  mend: 'Say under which law the statement is made. In Daylight, answer the scope check with the turnover of the year.',
  questions: ['opening.who'],
  read({ input: { form }, sentences }) {
    const naming = sentences.filter(({ folded }) => NAMES_THE_LAW.test(folded));
    const turnover = sentences.filter(
      (sentence) => !naming.includes(sentence) && TELLS_THE_TURNOVER.test(sentence.folded),
    );
    const evidence = [...naming, ...turnover];
    if (form?.scope === 'applies')
      return {
        outcome: 'found',
        says: `The scope check says that section 54 applies${turnoverOf(form.turnover)}.`,
        evidence,
      };
    if (form?.scope === 'voluntary')
      return {
        outcome: 'not-applicable',
        says: 'By the scope check section 54 does not apply: this statement is made by choice.',
        evidence,
      };
    const open = form ? ' The scope check is not answered yet.' : '';
    return evidence.length > 0
      ? { outcome: 'found', says: `${saysOf(naming.length > 0)}${open}`, evidence }
      : {
          outcome: 'not-found',
          says: `No sentence names the Modern Slavery Act, its section 54 or the turnover. Is it there?${open}`,
        };
  },
};

function saysOf(isNamed: boolean): string {
  return isNamed
    ? 'The text says under which law it is made.'
    : 'The text tells the turnover; no sentence names the Modern Slavery Act or its section 54.';
}

function turnoverOf(turnover: string | null): string {
  return turnover === null ? '; the turnover is not recorded' : `, with a turnover of ${turnover}`;
}

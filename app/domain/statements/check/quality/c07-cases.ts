import type { Check } from '../check.ts';

const CASES =
  /\b(?:cases?|incidents?|indicators?|instances?|allegations?|concerns?|breach(?:es)?|findings?)\b.{0,100}\b(?:modern slavery|forced labour|slavery|trafficking|exploitation|recruitment fees?|passports?|wages|identity documents?|child labour|debt bondage|reported|identified|found|investigated|received)\b|\b(?:found|identified|uncovered|discovered|learned|detected|investigat\w+)\b.{0,100}\b(?:cases?|incidents?|indicators?|instances?|workers (?:who )?(?:had|were|paid)|recruitment fees?|passports|withheld|debt)\b|\bworkers\b.{0,60}\b(?:had paid|were charged|were owed|were in debt)\b.{0,60}\b(?:fees?|debts?|deposits?|wages)\b|\b(?:passports?|identity documents?|wages)\b.{0,40}\b(?:had been|were) (?:kept|held|withheld|taken)\b/;
const NONE =
  /\b(?:no|not any|nil|zero|none)\b.{0,60}\b(?:cases?|incidents?|instances?|indicators? of|allegations?|reports?|concerns?|breach(?:es)?)\b|\b(?:has|have|had|were|was) not (?:been )?(?:identif|found|aware|receiv|detect)|\b(?:found|identified|detected|uncovered|received) (?:no|nothing)\b/;
const REASON =
  /\b(?:because|since|as (?:our|we|few|most)|due to|may (?:mean|reflect|be)|does not mean|do not take|not (?:evidence|proof)|rather than|under-?report|hidden|limited|reason|explain|suggests?|could (?:mean|reflect|be)|cannot rule out)\b/;

export const CASES_TOLD: Check = {
  number: 'C7',
  group: 'quality',
  title: 'Cases, or why there are none',
  looksFor: 'Cases or indicators that were found, or a reasoned explanation why none were.',
  mend: 'Tell what was found. If nothing was, say how you looked and what that does and does not show.',
  questions: ['due-diligence.cases'],
  read({ body }) {
    const told = body.filter(
      ({ folded, reading }) => CASES.test(folded) && reading.standing !== 'intention' && !isRule(folded),
    );
    const none = body.filter(
      ({ folded }) =>
        NONE.test(folded) &&
        /\bslavery|traffick|forced|exploit|case|report|indicator|incident|concern/.test(folded),
    );
    const cases = told.filter(
      (sentence) =>
        !none.includes(sentence) &&
        /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|a case|an incident|the case|this case|the workers?|was|were|found|identified)\b/.test(
          sentence.folded,
        ),
    );
    if (cases.length > 0)
      return { outcome: 'found', says: 'The text tells of cases or indicators.', evidence: cases };
    if (none.length === 0)
      return {
        outcome: 'not-found',
        says: 'The text tells of no case, and does not say that there were none.',
      };
    const reasoned = body.filter(
      ({ folded, sentence }) =>
        REASON.test(folded) &&
        none.some(
          ({ sentence: said }) => sentence.index - said.index >= 0 && sentence.index - said.index <= 2,
        ),
    );
    return reasoned.length > 0
      ? {
          outcome: 'found',
          says: 'The text says that no case was found and reasons about it.',
          evidence: [...new Set([...none, ...reasoned])],
        }
      : {
          outcome: 'in-development',
          says: 'The text says that no case was found, without a reason.',
          evidence: none,
        };
  },
};

/** What is to be done should a case be found is no case. */
function isRule(folded: string): boolean {
  return /\b(?:if|should|where|in the event|whenever|any) (?:a |an |any |we |it |there )?(?:\w+ ){0,4}(?:cases?|incidents?|instances?|indicators?|concerns?|breach(?:es)?|allegations?|suspect\w*|is|are|be|find|found|identif\w+)\b/.test(
    folded,
  );
}

import type { Check } from '../check.ts';

const CLAIM =
  /\b(?:slavery|trafficking|exploitation)[- ]free\b|\bfree (?:from|of) (?:any )?(?:modern )?(?:slavery|human trafficking|forced labour)\b|\b(?:no|zero|nil|without(?: any)?) (?:\w+ )?risks? of (?:modern )?(?:slavery|human trafficking|forced labour)\b|\bthere (?:is|are) no (?:modern )?(?:slavery|human trafficking|forced labour|risks?(?!-))\b|\b(?:do|does) not (?:believe|consider|think) (?:that )?(?:there (?:is|are) )?(?:any|a) (?:\w+ )?risks?\b|\b(?:no|any) (?:modern )?slavery (?:exists?|takes? place|in our)\b|\b(?:ensures?|guarantees?|confirms?|certif\w+|satisfied) (?:that )?(?:there is )?no (?:\w+ )?(?:slavery|trafficking|forced labour)\b|\b(?:considers?|believes?|assess\w*) (?:itself|ourselves|that we are|our (?:\w+ )*(?:to be|as)) (?:\w+ ){0,4}(?:no|without|not at) risk\b|\bnot (?:at risk|exposed to (?:any )?risks?) of (?:modern )?slavery\b|\brisks? of [^.;]{0,60}\b(?:is|are|to be|as) (?:\w+ )?(?:nil|zero|non-?existent|none)\b|\bnot exposed to (?:any )?(?:modern )?(?:slavery|human trafficking|forced labour) risks?\b|\bslavery (?:does not|doesn['’]t) (?:exist|occur|take place|happen) (?:in|within|at|anywhere)\b|\b(?:guarantee|certif|confirm|satisfied|confident)\w* (?:that )?none of (?:our|the) \w+\b/;
/** What is worked for, and what is said not to be claimed. */
const AIM =
  /\b(?:aim|goal|vision|work(?:ing)? (?:to|towards)|seek|strive|want|hope|committed|commitment|no guarantee|cannot|can't|not claim|never|does not mean|nobody|effort|to be (?:free|rid|clear)|so that|towards|steps|(?:designed|in place|measures|procedures|systems|order) to ensure)\b/;
const REFUSED =
  /\bwrong to (?:say|claim|think)\b|\bno (?:company|business|organisation|firm|one|supply chain) (?:can|could|may|is)\b|\b(?:do|does|did|would|could) not (?:believe|say|claim|think|accept) (?:that )?(?:any|our|we|the)\b(?! (?:\w+ )?risks?\b)/;
/** What somebody else said, and what is asked of others. */
const OF_OTHERS =
  /\b(?:suppliers?|contractors?|agency|agencies|factory|factories|mills?|they|he|she) (?:\w+ ){0,3}(?:told|said|says?|claim(?:s|ed)?|wrote|assert\w*|answered|replied|stated?s?|must|should|shall|are (?:required|asked|expected)|have to)\b|\b(?:code|policy|contracts?|agreements?|clauses?|terms) (?:\w+ ){0,4}(?:requires?|asks?|forbids?|demands?|obliges?|expects?)\b|\b(?:require|ask|expect|oblige)s? (?:\w+ ){0,4}(?:suppliers?|contractors?|agencies)\b/;
const QUOTED = /“[^”]*”|"[^"]*"/g;
const CLAUSE = /[;,]\s|\s(?=(?:and|but) (?:our|we|the|it)\b)|\s(?=which\b)/;

export const NO_RISK: Check = {
  number: 'D1',
  group: 'flags',
  title: 'Claims of no risk or no slavery',
  looksFor: 'Claims that the business or its supply chains are free of slavery or of its risk.',
  mend: 'Nobody can know this. Say where you looked, what you found and what you could not see.',
  read({ body }) {
    const claims = body.filter(({ folded }) => claimsIt(folded));
    return claims.length > 0
      ? {
          outcome: 'look',
          says: 'The text claims that there is no slavery or no risk of it.',
          evidence: claims,
        }
      : { outcome: 'not-found', says: 'No such claim was seen.' };
  },
};

/** An aim in one part of a sentence takes nothing from what is claimed in another. */
function claimsIt(folded: string): boolean {
  if (REFUSED.test(folded) || OF_OTHERS.test(folded)) return false;
  const own = folded.replaceAll(QUOTED, ' … ');
  return CLAIM.test(own) && own.split(CLAUSE).some((part) => CLAIM.test(part) && !AIM.test(part));
}

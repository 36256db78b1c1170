import type { Check } from '../check.ts';

const CLAIM =
  /\b(?:slavery|trafficking|exploitation)[- ]free\b|\bfree (?:from|of) (?:any )?(?:modern )?(?:slavery|human trafficking|forced labour)\b|\b(?:no|zero|nil|without(?: any)?) (?:\w+ )?risks? of (?:modern )?(?:slavery|human trafficking|forced labour)\b|\bthere (?:is|are) no (?:modern )?(?:slavery|human trafficking|forced labour|risks?)\b|\b(?:do|does) not (?:believe|consider|think) (?:that )?(?:there (?:is|are) )?(?:any|a) (?:\w+ )?risks?\b|\b(?:no|any) (?:modern )?slavery (?:exists?|takes? place|in our)\b|\b(?:ensures?|guarantees?|confirms?|certif\w+|satisfied) (?:that )?(?:there is )?no (?:\w+ )?(?:slavery|trafficking|forced labour)\b|\b(?:considers?|believes?|assess\w*) (?:itself|ourselves|that we are|our (?:\w+ )*(?:to be|as)) (?:\w+ ){0,4}(?:no|without|not at) risk\b|\bnot (?:at risk|exposed to (?:any )?risks?) of (?:modern )?slavery\b/;
const AIM =
  /\b(?:aim|goal|vision|work(?:ing)? (?:to|towards)|seek|strive|want|hope|committed|commitment|no guarantee|cannot|can't|not claim|never|does not mean|nobody|effort|to be (?:free|rid|clear)|so that|towards|steps)\b/;

export const NO_RISK: Check = {
  number: 'D1',
  group: 'flags',
  title: 'Claims of no risk or no slavery',
  looksFor: 'Claims that the business or its supply chains are free of slavery or of its risk.',
  mend: 'Nobody can know this. Say where you looked, what you found and what you could not see.',
  read({ body }) {
    const claims = body.filter(({ folded }) => CLAIM.test(folded) && !AIM.test(folded));
    return claims.length > 0
      ? {
          outcome: 'look',
          says: 'The text claims that there is no slavery or no risk of it.',
          evidence: claims,
        }
      : { outcome: 'not-found', says: 'No such claim was seen.' };
  },
};

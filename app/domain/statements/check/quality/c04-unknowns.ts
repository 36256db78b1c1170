import { checkOfWords } from './words-check.ts';

export const UNKNOWNS = checkOfWords({
  number: 'C4',
  title: 'What is not known',
  looksFor: 'Gaps that are admitted: parts of the chain that cannot be seen, data that is missing.',
  mend: 'Say which parts of the supply chains you cannot see yet and what you do about it.',
  questions: ['structure.unknowns'],
  words:
    /(?<!\b(?:workers|people|staff|employees|colleagues|they) )\b(?:do|did|does|could|can) ?(?:not|n't) (?:yet )?(?:know(?! how to)|see|have (?:full |complete )?(?:visibility|sight|information|data)|trace|map)\b|\b(?:cannot|can't) (?:yet )?(?:see|know|trace|rule out|be sure)\b|\b(?:limited|little|no|incomplete|lack of|partial|less|reduced|poor) (?:visibility|sight|knowledge|transparency|information|data|traceability|line of sight)\b|\b(?:visibility|knowledge|transparency|traceability) (?:is|remains|was) (?:\w+ )?(?:limited|low|incomplete|poor|partial|lower)\b|\bnot (?:yet )?(?:been )?(?:mapped|visible|traced|traceable|assessed|known)\b|(?<!\b(?:no|any|without) )\bgaps? (?:in|remain)\b|\bunknown\b|\bremains? (?:unclear|opaque)\b|\bblind spots?\b|\bwhat we do not\b/,
  found: 'The text says what is not known.',
  ofWhatIsNot: true,
});

import { checkOfWords } from './words-check.ts';

export const TIER = checkOfWords({
  number: 'C2',
  title: 'How far down the supply chain it looks',
  looksFor: 'The tier that a fact or a step is about: direct suppliers, tier 2, raw materials.',
  mend: 'Say which tier each fact is about, and how far your knowledge reaches.',
  questions: ['structure.beyond-tier-1', 'risk.where'],
  words:
    /\btiers?[ -]?(?:\d|one|two|three)\b|\b(?:first|second|third|lower)[- ]tiers?\b|\bbeyond (?:our )?(?:direct|tier|first)\b|\bindirect suppliers?\b|\bsub-?suppliers?\b|\bdirect suppliers?\b|\braw[- ]materials? (?:level|stage|suppliers?|producers?)\b|\b(?:spinners|mills|farms|smelters|mines) (?:behind|beyond|that supply|which supply)\b/,
  found: 'The text says which tier it speaks of.',
  ofWhatIsNot: true,
});

const DONE =
  '(?:audited|trained|visited|inspected|interviewed|assessed|screened|cross-checked|reviewed|mapped|surveyed|contacted|verified|remediated|repaid|reimbursed|terminated|suspended|investigated|consulted|checked|tested|certified|completed|delivered|conducted|carried\\s+out|rolled\\s+out|held|ran|signed|asked|received|closed|resolved|identified|found|monitored|briefed|required|commissioned|introduced|launched|published|issued|updated|adopted|established|appointed|joined|achieved|engaged|collected|analysed|evaluated|worked\\s+with|provided|returned)';
const ADVERBS =
  '(?:\\s+(?:also|have|has|had|since|now|already|then|therefore|recently|successfully|jointly|each|all|both|regularly|been))*';

const WE_DID = new RegExp(
  `\\b(?:we|the\\s+(?:company|group|board|team)|our\\s+(?:\\w+\\s+){0,3}\\w+)${ADVERBS}\\s+(${DONE})\\b`,
  'iu',
);
const WAS_DONE = new RegExp(
  `(?<!\\bwhat\\s)\\b(?:was|were|has\\s+been|have\\s+been)(?:\\s+\\w+ly)?\\s+(${DONE.replace('held|ran', 'held')}|given|made|taken|offered|raised|reported)\\b`,
  'iu',
);
const ALL =
  /\b(?:all|every|each)\s+(?:of\s+)?(?:our\s+|the\s+)?(?:\w+\s+){0,2}?(?:suppliers?|sites?|factories|factory|employees|staff|workers?|colleagues|contractors?|buyers|managers|agencies|contracts?)\s+(?:have|has|are|is|were|was|must\s+have|signed|received|completed|comply|complies)\b/iu;
const NONE =
  /\b(?:no|not\s+a\s+single|zero)\s+(?:\w+\s+){0,3}?(?:cases?|instances?|incidents?|reports?|concerns?|breaches|complaints?|violations?|evidence)\b|\b(?:did|have|has|had)\s+not\s+(?:found|find|identif(?:y|ied)|receiv(?:e|ed)|been\s+(?:made\s+)?aware)\b|\b(?:are|were)\s+not\s+aware\b/iu;

const INTENTION =
  /\b(?:will|shall|plan(?:s|ned)?\s+to|aims?\s+to|intends?\s+to|mean\s+to|hopes?\s+to|expects?\s+to|going\s+to|would\s+like\s+to|our\s+(?:goal|target|aim|ambition)\s+(?:is|for)|next\s+year)\b/iu;

/** What a sentence claims to have happened. */
export type ActClaim = { kind: 'act' | 'all' | 'none'; words: string };

/** The act that a sentence claims to have been done, of all or of none; null where it claims none. */
export function actIn(sentence: string): ActClaim | null {
  const all = ALL.exec(sentence);
  if (all) return { kind: 'all', words: all[0] };
  const none = NONE.exec(sentence);
  if (none) return { kind: 'none', words: none[0] };
  const done = WE_DID.exec(sentence) ?? WAS_DONE.exec(sentence);
  return done ? { kind: 'act', words: done[1] ?? done[0] } : null;
}

/** Whether a sentence speaks of what is to come: a goal, which next year's record will answer. */
export function isIntention(sentence: string): boolean {
  return INTENTION.test(sentence);
}

/** Verbs of acts, in the form that follows "we" and "was" alike. */
const BOTH =
  'audited|trained|visited|inspected|interviewed|assessed|screened|cross-checked|reviewed|mapped|surveyed|contacted|verified|remediated|repaid|reimbursed|terminated|suspended|investigated|consulted|checked|tested|certified|completed|delivered|conducted|carried\\s+out|rolled\\s+out|held|signed|asked|received|closed|resolved|identified|found|monitored|briefed|commissioned|introduced|launched|published|issued|updated|adopted|established|appointed|achieved|engaged|collected|analysed|evaluated|provided|returned|replaced|strengthened|piloted|considered|discussed|stopped|ended|extended|added|removed|raised|increased|reduced|improved|shared|translated|hired|recruited|agreed|negotiated|developed|created|built|opened|supported|compared|sampled|traced|recorded|registered|escalated|changed|revised|rewritten|rejected|cancelled|refunded|compensated|paid|sent|told|met|heard|put\\s+up|set\\s+up|moved|withdrawn|distributed|simplified|tightened|mended|put\\s+right';
const ACTIVE =
  'joined|worked\\s+with|ran|wrote|rewrote|spoke|took\\s+part|took|gave|began|started|cut|withdrew|refused|declined|left|exited|helped|brought|learned|required|attended|made|looked\\s+(?:at|into)|read';
const PASSIVE = 'given|made|taken|offered|reported|brought|cut';
const ADVERBS =
  '(?:\\s+(?:also|have|has|had|since|now|already|then|therefore|recently|successfully|jointly|each|all|both|regularly|been|together|twice|\\w+ly))*';
/** Those who act in a statement, beside "we". */
const AGENTS =
  'company|group|business|board|committee|teams?|department|auditors?|inspectors?|consultants?|suppliers?|factory|mill|farm|agency|agencies|charity|union|managers?|buyers?|colleagues|directors?|staff|employees|workers?|officers?|contractors?|people|participants';

const WE_DID = new RegExp(
  `\\b(?:we|they|(?:the|our|an?|its|their|each|every)\\s+(?:[\\w’-]+\\s+){0,4}?(?:${AGENTS})(?:\\s+(?:that|who|which)\\s+(?:[\\w’-]+\\s+){1,5}?)?|(?:${AGENTS}))${ADVERBS}\\s+(${BOTH}|${ACTIVE})\\b`,
  'iu',
);
/** A name in capitals, or one that is marked as a company, before the verb. */
const NAME_DID = new RegExp(
  `(?:\\p{Lu}[\\w’&-]+\\s+){1,4}(?:(?:plc|limited|ltd|llp|group|\\((?:demo|invented)\\))\\s+){1,2}(?:has\\s+|have\\s+|also\\s+)*((?:${BOTH}|${ACTIVE}))\\b`,
  'u',
);
const HAD_DONE = new RegExp(`\\bwe\\s+had\\s+(?:[\\w’-]+\\s+){1,3}?(${BOTH})\\b`, 'iu');
const WAS_DONE = new RegExp(
  `(?<!\\bwhat\\s)\\b(?:was|were|(?:has|have|had)(?:\\s+\\w+)?\\s+been)(?:\\s+(?:\\w+ly|also|then|later|since))?\\s+(${BOTH}|${PASSIVE})\\b`,
  'iu',
);

const WHOM =
  '(?:suppliers?|sites?|factories|factory|mills?|stores?|depots?|employees|staff|workers?|colleagues|contractors?|buyers|managers|agencies|contracts?|people)';
/** What everybody is asked, allowed or bound to do is a rule and no claim. */
const RULE =
  'required|expected|asked\\s+to|obliged|invited|encouraged|free|entitled|bound|able|welcome|responsible|subject|reminded|committed|allowed|to\\b';
const ALL = new RegExp(
  `\\b(?:all|every|each)\\s+(?:of\\s+)?(?:our\\s+|the\\s+)?(?:[\\w’-]+\\s+){0,2}?${WHOM}\\s+(?:(?:are|is|were|was)(?!\\s+(?:${RULE}))|(?:have|has)(?!\\s+(?:the\\s+right|a\\s+right|to\\b))|must\\s+have|signed|received|completed|comply|complies|includes?|contains?|answered|passed|know|knows|took)\\b`,
  'iu',
);
const NONE =
  /\b(?:no|not\s+a\s+single|zero)\s+(?:\w+\s+){0,3}?(?:cases?|instances?|incidents?|reports?|concerns?|breaches|complaints?|violations?|evidence)\b|\b(?:did|have|has|had)\s+not\s+(?:found|find|identif(?:y|ied)|receiv(?:e|ed)|been\s+(?:made\s+)?aware)\b|\b(?:are|were)\s+not\s+aware\b|\bnone\s+(?:of\s+(?:our|the|them|these|those)|was|were|has|have)\b|\bnot\s+one\s+of\b|\bwe\s+(?:have\s+)?never\b|\b(?:found|find|identified|detected|discovered|received|recorded)\s+(?:no|nothing)\b/iu;
/** That nothing was done is an admission: there is nothing to show for it. */
const ADMITTED =
  /\b(?:took|taken|take)\s+no\s+(?:such\s+)?(?:steps?|actions?|measures?)\b|\bnot\s+(?:take|taken)\s+any\s+(?:such\s+)?(?:steps?|actions?|measures?)\b|\bno\s+(?:such\s+)?(?:steps?|actions?|measures?)\s+(?:was|were|(?:have|has)\s+been)\s+taken\b/giu;

/** What a sentence claims to have happened. */
export type ActClaim = { kind: 'act' | 'all' | 'none'; words: string };

/** The act that a sentence claims to have been done, of all or of none; null where it claims none. */
export function actIn(sentence: string): ActClaim | null {
  const all = ALL.exec(sentence);
  if (all) return { kind: 'all', words: all[0] };
  const none = NONE.exec(sentence);
  if (none) return { kind: 'none', words: none[0] };
  const rest = sentence.replaceAll(ADMITTED, ' … ');
  const done = WE_DID.exec(rest) ?? NAME_DID.exec(rest) ?? HAD_DONE.exec(rest) ?? WAS_DONE.exec(rest);
  return done ? { kind: 'act', words: done[1] ?? done[0] } : null;
}

/** Whether somebody of the organisation or of its suppliers acts in these words. */
export function somebodyActs(words: string): boolean {
  return WE_DID.test(words);
}

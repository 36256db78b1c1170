/**
 * What a sentence does: reports an action, announces one, says that there was nothing, or states something else.
 * An intention and an honest "none" are worth saying, but neither is action.
 */
export type Standing = 'action' | 'intention' | 'negative' | 'statement';

const NEGATIVE =
  /\b(?:have|has|had|did|do|does|were|was|are|is)\s+(?:not|n[o']t)\s+(?:yet\s+|currently\s+|been\s+)*(?:identif|found|find|received?|been|aware|detect|uncover|record|report|made|require|any|taken?|undertak|carr|conduct|provid|assess|train|map)|\b(?:no|nil|zero)\s+(?:\w+\s+){0,4}(?:instances?|incidents?|cases?|reports?|concerns?|allegations?|complaints?|breach(?:es)?|evidence|occurrences?|issues?|remediation|steps|measures)\b|\b(?:we|it)\s+(?:have|has|had)\s+no\b|\bnot\s+(?:been\s+)?(?:aware|identified|applicable|yet)\b|\bthere\s+(?:were|was|have been|has been|are|is)\s+no\b|\bno\s+(?:\w+\s+){0,3}(?:was|were|has been|have been)\s+(?:found|identified|reported|received|raised|required|necessary|recorded)\b|\bnone\s+(?:of|was|were)\b/i;

const INTENTION =
  /\b(?:we|the (?:company|group|board|business|organisation|firm)|it|they|our \w+)\s+(?:will|shall|plan|plans|intend|intends|aim|aims|hope|hopes|expect to|propose|proposes|are planning|is planning|are looking to|are going to|would like to|seek to|are committed to|is committed to|remain committed to)\b|\bwill\s+(?:be\s+)?(?:continue|develop|introduc|implement|review|roll|launch|extend|expand|explore|undertak|conduct|provid|work|seek|consider|look|focus|assess|strengthen|enhanc|improv|establish|report|updat|monitor|engag|map|train|creat|complet|carr|build|publish|embed|set|increas|deliver)\w*|\b(?:next|coming|following|forthcoming)\s+(?:financial\s+|reporting\s+|fiscal\s+)?(?:year|period|months|twelve|12)\b|\b(?:planned|intended|proposed)\s+(?:actions?|steps|activit\w+|for)\b|\bin (?:the )?future\b|\b(?:to be|being) (?:developed|introduced|rolled out|implemented)\b|\bgoing forward\b/i;

const ACTION =
  /\b(?:(?:have|has|had)\s+(?:\w+ly\s+|also\s+|now\s+|since\s+|been\s+)*\w+(?:ed|en|un|wn|ne|lt|ught|de|ut|pt|et|ld|id)\b|(?:was|were)\s+(?:\w+ly\s+|also\s+)?\w+(?:ed|en|wn|ne|lt|ught|de|ut|pt|et|ld|id)\b|(?:we|group|company|team|board|business|committee|suppliers|staff|employees|colleagues)\s+(?:\w+ly\s+|also\s+|then\s+)?\w+ed\b)|\b(?:we|it|company|group|team|business)\s+(?:\w+ly\s+|also\s+|now\s+)?(?:require|conduct|carry|carries|undertake|assess|audit|train|provide|use|screen|review|monitor|operate|maintain|engage|publish|investigate|check|run|include|ask|issue|hold|visit|work|partner|record|report|track|map|verify|perform|evaluate|measure|identif|check)\w*\b|\b(?:is|are)\s+(?:\w+ly\s+|also\s+)?(?:required|trained|assessed|audited|screened|reviewed|monitored|carried|conducted|provided|included|checked|asked|investigated|published|measured|tracked|reported|vetted|verified)\b/i;

/** Which of the four a sentence is; a nothing-found and a promise win over the verbs they stand beside. */
export function standingOf(text: string): Standing {
  if (NEGATIVE.test(text)) return 'negative';
  if (INTENTION.test(text)) return 'intention';
  return ACTION.test(text) ? 'action' : 'statement';
}

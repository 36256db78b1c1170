import { cuesOf } from './cue.ts';

/**
 * Approval counts only as the governing body's own act; what a committee or an executive did, or what was merely put to
 * the board, does not. "Attestation" and "authority to bind" are the wording of reports in Canada.
 */
export const APPROVAL_CUES = cuesOf('approval', [
  [
    'board-approved',
    3.5,
    /\b(?:statement|report|it|this)\b.{0,120}\b(?:approv\w+|adopted|ratified|endorsed|signed off|authori[sz]ed)\b.{0,80}\b(?:boards?|directors|governing (?:body|bodies)|members|partners|trustees|governors|council|corporation|executive board|management board)\b/,
  ],
  [
    'board-approves',
    3.5,
    /\b(?:boards?(?: of(?: \S+){1,6})?|directors|governing bod(?:y|ies)|members|trustees|partners|governors|council)\b.{0,140}\b(?:has|have|had|hereby)?\s*(?:reviewed and |considered and |formally |duly |unanimously |also |viewed .{0,40})*(?:approv(?:ed|es)|adopted|ratified|endorsed|signed off)\b.{0,60}\b(?:statement|report|it)\b/,
  ],
  [
    'approved-by-board',
    3,
    /\b(?:approv(?:ed|al)|adopted|ratified|endorsed|signed off)\s+(?:of\s+)?(?:\w+\s+){0,6}(?:by|of|from)\s+(?:the\s+|our\s+|all\s+|each\s+)?(?:\S+\s+){0,6}(?:boards?\b|board of|directors|governing bod|members\b|partners\b|trustees|governors|council\b)/,
  ],
  [
    'approved-on',
    2,
    /\b(?:statement|report)\b.{0,60}\b(?:was|has been|were|is)\s+(?:\w+ly\s+|reviewed and )?(?:approved|adopted)\b/,
  ],
  [
    'approval-then-date',
    1,
    /\bapproved\b.{0,80}\b(?:on|dated)\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\w+/,
  ],
  [
    'board-meeting',
    1.2,
    /\b(?:board meeting|meeting of the (?:board|directors|trustees|members)|board resolution|circular resolution|written resolution|resolved)\b/,
  ],
  ['principal-governing-body', 1.5, /\bprincipal governing bod(?:y|ies)\b|\bgoverning bod(?:y|ies) of\b/],
  [
    'attestation',
    4,
    /\b(?:i|we) (?:hereby )?attest\b|\battest that\b|\bhaving reviewed the information contained\b|\bin my capacity as (?:a |the )?(?:director|member)\b|\bin accordance with the requirements of the act, and in particular section 11\b/,
  ],
  ['canadian-paragraph', 3, /\b(?:(?:sub)?paragraph|(?:sub)?section) 11 ?\(4\)/],
  [
    'further-bodies',
    2,
    /\b(?:approved|adopted|signed off)\b.{0,60}\b(?:commissioners|board of management|general partner|court|senate|managing members?|shareholders)\b|\bboard (?:approval|resolution)\b/,
  ],
  ['authority-to-bind', 2, /\bauthority to bind\b|\blegal authority\b.{0,20}\bbind\b/],
  ['board-and-approv', 0.8, /\bboard\b.{0,200}\bapprov|\bapprov.{0,200}\bboard\b/],
  ['of-the-statement', 0.7, /\bapprov\w+\b.{0,60}\bstatement\b|\bstatement\b.{0,60}\bapprov/],
  [
    'not-the-statement',
    -2.5,
    /\b(?:polic(?:y|ies)|code(?: of conduct)?|strategy|budget|supplier|suppliers|purchase|contracts?|charter|framework|plan)\b.{0,40}\b(?:is|are|was|were|has been|have been|be)\s+(?:\w+ly\s+|reviewed and )?approved\b|\bapproved (?:supplier|vendor|list|agenc|contractor|labour|recruit)/,
  ],
  [
    'only-considered',
    -2,
    /\b(?:considered by|put to|presented to|submitted to|tabled (?:at|with)|reviewed by|noted by|recommended (?:by|to)|prepared for|to be approved|will be (?:put|presented|submitted|approved))\b/,
  ],
  [
    'only-a-committee',
    -1.5,
    /\bapproved by (?:the |our )?(?:\w+ ){0,5}(?:committee|executive team|leadership team|chief executive|ceo|managing director|general counsel|steering group|working group|management team)\b/,
  ],
  ['on-behalf-of-board', -0.8, /\b(?:signed )?(?:for and )?on behalf of (?:the )?board\b/],
]);

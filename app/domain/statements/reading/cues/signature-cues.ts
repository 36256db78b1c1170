import { cuesOf } from './cue.ts';

/** Titles that a director or equivalent carries; "manager" alone does not qualify. */
const SIGNING_TITLE =
  '(?:(?:group |global |interim |acting |joint |co-|deputy |uk |managing |executive |non-executive |finance |company |operations |commercial |hr |sales |statutory |sole |country |regional |area |associate |board )*(?:chief executive(?: officer)?|chief (?:\\w+ )?officer|ceo|cfo|coo|director(?: general)?|chair(?:man|woman|person)?(?: of (?:the )?board(?: of directors)?)?|president|(?:managing |senior |general |equity |designated )?partner|designated member|responsible member|company secretary|principal|vice[- ]chancellor|trustee|treasurer|provost|proprietor|general counsel)(?: (?:and|&) (?:ceo|chief executive(?: officer)?|managing director|director|chair(?:man)?|chief \\w+ officer))?)';

/** A name with a qualifying title and signing words, or the block at the foot of a statement. */
export const SIGNATURE_CUES = cuesOf('signature', [
  [
    'signed-by',
    2.5,
    /\b(?:digitally |electronically |duly |e-)?signed(?: off)?(?: (?:for and )?on (?:its |their )?behalf(?: of .{2,60})?)? by\b|^signed\b|\bsigned:/,
  ],
  ['signed-for', 1.8, /\bsigned\b.{0,60}\b(?:for and )?on behalf of\b|\bfor and on behalf of\b/],
  ['signature-word', 1.2, /\bsignature\b|\bsignatory\b|docusign|_{5,}|\/s\/|\bsgd\b/],
  [
    'title-at-end',
    2,
    new RegExp(
      `${SIGNING_TITLE}[,.\\s|–-]*(?:\\(?date\\)?:?\\s*)?(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b.{0,16})?$`,
    ),
  ],
  [
    'name-then-title',
    2.2,
    new RegExp(
      `^(?:signed:?\\s*|by:?\\s*|name:?\\s*|_+(?!_)\\s*|mr\\s|mrs\\s|ms\\s|dr\\s|sir\\s|dame\\s|lord\\s|prof(?:essor)?\\s)*(?:[\\p{L}.'-]+ ){1,4}[,|–-]?\\s*(?:title:?\\s*)?${SIGNING_TITLE}\\b`,
      'u',
    ),
  ],
  [
    'title-then-company',
    1.2,
    new RegExp(
      `${SIGNING_TITLE},?\\s+(?:of\\s+|for\\s+|–\\s+|-\\s+)?[\\p{L}&.' -]{2,50}\\b(?:ltd|limited|plc|llp|inc|group|pty|holdings|corporation|company|uk)\\b`,
      'u',
    ),
  ],
  ['name-label', 1.5, /\b(?:full )?name:\s|\btitle:\s|\bposition:\s|\bjob title:\s/],
  [
    'signature-label',
    2,
    /\b(?:director|partner|chair|chairman|member|trustee|officer|chief executive)'?s'? (?:signature|name)\b|\boriginal(?:ly)? signed\b|\bprint(?:ed)? name\b/,
  ],
  ['date-label', 0.7, /\bdated?:?\s*(?:\d|$)/],
  ['bind', 1, /\bauthority to bind\b/],
  ['responsible-member', 1.5, /\bresponsible member\b|\bdesignated member\b/],
  ['approves-only', -1, /\bwe (?:are|have|will)\b|\bour (?:suppliers|employees|policy)\b/],
  [
    'manager',
    -1.5,
    /\b(?:procurement|hr|compliance|sustainability|quality|office|project|general|supply chain) (?:manager|lead|officer)\b(?!.{0,40}\b(?:director|ceo|chief executive)\b)/,
  ],
  [
    'signed-up',
    -2,
    /\bsign(?:ed|atory|atories)? (?:up )?(?:to|of) (?:the |our |a )?(?:\w+ ){0,4}(?:code|policy|charter|pledge|compact|initiative|agreement|contract|principles|nations)\b|\bsigned (?:a |an |our |the )?(?:contract|agreement|code|declaration|charter|employment)/,
  ],
]);

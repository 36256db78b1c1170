/** A company's name as it was found in a text, ended by its legal form. */
export type NamedCompany = { name: string; from: number; to: number };

const FORM =
  'Limited|Ltd|LTD|LIMITED|plc|PLC|Plc|LLP|L\\.L\\.P\\.|Inc|Incorporated|GmbH|AG|SE|BV|B\\.V\\.|NV|N\\.V\\.|SA|S\\.A\\.|SAS|S\\.p\\.A\\.|SpA|Srl|S\\.r\\.l\\.|AB|ApS|A/S|Oy|LLC|Corp|Corporation|Pty Ltd|Pty Limited|Sdn Bhd|Co\\., Ltd|Pvt Ltd|Private Limited';
const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’&-]*(?:\\.[\\p{L}\\p{N}]+)*|(?:\\p{Lu}|St)\\.|\\d{1,4}\\p{L}*)";
const JOIN = '(?:of|and|&|the|for|de|van|von|\\(\\p{L}[\\p{L} .]*\\))';
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${WORD}(?:[ \\u00A0](?:${JOIN}[ \\u00A0])?${WORD}){0,6}(?:[ \\u00A0]\\(\\p{L}[\\p{L} .]*\\))?)[ \\u00A0](?:${FORM})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Words that begin a sentence and are no part of the name that follows them. */
const NOT_OF_A_NAME =
  /^(?:(?:A|An|The|This|That|At|In|On|For|By|From|With|And|Our|We|As|Of|To|Since|While|When|Both|All|Each|Through|Under|Statement|Signed|Approved|Board|Director|Directors|Managing|Chief|Executive|Officer|CEO|Chair|Modern|Slavery|Act|Policy|Copyright|Company|Parent|Subsidiary|Holding|Private|Public|Liability)[ \u00A0](?:of |for |and |the )*)+/;

/** The companies that a sentence names, each with its legal form. A legal form alone ("a Limited company") is no name. */
export function companiesIn(text: string): NamedCompany[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const whole = match[0];
    const lead = NOT_OF_A_NAME.exec(whole)?.[0].length ?? 0;
    const name = whole.slice(lead).trim();
    const from = match.index + lead;
    return coreOfName(name) === '' ? [] : [{ name, from, to: from + name.length }];
  });
}

const ENDINGS = new RegExp(`[\\s,]+(?:${FORM}|Group|Holdings|Company|Co|UK|\\(.*\\))\\.?$`, 'iu');

/** What tells one company from another: small letters, without legal form, brackets, "Group" and the article. */
export function coreOfName(name: string): string {
  let core = ` ${name.replaceAll(/[([].*?[)\]]/g, ' ').trim()}`;
  for (let before = ''; before !== core;) {
    before = core;
    core = core.replace(ENDINGS, '');
  }
  return core
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** Whether two names may mean one company or companies of one group: one core begins with the other. */
export function mayBeRelated(one: string, two: string): boolean {
  const [first, second] = [coreOfName(one), coreOfName(two)];
  if (first === '' || second === '') return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return (
    `${long} `.startsWith(`${short} `) || firstWord(first) === firstWord(second) || initials(long) === short
  );
}

function firstWord(core: string): string {
  const word = core.split(' ')[0] ?? '';
  return word.length > 3 && !COMMON_FIRST.has(word) ? word : core;
}

const COMMON_FIRST = new Set(
  'north south east west royal british united national general global international first great new city'.split(
    ' ',
  ),
);

function initials(core: string): string {
  return core
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

/** Words that carry a full stop without ending a sentence, in lower case and without their last stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sir st hon rev co corp inc ltd pty plc llc llp bros dept no nos art arts cl para paras sec ss s ch ' +
    'pp p fig vol ed eds etc e.g i.e eg ie cf viz vs v al approx est incl excl max min avg tel fax ext ref rev reg regs ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.k u.s u.s.a u.n e.u ' +
    'a.m p.m ph.d b.v n.v s.a s.a.s s.r.l s.p.a a.g c.f o.b.e c.b.e'
  ).split(' '),
);

/** Those that do end a sentence when a capital letter follows: "… of Fernhill Ltd. The board …". */
const MAY_END = new Set([
  'co',
  'corp',
  'inc',
  'ltd',
  'pty',
  'plc',
  'llc',
  'llp',
  'bros',
  'etc',
  'al',
  'u.k',
  'u.s',
  'u.s.a',
  'u.n',
  'e.u',
  'a.m',
  'p.m',
  'b.v',
  'n.v',
  's.a',
]);

/** Words that open a sentence far more often than they carry on a name after "Ltd." and its like. */
const OPENS =
  /^(?:the|this|these|those|we|our|it|its|they|their|in|on|at|as|for|to|from|by|with|all|each|any|no|during|since|where|when|if|while|although|however|there|a|an|both|further|following|under|through|suppliers|staff|employees|approved|signed)\b/i;

const END = /[.!?…]+["'”’)\]]*(?=\s)|\s(?=[•▪●◦‣⁃∙■□►➢✓✔]\s)/gu;

/**
 * The stretches of one paragraph that are sentences. A stop ends a sentence when white space and something other than a
 * small letter follow, and the word before it is neither an abbreviation, an initial nor the number of a list item.
 */
export function endsOfSentences(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].trim() !== '' && !endsHere(text, start, match.index, end)) continue;
    parts.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') parts.push({ start, end: text.length });
  return parts.map((part) => ({ ...part, start: afterBullet(text, part.start) }));
}

function endsHere(text: string, start: number, stop: number, end: number): boolean {
  const after = text.slice(end, end + 40).trimStart();
  if (/^[\p{Ll},;]/u.test(after)) return false;
  if (text.charAt(stop) !== '.' || text.charAt(stop + 1) === '.') return true;
  const before = text.slice(start, stop);
  const word = /[^\s("'“‘[]*$/u.exec(before)?.[0] ?? '';
  if (before.trim() === word && /^(?:\d{1,3}|[a-z]|[ivx]+)(?:\.\d+)*$/i.test(word)) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return OPENS.test(after);
  const known = word.toLowerCase();
  if (!ABBREVIATIONS.has(known)) return true;
  return MAY_END.has(known) && OPENS.test(after);
}

function afterBullet(text: string, start: number): number {
  const bullet = /^\s*[•▪●◦‣⁃∙■□►➢✓✔]\s+/u.exec(text.slice(start, start + 12));
  return bullet === null ? start : start + bullet[0].length;
}

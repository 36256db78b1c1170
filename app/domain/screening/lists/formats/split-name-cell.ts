import type { ListEntry } from '../list-file.ts';

type Name = ListEntry['names'][number];

/** What a cell of names says: the names, and what the entry covers beside them ("and its subsidiaries"), never a name. */
export type NameCell = { names: Name[]; scope: string | undefined };

const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)';
const ALIAS_WORDS =
  'also known as|a\\.?\\s?k\\.?\\s?a\\.?|a/k/a|aka|alias(?:es)?(?=\\s*:)|d/b/a|doing business as|trading as';
const FORMER_WORDS =
  'formerly known as|formerly|f\\.?\\s?k\\.?\\s?a\\.?|f/k/a|fka|previously known as|now known as';
/** "and two aliases: …", "(also known as …)", ", f/k/a …": what stands after it is one or several other names. */
const MARK = new RegExp(
  `[,;(\\[]?\\s*(?:\\b(?:and|with|including)\\s+)?(?:(?:its|the)\\s+)?(?:${COUNT}\\s+)?(?<![\\p{L}])(?:(?<alias>${ALIAS_WORDS})|(?<former>${FORMER_WORDS})|(?<formers>former names?))(?![\\p{L}])\\s*[:,]?\\s*`,
  'giu',
);
/** "and its subsidiaries", "and its eight Zhuhai-based subsidiaries", "and affiliated entities": scope, with names after a colon. */
const SCOPE = new RegExp(
  `[,;(]?\\s*(?:\\band|\\bincluding|\\bas well as|\\btogether with|&)\\s+(?:(?:any|all)(?: of)?\\s+)?(?:(?:its|their|the)\\s+)?(?<what>(?:(?:${COUNT})\\s+)?(?:[\\p{L}-]+(?:-based)?\\s+)?(?:subsidiar(?:y|ies)|affiliat(?:es?|ed entities|ed companies)|subordinate(?: and affiliated)? entities|successors?|related entities|branches|joint ventures)(?:,?\\s+(?:and|or)\\s+(?:subsidiar(?:y|ies)|affiliates?|affiliated entities|successors?|joint ventures))*)\\s*\\)?(?<more>\\s*:\\s*(?<names>.+))?`,
  'iu',
);

/**
 * Takes apart a cell in which a publisher wrote several names as a sentence, as the UFLPA Entity List and CBP's tables do:
 * "Alder Mills Co., Ltd. (also known as A; and B), and two aliases: C; and D, and its subsidiaries".
 */
export function splitNameCell(cell: string): NameCell {
  const { text, scope, subsidiaries } = takeScope(cell.replace(/\s+/g, ' ').trim());
  const marks = [...text.matchAll(MARK)].filter(
    (mark) => mark.index > 0 && /[\p{L}\p{N}]/u.test(text.slice(mark.index + mark[0].length)),
  );
  const first = text.slice(0, marks[0]?.index ?? text.length);
  const names: Name[] = [{ name: trimName(first), kind: 'main' }];
  marks.forEach((mark, place) => {
    const said = text.slice(mark.index + mark[0].length, marks[place + 1]?.index ?? text.length);
    const kind = mark.groups?.['alias'] === undefined ? 'former' : 'alias';
    for (const name of namesIn(said)) names.push({ name, kind });
  });
  for (const name of subsidiaries) names.push({ name, kind: 'also-named' });
  return { names: names.filter(({ name }) => name !== ''), scope };
}

/** Cuts the scope out of the text; subsidiaries that are named after a colon are names that the same order names. */
function takeScope(text: string): { text: string; scope: string | undefined; subsidiaries: string[] } {
  const found = SCOPE.exec(text);
  if (found === null) return { text, scope: undefined, subsidiaries: [] };
  const { what = '', names } = found.groups ?? {};
  const before = text.slice(0, found.index);
  const after = names === undefined ? text.slice(found.index + found[0].length) : '';
  return {
    text: `${before}${after}`,
    scope: /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b/i.test(what)
      ? what
      : `its ${what}`,
    subsidiaries: names === undefined ? [] : namesIn(names),
  };
}

/** Names parted by ";", "; and" or "|"; a comma parts only where no semicolon stands and what follows is no legal form. */
function namesIn(text: string): string[] {
  const pieces = /[;|]/.test(text)
    ? text.split(/[;|]/)
    : text.split(/,?\s+and\s+(?=\p{Lu})|\s+or\s+(?=\p{Lu})/u);
  return pieces
    .map((piece) => trimName(piece.replace(/^\s*(?:and|or)\s+/i, '')))
    .filter((name) => name !== '');
}

/** A name without the punctuation of the sentence around it; a bracket is closed only where it was opened. */
function trimName(text: string): string {
  let name = text.trim().replace(/^[,;:\s"“”]+|[,;:\s"“”]+$/g, '');
  while (/[)\]]$/.test(name) && count(name, /[([]/g) < count(name, /[)\]]/g)) name = name.slice(0, -1).trim();
  while (/^[([]/.test(name) && count(name, /[([]/g) > count(name, /[)\]]/g)) name = name.slice(1).trim();
  return name.replace(/^["“]|["”]$/g, '').replace(/[,;:\s]+$/, '');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

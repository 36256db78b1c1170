/** A link on a page: where it leads, and what it says, with the words of pictures in it and of its label. */
export type PageLink = { href: string; text: string };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
  '#38': '&',
};

/**
 * The links of an HTML page in order. Scripts, styles and comments are passed over; nothing is run. The page is walked
 * once from its beginning to its end, so that no page, however it is written, takes long.
 */
export function linksIn(html: string): PageLink[] {
  let bare = without(html, '<!--', '-->');
  for (const tag of ['script', 'style', 'template']) bare = without(bare, `<${tag}`, `</${tag}`);
  const small = bare.toLowerCase();
  const links: PageLink[] = [];
  for (let at = nextLink(small, 0); at !== -1;) {
    const opened = bare.indexOf('>', at);
    const closed = opened === -1 ? -1 : small.indexOf('</a', opened);
    if (closed === -1) break;
    const link = readLink(bare.slice(at + 2, opened), bare.slice(opened + 1, closed));
    if (link.href !== '') links.push(link);
    at = nextLink(small, closed);
  }
  return links;
}

function nextLink(small: string, from: number): number {
  for (let at = small.indexOf('<a', from); at !== -1; at = small.indexOf('<a', at + 2)) {
    if (/\s/.test(small.charAt(at + 2))) return at;
  }
  return -1;
}

/** The text without everything from an opening to its closing mark, in any letters. */
function without(text: string, open: string, close: string): string {
  const small = text.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  for (let from = small.indexOf(open); from !== -1; from = small.indexOf(open, at)) {
    kept.push(text.slice(at, from), ' ');
    const to = small.indexOf(close, from + open.length);
    if (to === -1) return kept.join('');
    at = to + close.length;
  }
  return [...kept, text.slice(at)].join('');
}

function readLink(attributes: string, inside: string): PageLink {
  const said = inside.slice(0, 4_000);
  const pictures = Array.from(said.matchAll(/<img\b([^>]*)>/gi), ([, of = '']) => attributeOf(of, 'alt'));
  const words = [
    attributeOf(attributes, 'aria-label'),
    attributeOf(attributes, 'title'),
    ...pictures,
    said.replaceAll(/<[^>]*>/g, ' '),
  ];
  return {
    href: plain(attributeOf(attributes, 'href')).trim(),
    text: plain(words.join(' ')).replaceAll(/\s+/g, ' ').trim(),
  };
}

const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function attributeOf(attributes: string, name: string): string {
  for (const [, found = '', double, single, bare] of attributes.slice(0, 4_000).matchAll(ATTRIBUTE)) {
    if (found.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return '';
}

function plain(text: string): string {
  return text.replaceAll(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}

import { decodeWindows1252 } from '#app/platform/windows-1252.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  pound: '£',
  euro: '€',
  cent: '¢',
  yen: '¥',
  deg: '°',
  times: '×',
  divide: '÷',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  ccedil: 'ç',
  Ccedil: 'Ç',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
};

const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  caron: '\u030C',
};

/** A piece of HTML text with its entities read; what is none stays as it stands. */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,10});?/gi,
    (whole: string, name: string) => {
      if (name.startsWith('#')) return character(name) ?? whole;
      const accent = /^([A-Za-z])(grave|acute|circ|tilde|uml|caron)$/.exec(name);
      if (accent) return `${accent[1] ?? ''}${ACCENTS[accent[2] ?? ''] ?? ''}`.normalize('NFC');
      return NAMED[name] ?? whole;
    },
  );
}

function character(name: string): string | null {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 0 || code > 0x10_ff_ff || (code >= 0xd800 && code <= 0xdfff)) return null;
  // Numbers of Windows-1252 where the standard has control characters, as browsers read them.
  if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(Uint8Array.of(code));
  return String.fromCodePoint(code);
}

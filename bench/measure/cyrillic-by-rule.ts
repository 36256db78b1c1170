/** Romanised Russian back to Cyrillic, longest spelling first (BGN/PCGN and the habits of passports). */
const LETTERS: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['yo', 'ё'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['iy', 'ий'],
  ['yy', 'ый'],
  ['ye', 'е'],
  ...[...'abvgdeziklmnoprstufyj'].map(
    (latin, at) => [latin, [...'абвгдезиклмнопрстуфый'][at] ?? ''] as const,
  ),
  ['c', 'ц'],
  ['h', 'х'],
  ['w', 'в'],
  ['x', 'кс'],
  ['q', 'к'],
  ["'", 'ь'],
];

const RUSSIAN =
  /\b(OBSHCHESTVO|AKTSIONERN\w+|OTVETSTVENNOSTYU|PREDPRIYATIE|ZAVOD|NAUCHNO|KOMPANIYA|GOSUDARSTVENN\w+|FEDERALN\w+|KORPORATSIYA|UCHREZHDENIE|KONSTRUKTORSKOE|OBEDINENIE)\b/i;

/** Whether a name is Russian in Latin letters: it holds a Russian word of business. */
export function isRomanisedRussian(name: string): boolean {
  return RUSSIAN.test(name);
}

/** A romanised Russian name written in Cyrillic again. */
export function toCyrillic(name: string): string {
  const low = name.toLowerCase();
  let written = '';
  for (let at = 0; at < low.length;) {
    const found = LETTERS.find(([latin]) => low.startsWith(latin, at));
    written += found?.[1] ?? low[at] ?? '';
    at += found?.[0].length ?? 1;
  }
  return written;
}

import anyAscii from 'any-ascii';

const YES = new Set(
  'yes y true 1 x oui o ja j si s sim tak evet da shi hai ne naam co ya present'.split(' '),
);
const NO = new Set(
  'no n false 0 non nein nao nie nej hayir net niet fou meiyou iie aniyo la khong tidak none nil'.split(' '),
);

function fold(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Yes or no in a dozen languages; undefined when it is neither. "Not known" in words is null. */
export function parseFlag(typed: string): boolean | null | undefined {
  if (/^[✓✔☑√]$/u.test(typed)) return true;
  if (/^[✗✘☒×]$/u.test(typed)) return false;
  const word = fold(typed);
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  return isUnknownWord(typed) ? null : undefined;
}

/** Words with which people fill a cell they have nothing for. */
export function isUnknownWord(typed: string): boolean {
  return /^(n ?a|unknown|not known|tbc|tbd|na|none given|inconnu|unbekannt|desconocido|n d|no data|)$/.test(
    fold(typed),
  );
}

/** Who bears the cost of recruitment; undefined when the words are not understood. */
export function parseFees(typed: string): 'paid' | 'not-paid' | 'unknown' | undefined {
  const word = fold(typed);
  if (/^(not paid|no|none|never|employer pays|non|nein)$/.test(word)) return 'not-paid';
  if (/^(paid|yes|workers pay|worker pays|paid by workers|oui|ja|si)$/.test(word)) return 'paid';
  return isUnknownWord(typed) ? 'unknown' : undefined;
}

/** Tier from "1", "Tier 2", "T3", "Stufe 2" or "direct"; null when it is none. */
export function parseTier(typed: string): 1 | 2 | 3 | 4 | 5 | null {
  const word = fold(typed);
  if (/^(direct|first|primary)$/.test(word)) return 1;
  const digit = /^(?:tier|t|stufe|rang|niveau|nivel|level)? ?([1-5])(?: 0)?$/.exec(word)?.[1];
  return TIERS.find((tier) => String(tier) === digit) ?? null;
}

const TIERS = [1, 2, 3, 4, 5] as const;

/** Several things in one cell: separated by semicolon, bar or line break; by comma where there is none of these. */
export function splitList(typed: string, commas = true): string[] {
  const separator = /[;|\n；、]/.test(typed) ? /[;|\n；、]/ : commas ? /[,，]/ : /\n/;
  return typed
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

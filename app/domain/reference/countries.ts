import aliasSeed from '#seeds/reference/country-aliases.json' with { type: 'json' };
import { COUNTRY_CODES, type CountryCode, NAMES_BY_LANGUAGE, PLAIN_ENGLISH } from './country-names.ts';

const byIso3 = new Map(COUNTRY_CODES.map((code) => [code.iso3, code]));
let lookup: Map<string, string> | undefined;

/**
 * The country that a piece of text names, as ISO 3166-1 alpha-3 ("XKX" for Kosovo), or null when it names none for
 * certain. Understands two- and three-letter codes, names in eighteen languages, abbreviations ("PRC", "U.K.", "KSA"),
 * former and formal names, and a name with a remark in brackets ("China (PRC)").
 */
export function countryFromText(text: string): string | null {
  const names = (lookup ??= buildLookup());
  const withoutBrackets = text.replace(/[([（【].*?[)\]）】]/gu, ' ');
  const inBrackets = /[([（【](.*?)[)\]）】]/u.exec(text)?.[1] ?? '';
  for (const candidate of [text, withoutBrackets, inBrackets]) {
    const folded = foldCountryText(candidate);
    if (!folded) continue;
    const iso3 = names.get(folded) ?? names.get(folded.replace(/^the /, ''));
    if (iso3) return iso3;
  }
  return null;
}

/** The country's name in the language, in English where that language has none, and the code itself when unknown. */
export function countryName(iso3: string, locale = 'en'): string {
  const code = byIso3.get(iso3);
  if (!code) return iso3;
  const own = locale === 'en' ? PLAIN_ENGLISH[iso3] : firstName(code, locale);
  return own ?? firstName(code, 'en') ?? iso3;
}

/** The two-letter code of a three-letter one, or null when there is no such country. */
export function iso2(iso3: string): string | null {
  return byIso3.get(iso3)?.iso2 ?? null;
}

/** The three-digit code as text ("050"), or null: Kosovo has none. */
export function isoNumeric(iso3: string): string | null {
  return byIso3.get(iso3)?.numeric ?? null;
}

/** Whether the text is a three-letter country code that the portal knows. */
export function isCountry(iso3: string): boolean {
  return byIso3.has(iso3);
}

/** Every country by code and name, in the order of the names, for a select field. Give it to a page from its loader. */
export function countryOptions(locale = 'en'): { value: string; label: string }[] {
  const order = new Intl.Collator(locale).compare;
  return COUNTRY_CODES.map(({ iso3 }) => ({ value: iso3, label: countryName(iso3, locale) })).sort((a, b) =>
    order(a.label, b.label),
  );
}

/** Marks dropped, lower case, "&" as "and", one space for everything that is neither letter nor digit. */
function foldCountryText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’`]/g, ' ')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function firstName(code: CountryCode, locale: string): string | undefined {
  const names = NAMES_BY_LANGUAGE[locale]?.[code.iso2];
  return typeof names === 'string' ? names : names?.[0];
}

/** Sure sources come first: the alias table, then codes, then the languages in their order; the first to claim a text has it. */
function buildLookup(): Map<string, string> {
  const names = new Map<string, string>();
  const claim = (text: string, iso3: string) => {
    const folded = foldCountryText(text);
    if (folded && !names.has(folded)) names.set(folded, iso3);
  };
  for (const [iso3, aliases] of Object.entries(aliasSeed.aliases))
    for (const alias of aliases) claim(alias, iso3);
  for (const code of COUNTRY_CODES) {
    claim(code.iso3, code.iso3);
    claim(code.iso2, code.iso3);
    if (code.numeric) claim(code.numeric, code.iso3);
    claim(PLAIN_ENGLISH[code.iso3] ?? '', code.iso3);
  }
  for (const inLanguage of Object.values(NAMES_BY_LANGUAGE)) {
    for (const code of COUNTRY_CODES)
      for (const name of [inLanguage[code.iso2] ?? []].flat()) claim(name, code.iso3);
  }
  return names;
}

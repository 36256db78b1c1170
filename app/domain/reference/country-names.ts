import codeRows from 'i18n-iso-countries/codes.json' with { type: 'json' };
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import bengali from 'i18n-iso-countries/langs/bn.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import dutch from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import hindi from 'i18n-iso-countries/langs/hi.json' with { type: 'json' };
import indonesian from 'i18n-iso-countries/langs/id.json' with { type: 'json' };
import italian from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import japanese from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import korean from 'i18n-iso-countries/langs/ko.json' with { type: 'json' };
import polish from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import portuguese from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import turkish from 'i18n-iso-countries/langs/tr.json' with { type: 'json' };
import vietnamese from 'i18n-iso-countries/langs/vi.json' with { type: 'json' };

type Names = Record<string, string | readonly string[]>;

/** One row of ISO 3166-1: two letters, three letters, three digits. */
export type CountryCode = { iso2: string; iso3: string; numeric: string | null };

const KOSOVO: CountryCode = { iso2: 'XK', iso3: 'XKX', numeric: null };

/** The codes of ISO 3166-1, and Kosovo under its user-assigned code, which has no number. */
export const COUNTRY_CODES: readonly CountryCode[] = [
  ...codeRows
    .filter(([two]) => two !== 'XK')
    .map(([two = '', three = '', digits = '']) => ({ iso2: two, iso3: three, numeric: digits })),
  KOSOVO,
];

/** Names of countries by two-letter code, in the languages that supplier files come in. */
export const NAMES_BY_LANGUAGE: Record<string, Names> = {
  en: english.countries,
  ar: arabic.countries,
  bn: bengali.countries,
  de: german.countries,
  es: spanish.countries,
  fr: french.countries,
  hi: hindi.countries,
  id: indonesian.countries,
  it: italian.countries,
  ja: japanese.countries,
  ko: korean.countries,
  nl: dutch.countries,
  pl: polish.countries,
  pt: portuguese.countries,
  ru: russian.countries,
  tr: turkish.countries,
  vi: vietnamese.countries,
  zh: chinese.countries,
};

/** English names as the portal prints them where the standard's own wording is formal or turned round. */
export const PLAIN_ENGLISH: Record<string, string> = {
  BRN: 'Brunei',
  CHN: 'China',
  CIV: 'Côte d’Ivoire',
  COG: 'Republic of the Congo',
  CPV: 'Cabo Verde',
  CZE: 'Czechia',
  FLK: 'Falkland Islands',
  FSM: 'Micronesia',
  GMB: 'The Gambia',
  IRN: 'Iran',
  KOR: 'South Korea',
  LAO: 'Laos',
  MAC: 'Macao',
  MDA: 'Moldova',
  MKD: 'North Macedonia',
  PSE: 'Palestine',
  REU: 'Réunion',
  RUS: 'Russia',
  STP: 'São Tomé and Príncipe',
  SXM: 'Sint Maarten',
  SYR: 'Syria',
  TWN: 'Taiwan',
  TZA: 'Tanzania',
  USA: 'United States',
  VAT: 'Holy See',
  VGB: 'British Virgin Islands',
  VIR: 'US Virgin Islands',
};

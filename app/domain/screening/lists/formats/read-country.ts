import { countryFromText } from '#app/domain/reference/countries.ts';

/** Places that lists name as countries and the standard does not, or under a name that it has given up. */
const LIST_WORDS: Readonly<Record<string, string>> = {
  'west bank': 'PSE',
  palestinian: 'PSE',
  'region: gaza': 'PSE',
  gaza: 'PSE',
  'netherlands antilles': 'CUW',
  'region: crimea': 'UKR',
  'crimea (region)': 'UKR',
  'region: northern mali': 'MLI',
  'region: kafia kingi': 'SDN',
  'democratic peoples republic of korea': 'PRK',
  dprk: 'PRK',
  drc: 'COD',
  uk: 'GBR',
  england: 'GBR',
  scotland: 'GBR',
  wales: 'GBR',
  'northern ireland': 'GBR',
  ussr: 'RUS',
  'former ussr': 'RUS',
  suhx: 'RUS',
  yucs: 'SRB',
  eu: '',
};

/** The countries that a cell names, as ISO 3166-1 alpha-3; several stand after one another with ";", "|" or "/". */
export function countriesFrom(text: string): string[] {
  const found = text.split(/[;|]|\s\/\s|\n/).flatMap((piece) => {
    const iso3 = countryOf(piece);
    return iso3 === null ? [] : [iso3];
  });
  return [...new Set(found)];
}

/** One country, or null when the text names none for certain. Remarks after it and numbering "(1)" before it are passed over. */
export function countryOf(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^\(?\d+[).]\s*/, '')
    .replace(/[.,]+$/, '')
    .replace(/[’']/g, '');
  if (plain === '') return null;
  const listed = LIST_WORDS[plain.toLowerCase()];
  if (listed !== undefined) return listed === '' ? null : listed;
  return countryFromText(plain);
}

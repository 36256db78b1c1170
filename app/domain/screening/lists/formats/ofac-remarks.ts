import { birthsFrom, dateFrom } from './read-dates.ts';
import { countryOf } from './read-country.ts';
import { identifierFrom } from './identifier-labels.ts';
import type { EntryDraft } from './importer.ts';

type Read = {
  names: { name: string; kind: 'weak' | 'former' | 'alias' }[];
  births: string[];
  countries: string[];
  identifiers: { scheme: string; value: string }[];
  founded: string | undefined;
  /** What is said beside these. */
  rest: string[];
};

const ALIAS = /^(a\.k\.a\.|f\.k\.a\.|n\.k\.a\.|also known as|formerly known as|now known as)[,:]?\s+(.+)$/i;
const BIRTH = /^(?:alt\. )?DOB (.+)$/;
const COUNTRY = /^(?:alt\. )?(?:nationality|citizen|Vessel Flag|Other Vessel Flag|Flag) (.+)$/;
const FOUNDED = /^(?:alt\. )?(?:Organization Established Date|Date of (?:incorporation|registration)) (.+)$/i;
const BUILT = /^(?:Vessel Year of Build|Year Built|Aircraft Manufacture Date) (.+)$/i;
/** Words before the value; the value begins at the first piece that holds a digit, or is a BIC. */
const LABELLED =
  /^((?:[\p{L}][\p{L}\p{M}.'’/() -]*? )??[\p{L}.'’/()-]*(?:No\.?|#|Number|ID|\(MSN\)|\(USCC\)|Passport|SWIFT\/BIC|IMO|MMSI|SSN|R\.F\.C\.|C\.U\.R\.P\.|D\.N\.I\.|ISIN|License|I\.D\.)(?: (?:No\.?|Number|#|\(MSN\)|\(USCC\)))*)[:.]? +(\S.*)$/u;

/**
 * Takes apart the remarks of OFAC's lists: pieces parted by ";". Names in remarks are weak aliases by OFAC's own account
 * (FAQ 122: "weak AKA"), former names apart. What is not understood is kept as it stands.
 */
export function readRemarks(remarks: string): Read {
  const read: Read = { names: [], births: [], countries: [], identifiers: [], founded: undefined, rest: [] };
  for (const raw of remarks.split(/;\s+/)) {
    const piece = raw
      .trim()
      .replace(/^\((?=Linked)/, '')
      .replace(/\.$/, '')
      .trim();
    if (piece === '' || piece === '-0-') continue;
    if (!readPiece(piece, read)) read.rest.push(piece);
  }
  return read;
}

/** False when the piece is kept among the rest. */
function readPiece(piece: string, read: Read): boolean {
  const alias = ALIAS.exec(piece);
  if (alias !== null) {
    const isFormer = /^f/i.test(alias[1] ?? '');
    const name = (alias[2] ?? '').replace(/^['‘"“]|['’"”]$/g, '');
    read.names.push({ name, kind: isFormer ? 'former' : 'weak' });
    return true;
  }
  const birth = BIRTH.exec(piece);
  if (birth !== null) return add(read.births, birthsFrom(birth[1] ?? ''));
  const country = COUNTRY.exec(piece);
  if (country !== null) {
    const iso3 = countryOf(country[1] ?? '');
    return iso3 !== null && add(read.countries, [iso3]);
  }
  const built = BUILT.exec(piece);
  if (built !== null) return add(read.births, birthsFrom(built[1] ?? ''));
  const founded = FOUNDED.exec(piece);
  if (founded !== null) {
    read.founded ??= dateFrom(founded[1] ?? '') ?? undefined;
    return read.founded !== undefined;
  }
  const labelled = LABELLED.exec(piece);
  return labelled !== null && add(read.identifiers, identifierFrom(labelled[1] ?? '', labelled[2] ?? ''));
}

function add<T>(list: T[], more: readonly T[]): boolean {
  list.push(...more);
  return more.length > 0;
}

/** The parts of a draft that remarks give. */
export function draftFromRemarks(read: Read): Pick<EntryDraft, 'births' | 'founded' | 'note'> {
  return { births: read.births, founded: read.founded, note: read.rest.join('; ') };
}

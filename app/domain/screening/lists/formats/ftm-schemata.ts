import type { ListEntry } from '../list-file.ts';

/** FollowTheMoney schemata that are parties. Source: https://followthemoney.tech/explorer/ */
const SUBJECTS: Readonly<Record<string, ListEntry['subject']>> = {
  Person: 'person',
  Company: 'company',
  Organization: 'company',
  PublicBody: 'company',
  LegalEntity: 'company',
  Asset: 'company',
  Vessel: 'vessel',
  Airplane: 'aircraft',
};

/** What an entity of a schema is on a list; null for addresses, sanctions, papers and other things that are no party. */
export function subjectOfSchema(schema: string): ListEntry['subject'] | null {
  return SUBJECTS[schema] ?? null;
}

/** Properties that hold identifiers, and the scheme of each. */
export const FTM_IDENTIFIERS: readonly (readonly [property: string, scheme: string])[] = [
  ['imoNumber', 'IMO'],
  ['mmsi', 'MMSI'],
  ['callSign', 'CALL-SIGN'],
  ['leiCode', 'LEI'],
  ['dunsCode', 'DUNS'],
  ['uscCode', 'USCC'],
  ['swiftBic', 'BIC'],
  ['innCode', 'INN'],
  ['ogrnCode', 'OGRN'],
  ['vatCode', 'VAT'],
  ['taxNumber', 'TAX'],
  ['passportNumber', 'PASSPORT'],
  ['idNumber', 'NATIONAL-ID'],
  ['socialSecurityNumber', 'TAX'],
  ['registrationNumber', 'REGISTRATION'],
  ['serialNumber', 'AIRCRAFT-SERIAL'],
];

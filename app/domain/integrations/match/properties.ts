import { FTM_IDENTIFIERS } from '#app/domain/screening/lists/formats/ftm-schemata.ts';
import type { NameKind } from '#app/domain/screening/engine/party.ts';

/** Properties of FollowTheMoney that hold names, and what kind of name each is here. */
export const NAME_PROPERTIES: Readonly<Record<string, NameKind>> = {
  name: 'main',
  alias: 'alias',
  weakAlias: 'weak',
  previousName: 'former',
  abbreviation: 'weak',
};

/** Parts from which a person's name is put together when no whole name is given, in the order of writing. */
export const NAME_PARTS = ['firstName', 'secondName', 'middleName', 'fatherName', 'lastName'] as const;

export const COUNTRY_PROPERTIES: readonly string[] = [
  'country',
  'mainCountry',
  'jurisdiction',
  'nationality',
  'citizenship',
  'birthCountry',
  'flag',
];

export const PLACE_PROPERTIES: readonly string[] = ['address', 'city', 'region', 'birthPlace'];

export const DATE_PROPERTIES: readonly string[] = ['birthDate', 'buildDate'];

/** Properties that hold numbers of registers, and the scheme of each here, as the importers of lists read them. */
export const IDENTIFIER_PROPERTIES: Readonly<Record<string, string>> = Object.fromEntries(FTM_IDENTIFIERS);

/** Schemes of properties that take numbers of any register. */
export const LOOSE_SCHEMES: readonly string[] = ['REGISTRATION', 'NATIONAL-ID', 'TAX'];

/** Under which property a number of a scheme is given out. */
export function propertyOfScheme(scheme: string): string {
  const found = Object.entries(IDENTIFIER_PROPERTIES).find(([, own]) => own === scheme.toUpperCase());
  return found?.[0] ?? 'registrationNumber';
}

/** The scheme that a number shows by its own form, whatever property it came in; null when it could be of many. */
export function schemeByForm(value: string): string | null {
  const plain = value.toUpperCase().replace(/[\s.-]/g, '');
  if (/^[1-9A-GY][1-9]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(plain)) return 'USCC';
  return /^[A-Z0-9]{18}\d{2}$/.test(plain) && /[A-Z]/.test(plain) ? 'LEI' : null;
}

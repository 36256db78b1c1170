import { checkIdentifier } from '../identifiers/identifier.ts';
import type { IdentifierScheme } from '../identifiers/schemes.ts';
import type { Identifier, OtherName, OtherNameKind } from '../supplier.ts';
import type { FieldKey } from './fields.ts';
import { splitList } from './parse-words.ts';
import type { RowCells } from './read-cells.ts';

const NAME_FIELDS: [FieldKey, OtherNameKind, boolean][] = [
  ['nativeName', 'native', false],
  ['otherNames', 'alias', true],
  ['formerNames', 'former', true],
  ['tradingName', 'trading', false],
];

/** Other names of the supplier; the main name itself and repetitions are left out. */
export function readNames(row: RowCells): OtherName[] {
  const seen = new Set([row.text('name')]);
  const names = NAME_FIELDS.flatMap(([field, kind, several]) => {
    const typed = row.text(field);
    const parts = !typed ? [] : several ? splitList(typed, false) : [typed];
    return parts.map((name): OtherName => ({ name: name.replace(/\s+/g, ' ').slice(0, 300), kind }));
  });
  return names.filter(({ name }) => !seen.has(name) && seen.add(name));
}

const IDENTIFIER_FIELDS: [FieldKey, IdentifierScheme][] = [
  ['lei', 'LEI'],
  ['companyNumber', 'GB-COH'],
  ['duns', 'DUNS'],
  ['uscc', 'USCC'],
  ['vat', 'VAT'],
];

/** Identifiers with their checks; a wrong one refuses its cell. */
export function readIdentifiers(row: RowCells): Identifier[] {
  return IDENTIFIER_FIELDS.flatMap(([field, scheme]) => {
    const typed = row.text(field);
    if (!typed) return [];
    if (row.kind(field) === 'number' && typed.length >= 16) {
      row.refuse(
        field,
        'Format this column as text and type the number again: the spreadsheet has rounded its last digits.',
      );
      return [];
    }
    const padded = field === 'duns' && row.kind(field) === 'number' ? typed.padStart(9, '0') : typed;
    const checked = checkIdentifier(scheme, padded);
    if (checked.ok) return [{ scheme, value: checked.value }];
    row.refuse(field, checked.fix);
    return [];
  });
}

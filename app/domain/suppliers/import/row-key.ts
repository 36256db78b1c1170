import { nameKey } from '../search-tokens.ts';
import type { Identifier } from '../supplier.ts';
import type { SupplierPatch } from './patch.ts';

/** What a supplier of the register is found again by. */
export type SupplierKeys = {
  id: string;
  reference: string | null;
  identifiers: Identifier[];
  nameKey: string;
  country: string | null;
};

/** How a row was matched to a supplier of the register, or why it could not be. */
export type RowMatch =
  | { kind: 'new' }
  | { kind: 'found'; id: string; by: 'id' | 'reference' | 'identifier' | 'name' }
  | { kind: 'in doubt'; fix: string };

/** The keys that a row can be found by. */
export function keysOfPatch(patch: SupplierPatch): Omit<SupplierKeys, 'id'> & { id: string | null } {
  return {
    id: patch.id ?? null,
    reference: patch.reference ?? null,
    identifiers: patch.identifiers,
    nameKey: nameKey(patch.name),
    country: patch.country ?? null,
  };
}

/**
 * Finds the supplier that a row means among candidates that share a key with it: by Daylight's own id, then the
 * customer's reference, then an identifier, then name and country where no reference or identifier speaks against it.
 * Two that fit equally are not decided here: the row is refused with what to add.
 */
export function matchRow(row: ReturnType<typeof keysOfPatch>, candidates: readonly SupplierKeys[]): RowMatch {
  const byId = row.id === null ? undefined : candidates.find(({ id }) => id === row.id);
  if (byId) return { kind: 'found', id: byId.id, by: 'id' };
  const byReference =
    row.reference === null ? undefined : candidates.find(({ reference }) => reference === row.reference);
  if (byReference) return { kind: 'found', id: byReference.id, by: 'reference' };
  const unopposed = candidates.filter((candidate) => !speaksAgainst(row, candidate));
  return (
    only(
      unopposed.filter((candidate) => sharesIdentifier(row, candidate)),
      'identifier',
    ) ??
    only(
      unopposed.filter(
        ({ nameKey: key, country }) => key === row.nameKey && key !== '' && country === row.country,
      ),
      'name',
    ) ?? { kind: 'new' }
  );
}

function only(candidates: SupplierKeys[], by: 'identifier' | 'name'): RowMatch | null {
  const [first, second] = candidates;
  if (!first) return null;
  if (!second) return { kind: 'found', id: first.id, by };
  const same = by === 'name' ? 'this name and country' : 'this number';
  return {
    kind: 'in doubt',
    fix: `Add the reference: more than one supplier in the register has ${same}, and it is not clear which is meant.`,
  };
}

/** A different reference, or a different number of one scheme that a company has only once. */
function speaksAgainst(row: ReturnType<typeof keysOfPatch>, candidate: SupplierKeys): boolean {
  if (row.reference !== null && candidate.reference !== null) return true;
  return row.identifiers.some(
    ({ scheme, value }) =>
      scheme !== 'VAT' &&
      candidate.identifiers.some((other) => other.scheme === scheme && other.value !== value),
  );
}

function sharesIdentifier(row: ReturnType<typeof keysOfPatch>, candidate: SupplierKeys): boolean {
  return row.identifiers.some(({ scheme, value }) =>
    candidate.identifiers.some((other) => other.scheme === scheme && other.value === value),
  );
}

/** Under which texts a row or supplier may share a key with another. */
export function keyTexts(keys: Omit<SupplierKeys, 'id'> & { id: string | null }): string[] {
  return [
    ...(keys.id ? [`id ${keys.id}`] : []),
    ...(keys.reference ? [`ref ${keys.reference}`] : []),
    ...keys.identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
    ...(keys.nameKey ? [`name ${keys.nameKey} ${keys.country ?? ''}`] : []),
  ];
}

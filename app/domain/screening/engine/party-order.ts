import type { Identifier, PartyName } from './party.ts';

/** The key under which equal identifiers meet: scheme and value without blanks and punctuation. */
export function identifierKey({ scheme, value }: Identifier): string {
  return `${scheme.toUpperCase()}:${value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
}

const KIND_ORDER = { main: 0, alias: 1, native: 2, trading: 3, former: 4, weak: 5, 'also-named': 6 } as const;

/** Main names first, then by kind and letters; equal names once. */
export function sortNames(names: readonly PartyName[]): PartyName[] {
  if (names.length === 1 && names[0]?.name.trim() !== '') return [...names];
  const sorted = [...names].sort(
    (a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || inOrder(a.name, b.name),
  );
  const seen = new Set<string>();
  return sorted.filter(({ name }) => name.trim() !== '' && !seen.has(name) && seen.add(name));
}

/** The order of UTF-16 units, the same in every locale. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

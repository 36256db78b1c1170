import type { ListEntry } from '../lists/list-file.ts';

/** What tells two entries apart or together. */
export type EntityTraits = Pick<ListEntry, 'key' | 'formerKeys' | 'names' | 'identifiers'> & { list: string };

/**
 * Whether two entries may be about one entity: the same key (also an earlier one), an identifier in common, or a
 * name in common letter by letter. It only points; nobody's decision is taken over by it.
 */
export function mayBeSameEntity(one: EntityTraits, other: EntityTraits): boolean {
  if (one.list === other.list && one.key === other.key) return true;
  return (
    sharesAny([one.key, ...one.formerKeys], [other.key, ...other.formerKeys]) ||
    sharesAny(one.identifiers.map(identifierText), other.identifiers.map(identifierText)) ||
    sharesAny(one.names.map(nameText), other.names.map(nameText))
  );
}

function identifierText({ scheme, value }: { scheme: string; value: string }): string {
  return `${scheme} ${value}`.toLowerCase().replace(/[\s.-]/g, '');
}

function nameText({ name }: { name: string }): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sharesAny(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some((text) => text !== '' && theirs.includes(text));
}

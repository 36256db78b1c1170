import { fold } from '../names/scripts.ts';
import type { ListEntry } from './list-file.ts';

/** Names, goods and place of a row in lower case, with a folded copy so that accents do not matter. */
export function searchText(entry: ListEntry): string {
  const parts = [
    entry.key,
    ...entry.names.map(({ name }) => name),
    entry.goods ?? '',
    entry.location ?? '',
    ...entry.identifiers.map(({ value }) => value),
  ];
  const plain = parts.join(' ').toLowerCase();
  const folded = plain.split(/\s+/).map(fold).join(' ');
  return plain === folded ? plain : `${plain} ${folded}`;
}

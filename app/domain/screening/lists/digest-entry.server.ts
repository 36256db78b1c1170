import { createHash } from 'node:crypto';
import { fold } from '../names/scripts.ts';
import type { RowDigest } from './diff-rows.ts';
import type { ListEntry } from './list-file.ts';

/** The digest by which an entry is held against other editions. The order of names and identifiers counts in the content only. */
export function digestEntry(entry: ListEntry): RowDigest {
  const { formerKeys, ...content } = entry;
  const names = [...new Set(entry.names.map(({ name }) => fold(name.toLowerCase())))].sort();
  const identifiers = entry.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).sort();
  return {
    key: entry.key,
    contentHash: shortHash(sortedJson(content)),
    identity: shortHash(JSON.stringify([entry.subject, names, identifiers])),
    formerKeys,
  };
}

/** The hash of a whole edition: the same rows in any order have the same. */
export function hashRows(rows: readonly RowDigest[]): string {
  const lines = rows.map(({ key, contentHash }) => `${key} ${contentHash}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** JSON with the fields in one order, whatever order an importer wrote them in. */
function sortedJson(content: Record<string, unknown>): string {
  return JSON.stringify(
    Object.keys(content)
      .sort()
      .flatMap((field) => (content[field] === undefined ? [] : [[field, content[field]]])),
  );
}

/** 120 bits are plenty to tell the rows of a list apart. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 20);
}

import type { ListEntry } from './list-file.ts';
import type { RowNote } from '../screening.ts';
import { collectEntries } from './formats/collect-entries.ts';
import { type FileAbout, type ListPart, UnreadableList } from './formats/importer.ts';
import { importerOf, kindsInWords, type ListFormat } from './formats/list-formats.ts';
import { textKindOf, type TextKind } from './formats/text-kind.ts';
import { openParts } from './open-parts.server.ts';
import type { SourceFile } from './source-file.ts';

/** What a list's files hold. */
export type ReadListResult = {
  entries: ListEntry[];
  about: FileAbout;
  /** Rows that were left out, and the first of what is to be known of the rows. */
  skipped: number;
  notes: RowNote[];
};

/**
 * Reads the files of a list in the format given.
 *
 * @throws UnreadableList when they are not in that format, with what to do
 */
export async function readList(format: ListFormat, files: readonly SourceFile[]): Promise<ReadListResult> {
  const parts = await openParts(files);
  const kinds = await Promise.all(parts.map(textKindOf));
  const importers = new Set(kinds.map((kind, place) => importerFor(format, kind, parts[place])));
  const [importer] = importers;
  if (importer === undefined || importers.size > 1)
    throw new UnreadableList(
      'The files are of different kinds. Give the CSV files together, or the XML file alone.',
    );
  const take = collectEntries();
  const [first] = parts;
  for (const { name, unreadable } of parts) {
    if (unreadable > 0)
      take.note(
        { file: name, row: 1 },
        `Characters that could not be read: ${unreadable}. They stand as �; the file mixes encodings.`,
      );
  }
  const about = await importer(parts, take);
  const { entries, skipped, notes } = take.collected;
  if (entries.length === 0 && skipped === 0)
    throw new UnreadableList(
      `${first?.name ?? 'The file'} holds no entry. Choose the format that the file is in, or fetch it again.`,
    );
  return { entries, about, skipped, notes };
}

function importerFor(format: ListFormat, kind: TextKind, part: ListPart | undefined) {
  const importer = importerOf(format.key, kind);
  if (importer !== null) return importer;
  const name = part?.name ?? 'The file';
  if (kind === 'html')
    throw new UnreadableList(
      `${name} is a web page and not the list: probably an error or sign-in page that the publisher’s server gave in its place. Fetch the file again, or from another address.`,
    );
  throw new UnreadableList(
    `${name} looks like ${kind.toUpperCase()}, and ${format.title} comes as ${kindsInWords(format.key)}. Choose the format that the file is in.`,
  );
}

import type { ListEntry } from '../list-file.ts';

/** A file of a list as text, in pieces; it can be read as often as asked. */
export type ListPart = {
  /** The file's name, without folders. */
  name: string;
  text(): AsyncIterable<string>;
};

/** An entity as a row of a publisher's file names it; what is missing or said twice is put right afterwards. */
export type EntryDraft = {
  /** The publisher's own id, or what stands in for one. */
  key: string;
  subject: ListEntry['subject'];
  names: readonly ListEntry['names'][number][];
} & {
  [
    Field in
      'scope' | 'location' | 'note' | 'order' | 'goods' | 'effective' | 'effectiveNote' | 'founded' | 'source'
  ]?: string | undefined;
} & {
  [Field in 'countries' | 'addresses' | 'programmes' | 'births' | 'formerKeys' | 'subLists' | 'goodsWords']?:
    readonly string[] | undefined;
} & {
  identifiers?: readonly ListEntry['identifiers'][number][] | undefined;
  status?: ListEntry['status'];
};

/** Where in its file something stands; rows are counted from 1, of XML and JSON by record or line. */
export type RowAt = { file: string; row: number };

/** What an importer hands over while it reads. */
export type Take = {
  entry(draft: EntryDraft, at: RowAt): void;
  /** A row that cannot be used; it is left out and shown with the reason. */
  skip(at: RowAt, says: string): void;
  /** Something to know of a row that is used. */
  note(at: RowAt, says: string): void;
};

/** What a file says of itself. */
export type FileAbout = { edition?: string; asOf?: string };

/**
 * Reads a publisher's files into entries.
 *
 * @throws UnreadableList when the files as a whole are not of this format, saying what to do
 */
export type ListImporter = (parts: readonly ListPart[], take: Take) => Promise<FileAbout>;

/** A file that cannot be read as a list; the message says what to do. */
export class UnreadableList extends Error {
  override readonly name = 'UnreadableList';
}

import { collectEntries, type Collected } from '#app/domain/screening/lists/formats/collect-entries.ts';
import type { FileAbout, ListImporter, ListPart } from '#app/domain/screening/lists/formats/importer.ts';
import type { ListEntry } from '#app/domain/screening/lists/list-file.ts';

/** Reads files that a test wrote down, in pieces of seven signs, as they might come over a network. */
export async function readText(
  importer: ListImporter,
  files: Readonly<Record<string, string>>,
): Promise<Collected & { about: FileAbout }> {
  const take = collectEntries();
  const parts = Object.entries(files).map(([name, content]) => partOf(name, content));
  const about = await importer(parts, take);
  return { ...take.collected, about };
}

function partOf(name: string, content: string): ListPart {
  async function* text() {
    for (let at = 0; at < content.length; at += 7) yield content.slice(at, at + 7);
  }
  return { name, text };
}

/** "kind: name" of every name, the main one first. */
export function namesOf(entry: ListEntry | undefined): string[] {
  return entry?.names.map(({ name, kind }) => `${kind}: ${name}`) ?? [];
}

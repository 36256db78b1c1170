import type { Viewer } from '#app/domain/access/viewer.ts';
import { addOwnList } from '#app/domain/screening/lists/add-own-list.server.ts';
import { startListImport } from '#app/domain/screening/lists/start-list-import.server.ts';
import { inMemory } from '#app/domain/screening/lists/open-parts.server.ts';
import type { SourceFile } from '#app/domain/screening/lists/source-file.ts';
import { BUILT_AT } from './person.ts';

/** Text as a file of a list. */
export function fileOf(name: string, content: string | Buffer): SourceFile {
  const bytes = Buffer.from(content);
  return { name, size: bytes.length, bytes: () => inMemory(bytes) };
}

/** Rows of an invented list as CSV: "Name,Country" and one row for each name. */
export function ownRows(names: readonly string[]): string {
  return ['Name,Other names,Country', ...names.map((name) => `"${name}",,Bangladesh`), ''].join('\n');
}

/** Ten invented names that begin with a word. */
export function tenNames(word: string): string[] {
  return ['Anvil', 'Basin', 'Candle', 'Dipper', 'Easel', 'Funnel', 'Girder', 'Hinge', 'Ingot', 'Jigsaw'].map(
    (thing) => `${word} ${thing} Works`,
  );
}

/** An import of a new own list, handed in; the portal's worker makes its dry run. */
export async function listImportOf(viewer: Viewer, title: string): Promise<string> {
  const list = await addOwnList(viewer, { title, format: 'own', everyHours: 24 }, BUILT_AT);
  return startListImport(
    viewer,
    { list, files: [fileOf(`${title}.csv`, ownRows(tenNames(title)))] },
    BUILT_AT,
  );
}

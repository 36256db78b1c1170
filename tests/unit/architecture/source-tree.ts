import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A source file of the portal with the files it imports, all as paths from the top of the repository. */
export type SourceFile = { path: string; lines: number; imports: string[] };

const TOP = resolve(import.meta.dirname, '../../..');
const ALIASES: Record<string, string> = {
  '#app/': 'app/',
  '#models/': 'models/',
  '#seeds/': 'seeds/',
  '#locales/': 'locales/',
  '#tests/': 'tests/',
  '#embedded-database/': 'embedded-database/',
};
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** Every TypeScript file below the given folders. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => walk(join(TOP, folder))).map(readSource);
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return {
    path: relative(TOP, path),
    lines: text.split('\n').length,
    imports: imports.map((name) => resolveImport(name, path)),
  };
}

/** The file behind an alias or a relative name; a package keeps its own name. */
function resolveImport(name: string, from: string): string {
  if (name.startsWith('.')) return relative(TOP, resolve(dirname(from), name.replace(/\?.*$/, '')));
  for (const [alias, folder] of Object.entries(ALIASES)) {
    if (name.startsWith(alias)) return folder + name.slice(alias.length).replace(/\?.*$/, '');
  }
  return name;
}

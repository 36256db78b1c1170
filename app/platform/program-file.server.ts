import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where a file of the program lies, given from the top of the repository: searched upwards from here, since a build bundles
 * the modules that ask elsewhere. For the entries of threads and processes of one's own.
 */
export function programFile(...parts: readonly string[]): string {
  const name = path.join(...parts);
  const starts = [path.dirname(fileURLToPath(import.meta.url)), process.cwd()];
  for (const start of starts) {
    for (let folder = start; ; folder = path.dirname(folder)) {
      const candidate = path.join(folder, name);
      if (existsSync(candidate)) return candidate;
      if (folder === path.dirname(folder)) break;
    }
  }
  throw new Error(
    `${name} was not found above ${starts.join(' or ')}. Start the portal from its own folder.`,
  );
}

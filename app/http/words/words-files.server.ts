import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale } from '#app/http/locale.ts';

/** The address of the script that holds a language's words, such as `/assets/words-ar-C0ffee00.js`. */
export type WordsFiles = Readonly<Partial<Record<Locale, string>>>;

/**
 * Finds the scripts of words in the browser's build, so that a page can name its own and the browser need not come upon
 * it last.
 */
export function findWordsFiles(assetsBuildDirectory: string): WordsFiles {
  const files: Partial<Record<Locale, string>> = {};
  for (const name of readdirSync(join(assetsBuildDirectory, 'assets'))) {
    const locale = /^words-([a-z]+)-[\w-]+\.js$/.exec(name)?.[1];
    if (isLocale(locale)) files[locale] = `/assets/${name}`;
  }
  return files;
}

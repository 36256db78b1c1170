import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'build/client/assets';
const scripts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

/** React and Remix share one file; each other file is what a page adds. */
const FRAMEWORK = /^components-/;
/** The list of all addresses, which grows with the site. */
const MANIFEST = /^manifest-/;
const MOST_BYTES = { framework: 280_000, manifest: 110_000, words: 65_000, page: 40_000 };

/** Stands in the script that holds the words of public pages in every language. */
const WORDS = 'كلمة المرور';

/** Words that stand in what belongs to the server: schemas, the database, the names of all countries. */
const SERVER_WORDS = ['invalid_type', 'ZodError', 'mongoose', 'ISO 3166-2:AF', 'process.env'];

test('the build made scripts for browsers', () => {
  expect(scripts.length).toBeGreaterThan(30);
  expect(scripts.filter(({ name }) => FRAMEWORK.test(name))).toHaveLength(1);
});

test.each(SERVER_WORDS)('no script sends browsers what belongs to the server: %s', (word) => {
  expect(scripts.filter(({ text }) => text.includes(word)).map(({ name }) => name)).toEqual([]);
});

test('no script is heavy', () => {
  const limit = (name: string, text: string) => {
    if (FRAMEWORK.test(name)) return MOST_BYTES.framework;
    if (text.includes(WORDS)) return MOST_BYTES.words;
    return MANIFEST.test(name) ? MOST_BYTES.manifest : MOST_BYTES.page;
  };
  const heavy = scripts.filter(({ name, text }) => Buffer.byteLength(text) > limit(name, text));
  expect(heavy.map(({ name, text }) => `${name}: ${Buffer.byteLength(text)} bytes`)).toEqual([]);
});

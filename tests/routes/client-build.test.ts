import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#app/http/catalogue.ts';
import { words } from '#app/http/words/words-ar.ts';

const FOLDER = 'build/client/assets';
const scripts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

/** React and Remix share one file; each other file is what a page adds. */
const FRAMEWORK = 'Minified React error';
/** The list of all addresses, which grows with the site. */
const MANIFEST = /^manifest-/;
/** The words of one language. */
const WORDS = /^words-(?:en|ar)-/;
const MOST_BYTES = { framework: 280_000, manifest: 110_000, words: 18_000, page: 25_000 };

/** Arabic texts of pages that run script. */
const OF_PAGES = new Set<unknown>(Object.values(words).flatMap((subject) => Object.values(subject)));

/** Words that stand in what belongs to the server: schemas, the database, the names of all countries. */
const SERVER_WORDS = ['invalid_type', 'ZodError', 'mongoose', 'ISO 3166-2:AF', 'process.env'];

test('the build made scripts for browsers', () => {
  expect(scripts.length).toBeGreaterThan(30);
  expect(scripts.filter(({ text }) => text.includes(FRAMEWORK))).toHaveLength(1);
  expect(scripts.filter(({ name }) => WORDS.test(name))).toHaveLength(2);
});

test.each(SERVER_WORDS)('no script sends browsers what belongs to the server: %s', (word) => {
  expect(scripts.filter(({ text }) => text.includes(word)).map(({ name }) => name)).toEqual([]);
});

test('no script is heavy', () => {
  const limit = (name: string, text: string) => {
    if (text.includes(FRAMEWORK)) return MOST_BYTES.framework;
    if (WORDS.test(name)) return MOST_BYTES.words;
    return MANIFEST.test(name) ? MOST_BYTES.manifest : MOST_BYTES.page;
  };
  const heavy = scripts.filter(({ name, text }) => Buffer.byteLength(text) > limit(name, text));
  expect(heavy.map(({ name, text }) => `${name}: ${Buffer.byteLength(text)} bytes`)).toEqual([]);
});

test('each language has its words in a file of its own, which no other script brings along', () => {
  const others = scripts.filter(({ name }) => !WORDS.test(name));
  const arabic = scripts.filter(({ name }) => name.startsWith('words-ar-'));
  for (const words of ['كلمة المرور', 'Use at least {length} characters'])
    expect(others.filter(({ text }) => text.includes(words)).map(({ name }) => name)).toEqual([]);
  expect(arabic.map(({ text }) => /Use at least|import/.exec(text)?.[0])).toEqual([undefined]);
});

/** Words of mails, of documents and of pages that run no script. In Arabic, which no other script holds. */
test.each(['digest', 'accessMail', 'reminders', 'documents', 'requests', 'verify'] as const)(
  'browsers get no words of which only the server speaks: %s',
  (subject) => {
    const messages = Object.values<unknown>(catalogue.ar[subject]).filter((text) => typeof text === 'string');
    const own = messages.filter((text) => !OF_PAGES.has(text));
    expect(own.length).toBeGreaterThan(5);
    const sent = scripts.flatMap(({ name, text }) =>
      own.filter((message) => holds(text, message)).map((message) => `${name}: ${message}`),
    );
    expect(sent).toEqual([]);
  },
);

/** Whether a script holds exactly this text, in whichever quotes. */
function holds(script: string, message: string): boolean {
  return ['"', "'", '`'].some((quote) => script.includes(quote + message + quote));
}

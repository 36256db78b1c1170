import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSeed } from '#app/domain/reference/read-seed.server.ts';
import { factTables } from '#locales/ar/fact-tables.ts';

const page = readFileSync('docs/data-sources.md', 'utf8');

test('the page of data sources says of every table what its manifest says', async () => {
  const absent = (await readSeed()).flatMap(({ table }) =>
    [table.title, table.source, table.edition, table.date, table.terms, table.beside, table.note]
      .filter((words) => !page.includes(words))
      .map((words) => `${table.name}: ${words}`),
  );
  expect(absent).toEqual([]);
});

test('every table has its words in Arabic', async () => {
  for (const { table } of await readSeed()) {
    const words = factTables[table.name];
    expect(Object.values(words).filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
  }
});

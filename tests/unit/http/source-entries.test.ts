import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Manifest } from '#app/domain/reference/fact-table.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';
import { factEntry, listEntry } from '#app/routes/public/data-sources/source-entries.ts';

const { tables } = Manifest.parse(JSON.parse(readFileSync('seeds/reference/manifest.json', 'utf8')));
const ARABIC = /[\u0600-\u06ff]/;
const held = tables.map((table) => ({ ...table, installed: true, checksum: '' }));

test.each(held)('$name is shown with its source, edition, date and terms in both languages', (table) => {
  const english = factEntry('en', table);
  const arabic = factEntry('ar', table);
  expect(english).toMatchObject({
    title: table.title,
    beside: table.beside,
    terms: table.terms,
    limits: table.note,
  });
  expect(english.date).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
  for (const text of [arabic.title, arabic.beside, arabic.terms, arabic.limits]) expect(text).toMatch(ARABIC);
  expect(arabic.source).toBe(table.source);
});

test.each(shippedLists())('$list is shown as an extract that clears nobody', (list) => {
  expect(listEntry('en', list).beside).toMatch(
    /^Extract of the list, \d+ of \d+, as of .*\. No match is not clear\.$/,
  );
  const arabic = listEntry('ar', list);
  for (const text of [arabic.title, arabic.beside, arabic.terms]) expect(text).toMatch(ARABIC);
});

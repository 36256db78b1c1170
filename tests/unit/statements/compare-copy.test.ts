import { expect, test } from 'vitest';
import { plainFile } from '#app/documents/text/plain-file.ts';
import { compareCopy } from '#app/domain/statements/publication/compare-copy.ts';
import { publishedFile } from '#app/domain/statements/publication/published-file.ts';
import { readCopy } from '#app/domain/statements/publication/read-copy.server.ts';
import { plainStatement } from '#app/domain/statements/publication/readable.ts';
import { contentOf } from '#tests/support/builders/publication.ts';
import { publicStatementOf } from '#tests/support/builders/public-statement.ts';

const TEXT = plainStatement(contentOf());

test('line breaks, spaces, list signs and quotation marks do not count', () => {
  const copied = TEXT.replaceAll('\n', ' \r\n').replaceAll('- ', '• ').replaceAll("'", '’');
  expect(compareCopy(TEXT, copied)).toEqual({ outcome: 'same' });
});

test('a copy with other words round it holds the whole text', () => {
  expect(compareCopy(TEXT, `Home page\n${TEXT}\nCookie settings`)).toEqual({ outcome: 'within' });
});

test('the words that differ are named where they stand', () => {
  const compared = compareCopy(TEXT, TEXT.replace('204 suppliers', '240 suppliers'));
  if (compared.outcome !== 'differs') throw new Error(compared.outcome);
  expect(compared.parts.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'missing', text: '204' },
    { kind: 'added', text: '240' },
  ]);
  expect([compared.missing, compared.added]).toEqual([1, 1]);
});

test('a quite different long text is called another one', () => {
  const words = (sign: string) => Array.from({ length: 20_000 }, (_, place) => `${sign}${place}`).join(' ');
  expect(compareCopy(words('a'), words('b'))).toEqual({ outcome: 'other' });
});

test('the plain file is the same as a whole; who signed is not taken from a copy', () => {
  const file = plainFile(publicStatementOf());
  const compared = (copy: string) => readCopy(contentOf(), copy, file);
  expect(compared(file)).toEqual({ outcome: 'same' });
  expect(compared(file.replace('Signed by Imogen Farrow', 'Signed by Nobody Atall'))).toEqual({
    outcome: 'within',
  });
  expect(compared(file.replace('cotton cloth', 'linen cloth'))).toMatchObject({
    outcome: 'differs',
    missing: 1,
    added: 1,
  });
});

test('a data file is the same when its fingerprint is, whatever order its keys stand in', () => {
  const file = publishedFile(publicStatementOf(), { page: 'https://x.example', verify: 'https://y.example' });
  expect(readCopy(contentOf(), JSON.stringify(file))).toEqual({ outcome: 'same' });
  const turned = { ...file, content: Object.fromEntries(Object.entries(file.content).reverse()) };
  expect(readCopy(contentOf(), JSON.stringify(turned, null, 4))).toEqual({ outcome: 'same' });
});

test('a data file with a changed word differs, one with a changed figure behind the words is another', () => {
  const file = publishedFile(publicStatementOf(), { page: 'https://x.example', verify: 'https://y.example' });
  const word = JSON.stringify(file).replace('cotton cloth', 'linen cloth');
  expect(readCopy(contentOf(), word)).toMatchObject({ outcome: 'differs', missing: 1, added: 1 });
  const behind = JSON.stringify(file).replace('"value":204', '"value":205');
  expect(readCopy(contentOf(), behind)).toEqual({ outcome: 'other' });
});

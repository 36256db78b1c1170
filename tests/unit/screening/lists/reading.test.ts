import { describe, expect, test } from 'vitest';
import { csvRows } from '#app/domain/screening/lists/formats/csv-rows.ts';
import { LIST_FORMATS, formatNamed } from '#app/domain/screening/lists/formats/list-formats.ts';
import { exactKeyFrom, nameKeyFrom } from '#app/domain/screening/lists/formats/keys.ts';
import { americanDate, birthsFrom, dateFrom } from '#app/domain/screening/lists/formats/read-dates.ts';
import { countriesFrom } from '#app/domain/screening/lists/formats/read-country.ts';
import { judgeEdition, USUAL_RULES } from '#app/domain/screening/lists/judge-edition.ts';
import { readList } from '#app/domain/screening/lists/read-list.server.ts';
import { fileOf } from '#tests/support/builders/own-list.ts';
import { workbook } from '#tests/support/spreadsheets.ts';

function format(name: string) {
  const found = formatNamed(name);
  if (found === null) throw new Error(`There is no format ${name}`);
  return found;
}

const own = (name: string, content: string | Buffer) => readList(format('own'), [fileOf(name, content)]);
const namesOf = async (reading: ReturnType<typeof own>) =>
  (await reading).entries.map(({ names }) => names[0]?.name);

describe('a file of any encoding', () => {
  const text = 'Name,Country\nMüller & Søn Werke,Germany\nИван Выдуманный,Russia\n';

  test('UTF-8 with and without its mark, and UTF-16 both ways', async () => {
    const names = ['Müller & Søn Werke', 'Иван Выдуманный'];
    expect(await namesOf(own('a.csv', text))).toEqual(names);
    expect(await namesOf(own('a.csv', `\uFEFF${text}`))).toEqual(names);
    expect(await namesOf(own('a.csv', Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(names);
    expect(await namesOf(own('a.csv', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()))).toEqual(names);
  });

  test('Windows-1252 is told by what UTF-8 cannot be', async () => {
    expect(await namesOf(own('a.csv', Buffer.from('Name\nMüller & Søn Werke\n', 'latin1')))).toEqual([
      'Müller & Søn Werke',
    ]);
  });

  test('a few bytes that cannot be read are told, and the rest is used', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Name\nИван Выдуманный\nTin '),
      Buffer.from([0xff]),
      Buffer.from(' Works\n'),
    ]);
    const { notes } = await own('a.csv', bytes);
    expect(notes.map(({ says }) => says)).toEqual([
      'Characters that could not be read: 1. They stand as �; the file mixes encodings.',
    ]);
  });
});

describe('a file that is something else', () => {
  test.each([
    ['nothing', '', /is empty/],
    ['a PDF', '%PDF-1.7 …', /is a PDF/],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), /packed with gzip/],
    ['a program', Buffer.from([0x4d, 0x5a, 0, 1, 2, 3, 0, 9, 8]), /is no text/],
    ['a web page', '  <html><head><title>403</title></head></html>', /is a web page and not the list/],
    ['JSON', '{"error":"quota"}', /looks like JSON/],
  ])('%s is refused, saying what to do', async (_what, content, says) => {
    await expect(own('list.csv', content)).rejects.toThrow(says);
  });

  test('a file with headings and no rows is refused', async () => {
    await expect(own('a.csv', 'Name,Country\n')).rejects.toThrow(/holds no entry/);
  });
});

test('a workbook is read as a table, with the numbers of its rows', async () => {
  const bytes = await workbook([
    ['Watch list'],
    [],
    ['Name', 'Country'],
    ['Tamarisk "Harbour"', 'Cuba'],
    ['', 'Iran'],
  ]);
  const { entries, notes } = await own('watch.xlsx', bytes);
  expect(entries.map(({ names, countries }) => [names[0]?.name, countries])).toEqual([
    ['Tamarisk "Harbour"', ['CUB']],
  ]);
  expect(notes.map(({ row }) => row)).toEqual([5]);
});

describe('separated values', () => {
  async function rows(text: string) {
    async function* pieces() {
      for (const sign of text) yield sign;
    }
    const found: unknown[] = [];
    for await (const { row, cells, broken } of csvRows(pieces()))
      found.push([row, broken === undefined ? cells : 'broken']);
    return found;
  }

  test('quotation marks, line ends inside cells, doubled marks, blanks after marks, CRLF', async () => {
    expect(await rows('a,"b ""c""\nd" ,e\r\n\r\nf,g"h,\n"last"')).toEqual([
      [1, ['a', 'b "c"\nd', 'e']],
      [4, ['f', 'g"h', '']],
      [5, ['last']],
    ]);
  });

  test('a mark that is never closed costs its own row only', async () => {
    expect(await rows('a,b\nc,"d\ne,f\ng,h\n')).toEqual([
      [1, ['a', 'b']],
      [2, 'broken'],
      [3, ['e', 'f']],
      [4, ['g', 'h']],
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['10 Dec 1948', ['1948-12-10']],
    ['Dec 1948', ['1948-12']],
    ['circa 1951', ['1951']],
    ['1960 to 1962', ['1960', '1961', '1962']],
    ['01 Jan 1961 to 31 Dec 1961', ['1961']],
    ['1901 to 1999', []],
    ['00/00/1951', ['1951']],
    ['00/04/1951', ['1951-04']],
    ['10/12/1948', ['1948-12-10']],
    ['1948-12-10', ['1948-12-10']],
    ['not known', []],
  ])('%s', (text, dates) => expect(birthsFrom(text)).toEqual(dates));

  test('the American order and words', () => {
    expect([
      americanDate('12/10/1948'),
      dateFrom('June 21, 2022'),
      dateFrom('15-Jan-2026'),
      dateFrom('31/13/2020'),
    ]).toEqual(['1948-12-10', '2022-06-21', '2026-01-15', null]);
  });
});

test('countries by the words of lists, several in a cell', () => {
  expect(countriesFrom('Korea, North; West Bank | Region: Crimea; undetermined')).toEqual([
    'PRK',
    'PSE',
    'UKR',
  ]);
});

test('keys stay the same for the same id or name, and apart where reading alike would join them', () => {
  expect(exactKeyFrom('QDi-1')).not.toBe(exactKeyFrom('qdi-1'));
  expect(nameKeyFrom('Alder Mills Co., Ltd.')).toBe('alder-mills-co-ltd');
  expect(nameKeyFrom('阿尔德')).toMatch(/^[0-9a-f]{8}$/);
  expect(nameKeyFrom('Odo', 'IRN', '')).not.toBe(nameKeyFrom('Odo', 'CUB', ''));
});

describe('what may be put in force', () => {
  const before = { rows: 1000, counts: { names: 3000 } };
  const judge = (given: Partial<Parameters<typeof judgeEdition>[0]>) =>
    judgeEdition({ before, rows: 1000, names: 3000, skipped: 0, ...given }, USUAL_RULES);

  test('a usual edition, and the first one of any size', () => {
    expect(judge({ rows: 950, names: 2800 })).toBeNull();
    expect(judge({ before: null, rows: 3, names: 3 })).toBeNull();
  });

  test.each([
    [{ rows: 899 }, /lose more than 10 % of its rows: 899 rows in place of 1\u2009000/],
    [{ rows: 100 }, /10 times smaller/],
    [{ rows: 10_000 }, /10 times larger/],
    [{ names: 1000 }, /of its names: 1\u2009000 in place of 3\u2009000. A file of aliases may be missing/],
    [{ skipped: 60 }, /60 of 1\u2009060 rows of the file are broken, more than 5 %/],
  ])('%j is refused, and a person may overrule it', (given, because) => {
    expect(judge(given)).toMatchObject({ mayOverrule: true, because: expect.stringMatching(because) });
  });

  test('nothing can never be put in force', () => {
    expect(judge({ rows: 0, names: 0 })).toEqual({
      because: 'The file holds no entry that can be used.',
      mayOverrule: false,
    });
  });
});

test('every format has words for people, and says whether it was tried on a live file', () => {
  for (const { key, title, files, terms, triedOn, notTriedOn } of LIST_FORMATS) {
    expect([key, title !== '' && files !== '' && terms !== '', triedOn !== '' || notTriedOn !== '']).toEqual([
      key,
      true,
      true,
    ]);
  }
  expect(
    ['ofac-sdn-csv', 'OFAC SDN', 'targets.simple.csv', 'un-xml', 'ofsi'].map(
      (name) => formatNamed(name)?.key,
    ),
  ).toEqual(['ofac-sdn', 'ofac-sdn', 'opensanctions', 'un', 'uk']);
  expect(formatNamed('no such')).toBeNull();
});

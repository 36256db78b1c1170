import { describe, expect, test } from 'vitest';
import { readFtmJson } from '#app/domain/screening/lists/formats/ftm-json.ts';
import { readOpenSanctionsCsv } from '#app/domain/screening/lists/formats/opensanctions-csv.ts';
import { readOwnTable } from '#app/domain/screening/lists/formats/own-table.ts';
import { namesOf, readText } from '#tests/support/read-list-text.ts';

const TARGETS = `"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
"NK-2aB","Person","Odo Quillfeather","Odo Quill;Одо Куилфезер","1948-12-10;1951","ir;mx","1 Invented Street, Tehran","A1084010","An order","","","ZND","Invented list","2020-01-01T00:00:00","2026-01-15T00:00:00","2026-01-10T00:00:00"
"NK-2Ab","Vessel","Merry Gull","","","cy","","IMO9187629","","","","","Invented list","2020-01-01T00:00:00","2026-01-15T00:00:00","2026-01-12T00:00:00"
"NK-3","CryptoWallet","A wallet","","","","","","","","","","Invented list","","",""
`;

describe('OpenSanctions as CSV', () => {
  test('several values stand in a cell; ids that differ by case only stay apart; what is no party is told', async () => {
    const { entries, about, notes } = await readText(readOpenSanctionsCsv, { 'targets.simple.csv': TARGETS });
    expect(about).toEqual({ asOf: '2026-01-12' });
    expect(new Set(entries.map(({ key }) => key)).size).toBe(2);
    expect(namesOf(entries[0])).toEqual([
      'main: Odo Quillfeather',
      'alias: Odo Quill',
      'native: Одо Куилфезер',
    ]);
    expect(entries[0]).toMatchObject({
      subject: 'person',
      births: ['1948-12-10', '1951'],
      countries: ['IRN', 'MEX'],
      programmes: ['ZND'],
    });
    expect(entries[1]).toMatchObject({
      subject: 'vessel',
      identifiers: [{ scheme: 'IMO', value: '9187629' }],
    });
    expect(notes.map(({ says }) => says)).toEqual([
      'A CryptoWallet is nobody that a supplier could be and was left out.',
    ]);
  });
});

const LINES = [
  {
    id: 'NK-1',
    caption: 'Tamarisk Harbour Lines',
    schema: 'Company',
    referents: ['NK-0', 'NK-1'],
    datasets: ['zenda'],
    last_change: '2026-01-10T00:00:00',
    properties: {
      name: ['Tamarisk Harbour Lines', 'Линии Тамариск'],
      alias: ['Tamarisk Shipping'],
      previousName: ['Tamarisk Rowing Club'],
      weakAlias: ['THL'],
      jurisdiction: ['cu'],
      registrationNumber: ['77-12'],
      incorporationDate: ['1990-05-01'],
      addressEntity: [{ id: 'addr-1', schema: 'Address', properties: { full: ['1 Invented Quay, Havana'] } }],
      sanctions: [{ id: 's-1', schema: 'Sanction', properties: { program: ['ZND'] } }],
    },
  },
  { id: 'addr-9', schema: 'Address', properties: { full: ['Somewhere'] } },
  {
    id: 'NK-2',
    schema: 'Person',
    properties: {
      name: ['Odo Quillfeather'],
      birthDate: ['1951'],
      nationality: ['ir'],
      passportNumber: ['A1'],
    },
  },
];

describe('FollowTheMoney as JSON lines', () => {
  test('properties, nested entities and former ids are read; addresses of a flat file are no party', async () => {
    const text = `${LINES.map((line) => JSON.stringify(line)).join('\n')}\n`;
    const { entries, about, skipped } = await readText(readFtmJson, { 'entities.ftm.json': text });
    expect([about, skipped, entries.length]).toEqual([{ asOf: '2026-01-10' }, 0, 2]);
    expect(namesOf(entries[0])).toEqual([
      'main: Tamarisk Harbour Lines',
      'native: Линии Тамариск',
      'alias: Tamarisk Shipping',
      'former: Tamarisk Rowing Club',
      'weak: THL',
    ]);
    expect(entries[0]).toMatchObject({
      countries: ['CUB'],
      founded: '1990-05-01',
      addresses: ['1 Invented Quay, Havana'],
      programmes: ['ZND'],
      identifiers: [{ scheme: 'REGISTRATION', value: '77-12' }],
      formerKeys: [expect.stringMatching(/^nk-0-/)],
    });
    expect(entries[1]).toMatchObject({ subject: 'person', births: ['1951'], countries: ['IRN'] });
  });

  test('a line that is no JSON or no entity is left out with its number; a file of others is refused', async () => {
    const text = `${JSON.stringify(LINES[2])}\n{broken\n{"id":"x"}\n`;
    const { notes } = await readText(readFtmJson, { 'a.json': text });
    expect(notes.map(({ row, says }) => [row, says.slice(0, 29)])).toEqual([
      [2, 'The line is no JSON.'],
      [3, 'The entity is not whole: sche'],
    ]);
    await expect(readText(readFtmJson, { 'a.json': '{"a":1}\n'.repeat(30) })).rejects.toThrow(
      /holds no FollowTheMoney entities/,
    );
  });
});

describe('a list of one’s own', () => {
  test('headings are understood in several ways, identifiers by their column or their label', async () => {
    const text = `Our watch list,,,,,,,
Company name (as registered),Also known as,Nationality,Type,DOB,IMO number,Identifiers,Comments
Tamarisk Harbour Lines,Tamarisk; Линии Тамариск,"Cuba, Mexico",Company,,,LEI: 5493001KJTIIGC8Y1R12; 77-12,Do not buy
Odo Quillfeather,,Iran,Individual,10/12/1948,,,
Merry Gull,,Cyprus,Ship,1990,9187629,,
,,,,,,,no name
`;
    const { entries, notes } = await readText(readOwnTable, { 'watch.csv': text });
    expect(
      entries.map(({ subject, countries, births, identifiers }) => ({
        subject,
        countries,
        births,
        identifiers,
      })),
    ).toEqual([
      {
        subject: 'company',
        countries: ['CUB', 'MEX'],
        births: [],
        identifiers: [
          { scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' },
          { scheme: 'REGISTRATION', value: '77-12' },
        ],
      },
      { subject: 'person', countries: ['IRN'], births: ['1948-12-10'], identifiers: [] },
      {
        subject: 'vessel',
        countries: ['CYP'],
        births: ['1990'],
        identifiers: [{ scheme: 'IMO', value: '9187629' }],
      },
    ]);
    expect(namesOf(entries[0])).toEqual([
      'main: Tamarisk Harbour Lines',
      'alias: Tamarisk',
      'native: Линии Тамариск',
    ]);
    expect(notes.map(({ row, says }) => [row, says])).toEqual([[6, 'The row has no name.']]);
  });

  test('semicolons and ids of one’s own; two rows with one id are told', async () => {
    const { entries, notes } = await readText(readOwnTable, {
      'a.csv': 'Ref;Name\nA/1;Tamarisk\nA/2;Gull\nA/1;Quill\n',
    });
    expect(entries.map(({ names }) => names[0]?.name)).toEqual(['Tamarisk', 'Gull']);
    expect(notes[0]?.says).toMatch(/stands in row 2 already/);
  });

  test('two rows of one name are apart by country and date of birth, and keep their keys', async () => {
    const rows = ['Name,Country,DOB', 'Odo,Iran,1951', 'Odo,Cuba,1960', ''].join('\n');
    const keys = (await readText(readOwnTable, { 'a.csv': rows })).entries.map(({ key }) => key);
    expect(keys).toEqual(['odo', expect.stringMatching(/^odo-[0-9a-f]{8}$/)]);
    const moved = await readText(readOwnTable, { 'a.csv': rows.replace('Iran', 'Mexico') });
    expect(moved.entries.map(({ key }) => key)).toEqual(keys);
  });

  test('without a heading called Name the file is refused with the headings to write', async () => {
    await expect(readText(readOwnTable, { 'a.csv': 'Colour,Shape\nred,round\n' })).rejects.toThrow(
      /Write the headings above the rows/,
    );
  });
});

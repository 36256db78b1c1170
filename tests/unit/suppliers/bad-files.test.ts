import { describe, expect, test } from 'vitest';
import { fileKind } from '#app/domain/suppliers/import/file-kind.ts';
import { decodeText } from '#app/domain/suppliers/import/decode-text.ts';
import { inspectTable, rowsBelowHeader } from '#app/domain/suppliers/import/inspect-table.server.ts';
import { openTable } from '#app/domain/suppliers/import/open-table.server.ts';
import { LIMITS } from '#app/domain/suppliers/import/cell.ts';
import { utf16, windows1252, workbook } from '#tests/support/spreadsheets.ts';
import { zipBomb, zipLie } from './zip-bombs.ts';

async function readAll(fileName: string, bytes: Buffer) {
  const table = await openTable(fileName, bytes);
  const shape = await inspectTable(table);
  const rows = [];
  for await (const row of rowsBelowHeader(table, shape.headerRow)) rows.push(row);
  return { facts: table.facts, shape, rows, texts: rows.map(({ cells }) => cells.map(({ text }) => text)) };
}

describe('a file that cannot be read is refused with what to do', () => {
  test.each([
    ['empty.csv', Buffer.alloc(0), /empty/],
    ['blank.csv', Buffer.from('\n\n\n'), /no row below the headers/],
    ['headers.csv', Buffer.from('Name,Country\n'), /no row below the headers/],
    ['list.xlsx', Buffer.from('Name,Country\nA (invented),China\n'), /content is no workbook/],
    ['list.xlsx', Buffer.from('%PDF-1.7 …'), /This is a PDF/],
    ['list.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), /This is a picture/],
    ['list.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old Excel workbook/],
    ['list.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]), /damaged/],
    ['list.csv', Buffer.from([1, 2, 3, 4, 0, 0, 7, 8]), /neither a workbook nor text/],
    ['list.csv', Buffer.from('Name\n"never closed'.padEnd(5_000_000, 'x')), /quotation mark/],
  ])('%s', async (name, bytes, fix) => {
    await expect(readAll(name, bytes)).rejects.toThrow(fix);
  });

  test('a file over the limit', () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1);
    expect(() => fileKind('list.csv', bytes)).toThrow(/larger than 20 MB/);
  });

  test('a workbook that unpacks to far more than a list needs, before it is unpacked', async () => {
    const bytes = zipBomb(64 * 1024 * 1024);
    expect(bytes.length).toBeLessThan(256 * 1024);
    await expect(readAll('bomb.xlsx', bytes)).rejects.toThrow(/unpacks to far more/);
  });

  test('a workbook whose directory lies about how much it unpacks to', async () => {
    await expect(readAll('lie.xlsx', zipLie())).rejects.toThrow(/damaged/);
  });

  test('too many rows', async () => {
    const text = `Name\n${'A (invented)\n'.repeat(LIMITS.rows + 1)}`;
    await expect(readAll('long.csv', Buffer.from(text))).rejects.toThrow(/more than 50,000 rows/);
  });
});

describe('text in any usual encoding is read, and its encoding named', () => {
  const text = 'Name;Pays\nSociété Générale de Café (invented);Côte d’Ivoire\n';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', utf16(text)],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['Windows-1252 (Western European)', windows1252(text.replace('’', "'"))],
  ])('%s', async (encoding, bytes) => {
    const { facts, texts } = await readAll('liste.csv', bytes);
    expect(facts).toMatchObject({ encoding, delimiter: ';', unreadable: 0 });
    expect(texts[0]?.[0]).toBe('Société Générale de Café (invented)');
  });

  test('GB18030', () => {
    const bytes = Buffer.from([0xb9, 0xa9, 0xd3, 0xa6, 0xc9, 0xcc, 0x0a, 0xb9, 0xe3, 0xd6, 0xdd, 0x0a]);
    expect(decodeText(bytes)).toEqual({
      text: '供应商\n广州\n',
      encoding: 'GB18030 (Chinese)',
      unreadable: 0,
    });
  });

  test('UTF-8 with a broken character is read as far as it can be, and counted', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Name\nÉtoile é è à ù (invented)\nBr'),
      Buffer.from([0xc3]),
      Buffer.from('ken (invented)\n'),
    ]);
    const { facts, texts } = await readAll('list.csv', bytes);
    expect(facts).toMatchObject({ encoding: 'UTF-8', unreadable: 1 });
    expect(texts[1]?.[0]).toBe('Br\uFFFDken (invented)');
  });
});

describe('workbooks as they really are', () => {
  test('the headers may stand below a title, and merged cells count for all they cover', async () => {
    const bytes = await workbook(
      [
        ['Our suppliers 2026'],
        [],
        ['Supplier', 'Country', 'Workers'],
        ['A (invented)', 'Bangladesh', 10],
        ['B (invented)', null, 20],
        ['C (invented)', null, 30],
      ],
      (sheet) => {
        sheet.mergeCells('A1:C1');
        sheet.mergeCells('B4:B6');
      },
    );
    const { shape, facts, texts, rows } = await readAll('list.xlsx', bytes);
    expect(shape).toMatchObject({ headerRow: 3, headers: ['Supplier', 'Country', 'Workers'], rows: 3 });
    expect(facts.merged).toBe(2);
    expect(texts.map((cells) => cells[1])).toEqual(['Bangladesh', 'Bangladesh', 'Bangladesh']);
    expect(rows.map(({ row }) => row)).toEqual([4, 5, 6]);
    expect(rows[1]?.cells[1]?.merged).toBe(true);
  });

  test('headers that stand twice are named', async () => {
    const bytes = Buffer.from('Name,Country,Country\nA (invented),China,India\n');
    expect((await readAll('list.csv', bytes)).shape).toMatchObject({
      repeated: ['Country'],
      guessed: ['name', 'country', null],
    });
  });

  test('formulas give their last result, dates their day, errors their sign', async () => {
    const bytes = await workbook([
      ['Name', 'Workers', 'Tier', 'Notes'],
      [
        { formula: 'A9', result: 'A (invented)' },
        { formula: '1+1', result: 2 },
        new Date(Date.UTC(2026, 0, 2)),
        { error: '#REF!' },
      ],
    ]);
    const { rows } = await readAll('list.xlsx', bytes);
    expect(rows[0]?.cells).toEqual([
      { text: 'A (invented)', kind: 'text', formula: true },
      { text: '2', kind: 'number', formula: true },
      { text: '2026-01-02', kind: 'date' },
      { text: '#REF!', kind: 'error' },
    ]);
  });

  test('a cell longer than any cell can be keeps only its length', async () => {
    const bytes = await workbook([['Name'], ['x'.repeat(1_048_576)]]);
    expect((await readAll('list.xlsx', bytes)).rows[0]?.cells[0]).toEqual({
      text: '(1,048,576 characters)',
      kind: 'too-long',
    });
  });

  test('60,000 blank rows at the end are nothing', async () => {
    const bytes = await workbook([['Name'], ['A (invented)']], (sheet) => {
      for (let row = 3; row <= 60_002; row++) sheet.getRow(row).height = 15;
      sheet.getCell('A60002').value = ' ';
    });
    expect((await readAll('list.xlsx', bytes)).shape.rows).toBe(1);
  });

  test('of several sheets the one with understood headers is read', async () => {
    const bytes = await workbook([['Read me'], ['This is how to fill in the list']], (_sheet, book) => {
      const list = book.addWorksheet('List');
      list.addRow(['Vendor', 'Country']);
      list.addRow(['A (invented)', 'China']);
    });
    expect((await readAll('list.xlsx', bytes)).facts.sheet).toBe('List');
  });

  test('reading 3,000 rows of 20 columns keeps the event loop turning', async () => {
    const row = Array.from({ length: 20 }, (_none, column) => `Value ${column} (invented)`);
    const bytes = await workbook([['Name', 'Country'], ...Array.from({ length: 3000 }, () => row)]);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await readAll('list.xlsx', bytes);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
  });
});

import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { REGISTRY_COLUMNS } from '#app/domain/statements/registry/csv-columns.ts';
import {
  readRegistryText,
  readRegistryRows,
} from '#app/domain/statements/suppliers-statements/read-registry-file.server.ts';
import { entryOfRow, keyOfRow } from '#app/domain/statements/suppliers-statements/registry-entry.ts';
import { FURTHER_COLUMNS, registryCells, registryFile } from '#tests/support/builders/registry-file.ts';

/** The rows of a file that comes in pieces of seven bytes. */
async function rowsOf(bytes: Buffer) {
  const rows = [];
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_piece, at) =>
    bytes.subarray(at * 7, at * 7 + 7),
  );
  for await (const row of readRegistryRows(Readable.from(pieces))) rows.push(row.read());
  return rows;
}

const MATCHED = { supplierId: 'supplier', match: 'number', score: null } as const;

describe('the registry’s public file', () => {
  test('is read with its 71 columns, and cells that hold several values keep their line breaks', async () => {
    const [row] = await rowsOf(registryFile([registryCells()]));
    expect(row?.organisation).toBe('TARNBROOK MILLS LIMITED');
    expect(row?.to).toBe('2026-03-31');
    expect(row?.areas.training).toBe(false);
    expect(row?.cells.get('OrganisationSectors')).toBe(
      'Fashion and textiles\r\nTransport, logistics, storage',
    );
    expect(row?.cells.get('NoTrainingReason')).toBe('Not this year, says the "board"');
  });

  test('is read with 76 columns in any order, and what is not known is kept', async () => {
    const columns = [...FURTHER_COLUMNS, ...REGISTRY_COLUMNS].toReversed();
    const cells = registryCells({ PDFURL: 'https://example.org/a.pdf', PDFDate: '2026-05-01' });
    const bytes = registryFile([cells], columns);
    const { header } = await readRegistryText(bytes);
    expect(header.unknown.map(({ name }) => name)).toEqual(FURTHER_COLUMNS.toReversed());
    const [row] = await rowsOf(bytes);
    if (!row) throw new Error('No row was read');
    const { further } = entryOfRow(row, MATCHED);
    expect(further).toContainEqual({ name: 'PDFURL', value: 'https://example.org/a.pdf' });
    expect(row.companyNumber).toBe('01234567');
  });

  test('may begin with a byte order mark, end without a line break, and hold short and long rows', async () => {
    const text = registryFile([registryCells()]).toString().trimEnd();
    const rows = await rowsOf(Buffer.from(`\uFEFF${text}\r\n2026,SHORT ROW LIMITED\r\n${'x,'.repeat(90)}x`));
    expect(rows.map(({ organisation }) => organisation)).toEqual([
      'TARNBROOK MILLS LIMITED',
      'SHORT ROW LIMITED',
      'x',
    ]);
  });

  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read where a spreadsheet program saved it with %s between the cells', async (_what, sign) => {
    const cells = [REGISTRY_COLUMNS, REGISTRY_COLUMNS.map((name) => registryCells()[name] ?? '')];
    const quoted = (cell: string) => (/["\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    const bytes = Buffer.from(cells.map((line) => line.map(quoted).join(sign)).join('\r\n'));
    const { header, text } = await readRegistryText(bytes);
    expect(header.missing).toEqual([]);
    const [row] = await rowsOf(text);
    expect([row?.organisation, row?.to]).toEqual(['TARNBROOK MILLS LIMITED', '2026-03-31']);
    expect(row?.cells.get('Address')).toBe('1 Weir Lane, Tarnbrook');
  });

  test.each([
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('is read where a spreadsheet program saved it in %s', async (_what, encode) => {
    const cells = registryCells({ OrganisationName: 'CAFÉ GRÜNDE LIMITED', Turnover: '£60 million' });
    const { text } = await readRegistryText(encode(registryFile([cells]).toString('utf8')));
    const [row] = await rowsOf(text);
    expect([row?.organisation, row?.cells.get('Turnover')]).toEqual(['CAFÉ GRÜNDE LIMITED', '£60 million']);
  });

  test('rows without a name are left out', async () => {
    expect(await rowsOf(registryFile([registryCells({ OrganisationName: ' ' })]))).toEqual([]);
  });

  test('that lacks columns is read, and says which', async () => {
    const columns = REGISTRY_COLUMNS.filter((name) => name !== 'Turnover');
    const { header } = await readRegistryText(registryFile([], columns));
    expect(header.missing).toEqual(['Turnover']);
  });

  test('members of a group share an address and have keys of their own', async () => {
    const member = registryCells({ OrganisationName: 'TARNBROOK DYEING LIMITED' });
    const rows = await rowsOf(registryFile([registryCells(), member]));
    expect(new Set(rows.map(keyOfRow)).size).toBe(2);
  });
});

describe('a file that is none of the registry’s is named with the fix', () => {
  test.each([
    [
      'another list',
      Buffer.from('name,country\r\nTarnbrook,GB\r\n'),
      'This is not the registry’s public file',
    ],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004rest'), 'This is a spreadsheet'],
    ['a PDF', Buffer.from('%PDF-1.7 rest'), 'This is a PDF'],
    ['zeros', Buffer.from('StatementYear,OrganisationName\r\n2026,A\u0000B'), 'not a file of text'],
    ['a first row without its end', Buffer.from('"OrganisationName,StatementYear'), 'stops making sense'],
  ])('%s', async (_what, bytes, says) => {
    await expect(readRegistryText(bytes)).rejects.toThrow(says);
  });

  test('one whose quotation marks are not closed says after which row', async () => {
    const broken = Buffer.concat([registryFile([registryCells()]), Buffer.from('2026,"NEVER CLOSED')]);
    await expect(rowsOf(broken)).rejects.toThrow('stops making sense after row 2');
  });
});

import { describe, expect, test } from 'vitest';
import type { Cell } from '#app/domain/suppliers/import/cell.ts';
import { textCell } from '#app/domain/suppliers/import/cell.ts';
import { guessMapping } from '#app/domain/suppliers/import/guess-mapping.ts';
import { guessDecimalMark, parseNumber } from '#app/domain/suppliers/import/parse-number.ts';
import { readRow } from '#app/domain/suppliers/import/read-row.ts';
import { sectorOf } from '#app/domain/suppliers/import/sector-words.ts';

function read(cells: Record<string, string | Cell>, currency: string | null = 'GBP') {
  const headers = Object.keys(cells);
  const values = Object.values(cells).map((value) => (typeof value === 'string' ? textCell(value) : value));
  return readRow(values, {
    headers,
    mapping: guessMapping(headers),
    marks: headers.map(() => '.'),
    currency,
  });
}

describe('headers', () => {
  test.each([
    ['Supplier', 'name'],
    ['Vendor name', 'name'],
    ['Lieferant', 'name'],
    ['Fournisseur', 'name'],
    ['Proveedor', 'name'],
    ['供应商', 'name'],
    ['المورد', 'name'],
    ['Länderkennzeichen', 'country'],
    ['Pays', 'country'],
    ['国家/地区', 'country'],
    ['number_of_workers', 'workers'],
    ['native_language_name', 'nativeName'],
    ['duns_id', 'duns'],
    ['lei_id', 'lei'],
    ['rba_id', 'rbaId'],
    ['isic_4', 'sectors'],
    ['product_type', 'goods'],
    ['lat', 'latitude'],
    ['Spend (EUR)', 'spend'],
    ['Employees', 'workers'],
    ['Favourite colour', null],
  ])('%s is taken as %s', (header, field) => {
    expect(guessMapping([header])).toEqual([field]);
  });

  test('a field is given to one column: the nearest to its usual name', () => {
    expect(guessMapping(['Company', 'Supplier', 'ID', 'Supplier number'])).toEqual([
      null,
      'name',
      null,
      'reference',
    ]);
    expect(guessMapping(['Country', 'Country'])).toEqual(['country', null]);
  });
});

describe('numbers as people type them', () => {
  test.each([
    ['1,234', '.', 1234],
    ['1.234', ',', 1234],
    ['1.234,56', '.', 1234.56],
    ['1,234.56', ',', 1234.56],
    ['1 234 567', '.', 1234567],
    ['1’234’567.50', '.', 1234567.5],
    ['12,34,567', '.', 1234567],
    ['£1,200', '.', 1200],
    ['(500)', '.', -500],
    ['500-', '.', -500],
    ['850+', '.', 850],
    ['~ 500', '.', 500],
    ['100-200', '.', 150],
    ['1.2m', '.', 1200000],
    ['30 %', '.', 30],
    ['USD 500', '.', 500],
    ['500 €', '.', 500],
  ] as const)('%s with decimal mark %s is %d', (typed, mark, number) => {
    expect(parseNumber(typed, mark)).toMatchObject({ ok: true, number });
  });

  test.each(['', 'many', '1.2.3', '12/03/2024', '1,2,3', '--5'])('"%s" is no number', (typed) => {
    expect(parseNumber(typed, '.').ok).toBe(false);
  });

  test('a column tells its decimal mark where one of its numbers gives it away', () => {
    expect(guessDecimalMark(['1.234', '12,5', '3.000'], '.')).toBe(',');
    expect(guessDecimalMark(['1,234', '3,000'], '.')).toBe('.');
    expect(guessDecimalMark(['1.234', '3.000'], ',')).toBe(',');
  });
});

describe('sectors', () => {
  test.each([
    ['14', '14'],
    ['C14.10', '1410'],
    ['1410 Manufacture of wearing apparel', '1410'],
    ['Apparel', '14'],
    ['Ready-made garments', '14'],
    ['Oil & gas', '06'],
    ['Bekleidung', '14'],
    ['Basket weaving by moonlight', null],
  ])('%s is ISIC %s', (typed, code) => {
    expect(sectorOf(typed)).toBe(code);
  });
});

describe('a row of a list', () => {
  test('gives the supplier that its cells tell of', () => {
    const { patch, refused } = read({
      'Vendor name': ' Example  Garments Ltd (invented) ',
      'Supplier number': 'V-1',
      Country: 'Viet Nam',
      City: 'Hanoi',
      Latitude: '21.0245',
      Longitude: '105.8412',
      'Product type': '100% cotton shirts; Trousers',
      'HS code': '6205; 6203',
      Sector: 'Apparel',
      Spend: 'EUR 1,250.50',
      'Number of workers': '1,200',
      'Migrant workers': '30%',
      Tier: 'Tier 1',
      parent_company: 'Example Group (invented)',
    });
    expect(refused).toEqual([]);
    expect(patch).toMatchObject({
      name: ' Example  Garments Ltd (invented) '.trim(),
      reference: 'V-1',
      country: 'VNM',
      sites: [{ city: 'Hanoi', latitude: 21.0245, longitude: 105.8412, precision: 'exact', country: 'VNM' }],
      goods: [
        { hs: '6205', name: '100% cotton shirts' },
        { hs: '6203', name: 'Trousers' },
      ],
      sectors: ['14'],
      spend: { amountMinor: 125050, currency: 'EUR' },
      workforce: { workers: 1200, migrant: true },
      tier: 1,
      noteLines: ['Parent company: Example Group (invented)'],
    });
  });

  test.each([
    [{ Name: 'A (invented)', Country: 'Atlantis' }, 'Country', 'Atlantis', /ISO code, such as Viet Nam/],
    [{ Name: 'A (invented)', Spend: '-500' }, 'Spend', '-500', /zero or more/],
    [{ Name: 'A (invented)', Spend: '20%' }, 'Spend', '20%', /one amount/],
    [{ Name: 'A (invented)', Workers: '30%' }, 'Workers', '30%', /not a share/],
    [{ Name: 'A (invented)', Workers: 'many' }, 'Workers', 'many', /whole number/],
    [{ Name: 'A (invented)', Tier: '7' }, 'Tier', '7', /1 to 5/],
    [{ Name: 'A (invented)', LEI: '5493001KJTIIGC8Y1R13' }, 'LEI', '5493001KJTIIGC8Y1R13', /last two digits/],
    [{ Name: 'A (invented)', DUNS: '5048378' }, 'DUNS', '5048378', /leading zeros/],
    [{ Name: 'A (invented)', Latitude: '95', Longitude: '10' }, 'Latitude', '95', /between -90 and 90/],
    [{ Name: 'A (invented)', Longitude: '10' }, 'Latitude', '', /both latitude and longitude/],
    [{ Name: 'Br\uFFFDken (invented)' }, 'Name', 'Br\uFFFDken (invented)', /save the list as UTF-8/],
    [{ Name: '', Country: 'China' }, 'Name', '', /Enter the name/],
    [{ Name: 'A (invented)', 'Migrant workers': 'perhaps' }, 'Migrant workers', 'perhaps', /yes or no/],
  ])('%o is refused at %s with the fix', (cells, header, typed, fix) => {
    const { patch, refused } = read(cells);
    expect(patch).toBeNull();
    expect(refused).toEqual([expect.objectContaining({ header, typed, text: expect.stringMatching(fix) })]);
  });

  test('a date where a number belongs names what the spreadsheet did', () => {
    const { refused } = read({ Name: 'A (invented)', Tier: { text: '2026-01-02', kind: 'date' } });
    expect(refused[0]).toMatchObject({
      header: 'Tier',
      typed: '2026-01-02',
      text: expect.stringMatching(/into a date/),
    });
  });

  test('a cell of a million characters is refused without being kept', () => {
    const { refused } = read({ Name: 'A (invented)', Notes: textCell('x'.repeat(1_048_576)) });
    expect(refused[0]).toMatchObject({ header: 'Notes', typed: '(1,048,576 characters)' });
  });

  test('an amount without a currency is taken in the currency of the file, and said to be', () => {
    const { patch, assumed } = read({ Name: 'A (invented)', Spend: '500' });
    expect(patch?.spend).toEqual({ amountMinor: 50000, currency: 'GBP' });
    expect(assumed).toEqual([expect.objectContaining({ text: 'The amount was taken to be in GBP.' })]);
    expect(read({ Name: 'A (invented)', Spend: '500' }, null).refused[0]?.text).toMatch(/Say the currency/);
  });

  test('the result of a formula is taken, and said to be', () => {
    const { patch, assumed } = read({ Name: { text: 'A (invented)', kind: 'text', formula: true } });
    expect(patch?.name).toBe('A (invented)');
    expect(assumed[0]?.text).toMatch(/last result of the formula/);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { screenFile } from '#app/domain/screening/screen-file.server.ts';
import { jsonLine, tableOf } from '../../../commands/screen/print-screened.ts';
import { EXPECTED_POSSIBLE, EXPECTED_STRONG, NEAR_MISSES } from '#seeds/demo/expected.ts';

const bundled = await screenFile('suppliers.xlsx', readFileSync('seeds/demo/suppliers.xlsx'));
const found = (row: number): string[] =>
  (bundled.suppliers.find((one) => one.row === row)?.findings ?? []).map(
    (finding) => `${finding.list}: ${finding.key}, ${finding.result}`,
  );
const wanted = (rows: typeof EXPECTED_STRONG, result: string) =>
  rows.flatMap(([row, , entries]) => entries.map((entry) => ({ row, finding: `${entry}, ${result}` })));

describe('the bundled file', () => {
  const all = [...wanted(EXPECTED_STRONG, 'strong'), ...wanted(EXPECTED_POSSIBLE, 'possible')];

  test.each(all)('row $row: $finding', ({ row, finding }) => {
    expect(found(row)).toContain(finding);
  });

  test('nothing else is found, and no near miss', () => {
    const rows = new Set(all.map(({ row }) => row));
    expect(bundled.suppliers.filter((one) => one.findings.length > 0 && !rows.has(one.row))).toEqual([]);
    expect(NEAR_MISSES.filter(([row]) => found(row).length > 0)).toEqual([]);
  });

  test('refused and repeated rows are left out with the fix', () => {
    expect(bundled.leftOut.find(({ row }) => row === 209)?.says).toContain('Write the country');
    expect(bundled.leftOut.find(({ row }) => row === 218)?.says).toContain('The same supplier as in row 178');
  });
});

test('a line of JSON says row, name, risk and matches with reasons', async () => {
  const csv = 'name,country,address,sector\n"Hetian Taida Apparel",China,"Hotan, Xinjiang",Garments\n';
  const { suppliers } = await screenFile('one.csv', Buffer.from(csv));
  const line = JSON.parse(suppliers.map(jsonLine).join('')) as unknown;
  expect(line).toMatchObject({
    row: 2,
    name: 'Hetian Taida Apparel',
    risk: { band: expect.any(String), terms: expect.any(Array) },
    matches: [
      { list: 'cbp-orders', name: 'Hetian Taida Apparel Co., Ltd.', decision: 'open', strength: 'strong' },
      {
        list: 'uflpa',
        edition: 'Extract to 15 January 2025',
        reasons: expect.arrayContaining([
          { side: 'for', weight: 0.14, says: 'Both are in China.' },
          {
            side: 'for',
            weight: 0.06,
            says: 'The supplier’s address names Hotan, as the listed entity does.',
          },
        ]),
      },
    ],
  });
  expect(tableOf(suppliers)).toContain('Hetian Taida Apparel Co., Ltd. (uflpa');
});

test('a file without suppliers is refused with the fix', async () => {
  await expect(screenFile('none.csv', Buffer.from(''))).rejects.toThrow(/empty/i);
});

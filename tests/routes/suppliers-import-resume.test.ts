import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { verifyOwnChain } from '#app/domain/ledger/verify-own-chain.server.ts';
import { checkImport } from '#app/domain/suppliers/import/check-import.server.ts';
import { findImport } from '#app/domain/suppliers/import/find-import.server.ts';
import { importSuppliersFromFile } from '#app/domain/suppliers/import/import-suppliers-from-file.server.ts';
import { mapImport } from '#app/domain/suppliers/import/map-import.server.ts';
import { saveImport } from '#app/domain/suppliers/import/save-import.server.ts';
import { uploadImport } from '#app/domain/suppliers/import/upload-import.server.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { supplierHistory } from '#app/domain/suppliers/supplier-history.server.ts';
import { inputOf, SupplierInput } from '#app/domain/suppliers/supplier.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'daylight-import-'));
const database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory });
afterAll(() => database.close());

const ROWS = 350;
const list = Buffer.from(
  `Reference,Name,Country,Workers\n${Array.from({ length: ROWS }, (_none, row) => `R-${row},Supplier ${row} (invented),China,${row}`).join('\n')}\n`,
);
const quiet = { report: async () => {}, signal: new AbortController().signal };

test('an import that is killed after a batch is taken up again and saves each row once', async () => {
  const viewer = await organisationWithOwner('Killed (invented)');
  const id = await uploadImport(viewer, { fileName: 'list.csv', bytes: list }, BUILT_AT);
  const { mapping } = await findImport(viewer, id);
  await mapImport(viewer, id, { mapping, currency: null }, BUILT_AT);
  await checkImport(viewer, id, BUILT_AT, quiet);
  const killed = new AbortController();
  const report = async ({ done }: { done: number }) => {
    if (done >= 200) killed.abort();
  };
  await expect(saveImport(viewer, id, BUILT_AT, { report, signal: killed.signal })).rejects.toThrow(/abort/i);
  expect(await countSuppliers(viewer)).toBe(200);
  expect((await findImport(viewer, id)).batches.map(({ saved }) => saved)).toEqual([
    true,
    true,
    false,
    false,
  ]);

  expect(await saveImport(viewer, id, BUILT_AT, quiet)).toMatchObject({ new: ROWS, refused: 0 });
  expect(await countSuppliers(viewer)).toBe(ROWS);
  expect((await findImport(viewer, id)).state).toBe('saved');
  await saveImport(viewer, id, BUILT_AT, quiet);
  expect(await countSuppliers(viewer)).toBe(ROWS);
});

test('each batch is one entry of the ledger, whose chain holds', async () => {
  const viewer = await organisationWithOwner('Ledger (invented)');
  await importSuppliersFromFile(viewer, { fileName: 'list.csv', bytes: list }, BUILT_AT);
  const { entries } = await listLedger(viewer, { page: 1 });
  const batches = entries.filter(({ act }) => act === 'import.batch-saved');
  expect(batches.map(({ count }) => count).sort((a, b) => a - b)).toEqual([50, 100, 100, 100]);
  expect(await verifyOwnChain(viewer, BUILT_AT)).toMatchObject({ verdict: { fault: null } });
});

test('the same file again changes nothing, and a supplier edited since is weighed as it stands', async () => {
  const viewer = await organisationWithOwner('Twice (invented)');
  const file = { fileName: 'list.csv', bytes: list };
  await importSuppliersFromFile(viewer, file, BUILT_AT);
  const again = await importSuppliersFromFile(viewer, file, BUILT_AT);
  expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: ROWS, duplicate: 0, refused: 0 });
  const changed = Buffer.from(
    list.toString().replace('R-7,Supplier 7 (invented),China,7', 'R-7,Supplier 7 (invented),China,70'),
  );
  const third = await importSuppliersFromFile(viewer, { fileName: 'list.csv', bytes: changed }, BUILT_AT);
  expect(third.counts).toMatchObject({ changed: 1, unchanged: ROWS - 1 });
  for await (const page of eachSupplier(viewer)) {
    const supplier = page.find(({ reference }) => reference === 'R-7');
    if (!supplier) continue;
    expect(supplier).toMatchObject({ version: 2, workforce: { workers: 70 } });
    const { events } = await supplierHistory(viewer, supplier.id);
    expect(events[0]).toMatchObject({
      act: 'imported',
      row: 9,
      changes: [{ field: 'workforce.workers', label: 'Workers', from: '7', to: '70' }],
    });
  }
});

test('rows that cannot be decided or taken are refused and named, the rest is saved', async () => {
  const viewer = await organisationWithOwner('Doubt (invented)');
  await supplierOf(viewer, { name: 'Twin (invented)', country: 'CHN' });
  await supplierOf(viewer, { name: 'Twin (invented)', country: 'CHN' });
  const bytes = Buffer.from(
    'Name,Country,Owner,Tier\nTwin (invented),China,,\nOwned (invented),China,nobody@example.org,\nFine (invented),China,,9\nGood (invented),China,,1\n',
  );
  const { counts, refused } = await importSuppliersFromFile(
    viewer,
    { fileName: 'list.csv', bytes },
    BUILT_AT,
  );
  expect(counts).toEqual({ new: 1, changed: 0, unchanged: 0, duplicate: 0, refused: 3 });
  expect(refused.map(({ row, remarks }) => [row, remarks[0]?.text])).toEqual([
    [2, expect.stringMatching(/Add the reference: more than one supplier/)],
    [3, expect.stringMatching(/e-mail of a colleague/)],
    [4, 'Enter the tier as a number from 1 to 5.'],
  ]);
});

test('the store keeps every field of the schema as it was given', async () => {
  const viewer = await organisationWithOwner('Whole (invented)');
  const flags = {
    lowSkilled: true,
    migrant: false,
    agency: true,
    seasonal: null,
    pieceRate: false,
    homework: true,
  };
  const whole = SupplierInput.parse({
    reference: 'W-1',
    name: 'Whole Ltd (invented)',
    otherNames: [{ name: '全部有限公司', kind: 'native' }],
    country: 'CHN',
    identifiers: [{ scheme: 'USCC', value: '91350100M000100Y43' }],
    sites: [
      {
        id: 'a'.repeat(24),
        name: 'Unit 1',
        address: '1 Example Road',
        city: 'Hotan',
        country: 'CHN',
        latitude: 37.1,
        longitude: 79.9,
        precision: 'exact',
        osId: 'CN2021250D1DTN7',
      },
    ],
    tier: 3,
    sectors: ['1311'],
    goods: [{ hs: '5201', name: 'Cotton' }],
    spend: { amountMinor: 123, currency: 'CNY' },
    workforce: { workers: 5, ...flags, recruitmentFees: 'paid' },
    soleSource: true,
    ownerId: viewer.personId,
    notes: 'All of it',
  });
  const id = await supplierOf(viewer, whole);
  expect(inputOf(await findSupplier(viewer, id))).toEqual(whole);
  const bare = await supplierOf(viewer, { name: 'Bare Ltd (invented)' });
  expect(inputOf(await findSupplier(viewer, bare))).toEqual(
    SupplierInput.parse({ name: 'Bare Ltd (invented)' }),
  );
});

import { expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { checkKeptTexts } from '#app/domain/statements/suppliers-statements/check-kept-texts.server.ts';
import { orderCheckOfTexts } from '#app/domain/statements/suppliers-statements/order-check-of-texts.server.ts';
import { rulesEdition } from '#app/domain/statements/suppliers-statements/rules-edition.server.ts';
import { paths } from '#app/http/paths.ts';
import { changeSupplierStatement, supplierStatementWith } from '#models/supplier-statement.server.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';
import {
  type Mills,
  pasted,
  STATEMENT_TEXT,
  withMills,
} from '#tests/support/statements/supplier-statement.ts';

const portal = await startPortal();
const ACT = 'supplier-statement.texts-checked-again';

type Texts = Mills & { suppliers: string[] };

/** An organisation that keeps the texts of three suppliers, all read by checks of an earlier day. */
async function withTexts(name: string): Promise<Texts> {
  const place = await withMills(portal, name);
  const { owner, officer, mills } = place;
  const others = [
    await supplierOf(owner, { name: 'Oxmere Yarns (invented)', country: 'GBR' }),
    await supplierOf(owner, { name: 'Pell Buttons (invented)', country: 'GBR' }),
  ];
  const suppliers = [mills, ...others];
  for (const supplierId of suppliers) {
    await officer.post(paths.supplierStatement(supplierId), pasted(STATEMENT_TEXT));
    const known = await readingOf(place, supplierId);
    if (known) await change(place, supplierId, { reading: { ...known, findings: [], rules: 'earlier' } });
  }
  return { ...place, suppliers };
}

const change = ({ owner }: Mills, supplierId: string, said: Parameters<typeof changeSupplierStatement>[1]) =>
  changeSupplierStatement({ organisationId: owner.organisationId, supplierId }, said);

async function readingOf({ owner }: Mills, supplierId: string) {
  return (await supplierStatementWith(owner.organisationId, supplierId))?.reading;
}

async function editions(place: Texts): Promise<(string | undefined)[]> {
  const readings = await Promise.all(place.suppliers.map((id) => readingOf(place, id)));
  return readings.map((reading) => (reading?.rules === rulesEdition() ? 'now' : reading?.rules));
}

async function entriesOf({ owner }: Mills) {
  const { entries } = await listLedger(owner, { page: 1 });
  return entries.filter(({ act }) => act === ACT).map(({ count }) => count);
}

test('all kept texts are checked again by one job, with one entry, and nobody else’s', async () => {
  const place = await withTexts('Checkers (invented)');
  const other = await withTexts('Other checkers (invented)');
  const { officer } = place;
  const list = await officer.get(paths.supplierStatements());
  expect(list.text).toContain('The texts of 3 statements are kept.');
  expect(list.text).toContain('The checks have changed since they were read.');
  expect(list.texts('button')).toContain('Check all 3 texts again');
  const { location } = await officer.post(paths.supplierStatements(), {});
  await expect
    .poll(async () => (await officer.get(location)).text, { timeout: 60_000 })
    .toContain('This is finished');
  const job = await officer.get(location);
  expect(job.heading).toBe('Checking the kept texts of suppliers’ statements again');
  for (const words of ['Texts checked again3', 'Something else was found3'])
    expect(job.text).toContain(words);
  expect(await editions(place)).toEqual(['now', 'now', 'now']);
  expect(await entriesOf(place)).toEqual([3]);
  expect((await officer.get(paths.supplierStatements())).text).toContain(
    'Each was read by the checks as they are now.',
  );
  expect(await editions(other)).toEqual(['earlier', 'earlier', 'earlier']);
  const owner = await signIn(portal, 'owner', place.owner.organisationId);
  expect((await owner.get(paths.ledger())).text).toContain(
    'Kept texts of suppliers’ statements checked again',
  );
});

test('what was checked until it is stopped is saved and recorded, and the rest is as it was', async () => {
  const place = await withTexts('Stopped checkers (invented)');
  const stop = new AbortController();
  const report = async ({ done }: { done: number }) => {
    if (done === 2) stop.abort();
  };
  const checking = checkKeptTexts(place.owner, { report, signal: stop.signal }, BUILT_AT);
  await expect(checking).rejects.toThrow('aborted');
  expect((await editions(place)).filter((edition) => edition === 'now')).toHaveLength(2);
  expect(await entriesOf(place)).toEqual([2]);
});

test('a text that was replaced or deleted meanwhile is left as it is by then', async () => {
  const place = await withTexts('Late changers (invented)');
  const { suppliers, owner } = place;
  const [first = ''] = suppliers;
  const report = async ({ done }: { done: number }) => {
    if (done === 3) await change(place, first, { text: null });
  };
  const outcome = await checkKeptTexts(owner, { report, signal: new AbortController().signal }, BUILT_AT);
  expect(outcome).toEqual({ checked: 2, changed: 2 });
  expect(await editions(place)).toEqual(['earlier', 'now', 'now']);
});

test('it can be stopped on its page by whoever asked for it, and then nothing is checked', async () => {
  const place = await withTexts('Stoppers of checks (invented)');
  const later = new Date('2126-01-01T00:00:00Z');
  const job = paths.job(await orderCheckOfTexts(place.officer.viewer, later));
  const stopped = await place.officer.submit(job, {});
  expect(stopped.text).toContain('This was stopped');
  expect(await editions(place)).toEqual(['earlier', 'earlier', 'earlier']);
});

test('whoever only reads sees no button, and may not ask for it', async () => {
  const place = await withTexts('Readers of checks (invented)');
  const reader = await signIn(portal, 'viewer', place.owner.organisationId);
  expect((await reader.get(paths.supplierStatements())).text).not.toContain('Kept texts');
  expect((await reader.post(paths.supplierStatements(), {})).status).toBe(403);
  expect(await editions(place)).toEqual(['earlier', 'earlier', 'earlier']);
});

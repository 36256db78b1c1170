import { describe, expect, test } from 'vitest';
import { portalActor } from '#app/domain/access/portal-actor.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { reviewSupplierStatements } from '#app/domain/statements/suppliers-statements/review-due.server.ts';
import { reviewSuppliersStatements } from '#app/domain/statements/suppliers-statements/review-suppliers-statements.server.ts';
import { supplierStatementFacts } from '#app/domain/statements/suppliers-statements/statement-facts.server.ts';
import { paths } from '#app/http/paths.ts';
import { registryCells, registryFile } from '#tests/support/builders/registry-file.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

const TEXT = 'Modern slavery statement for the year to 31 March 2026. We trained 40 buyers in March 2026.';

/** An officer of a new organisation with a British supplier, one that is called alike, and one elsewhere. */
async function withSuppliers(name: string): Promise<{ officer: SignedIn; owner: Viewer; mills: string }> {
  const owner = await organisationWithOwner(name);
  const mills = await supplierOf(owner, {
    name: 'Tarnbrook Mills (invented)',
    country: 'GBR',
    identifiers: [{ scheme: 'GB-COH', value: '01234567' }],
  });
  await supplierOf(owner, { name: 'Pedlar & Sons Logistics Limited' });
  await supplierOf(owner, { name: 'Padma Weavers (invented)', country: 'BGD' });
  return { owner, mills, officer: await signIn(portal, 'compliance-officer', owner.organisationId) };
}

async function importFile(officer: SignedIn, bytes: Buffer, name = 'StatementSummaries2026.csv') {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
  return officer.post(paths.importRegistry(), form);
}

async function imported(officer: SignedIn, bytes: Buffer): Promise<string> {
  const { location } = await importFile(officer, bytes);
  await expect
    .poll(async () => (await officer.get(location)).text, { timeout: 60_000 })
    .toMatch(/This is finished|could not be finished|failed/i);
  return (await officer.get(location)).text;
}

const FILE = registryFile([
  registryCells(),
  registryCells({
    OrganisationName: 'PEDLARS & SONS LOGISTIC LTD',
    CompanyNumber: '',
    Turnover: 'Under £36 million',
  }),
  registryCells({ OrganisationName: 'HOLLIN BRIDGE FOODS LIMITED', CompanyNumber: '07777777' }),
]);

describe('a file of the registry', () => {
  test('is read by a job; what is certain stands beside the supplier, and a person is asked about the rest', async () => {
    const { officer, mills } = await withSuppliers('Registry readers (invented)');
    expect(await imported(officer, FILE)).toContain('This is finished');
    const list = await officer.get(paths.supplierStatements());
    expect(list.text).toContain('1 of 3 suppliers must publish by what is recorded');
    const page = await officer.get(paths.supplierStatement(mills));
    for (const fact of ['Must publish, by what is recorded', 'year to 31 March 2026', 'Same company number'])
      expect(page.text).toContain(fact);
    expect(page.text).toContain('Training (by what the supplier says of itself in the registry)');
    const asks = await officer.get(paths.importRegistry());
    expect(asks.text).toContain('PEDLARS & SONS LOGISTIC LTD');
    expect(asks.text).not.toContain('HOLLIN BRIDGE');
    const entry = asks.find('input[name=entry]')?.getAttribute('value') ?? '';
    const after = await officer.submit(paths.importRegistry(), { entry, same: 'yes' });
    expect(after.text).not.toContain('Is it the same organisation?');
    const needNot = await officer.get(paths.supplierStatements({ duty: 'need-not' }));
    expect(needNot.texts('tbody th')).toContain('Pedlar & Sons Logistics Limited');
    await imported(officer, FILE);
    expect((await officer.get(paths.importRegistry())).text).not.toContain('Is it the same organisation?');
  });

  test('that is another file, broken or without columns is named with the fix, and the earlier import stays', async () => {
    const { officer, mills } = await withSuppliers('Registry mistakes (invented)');
    await imported(officer, FILE);
    const wrong = await importFile(officer, Buffer.from('name,country\nTarnbrook,GB\n'), 'suppliers.csv');
    expect(wrong.status).toBe(400);
    expect(wrong.problems.join(' ')).toContain('This is not the registry’s public file');
    const none = await importFile(officer, Buffer.alloc(0));
    expect(none.status).toBe(400);
    const broken = Buffer.concat([
      registryFile([registryCells({ StatementEndDate: '2027-03-31' })]),
      Buffer.from('2026,"NEVER'),
    ]);
    expect(await imported(officer, broken)).toContain('stops making sense after row');
    const page = await officer.get(paths.supplierStatement(mills));
    expect(page.text).toContain('year to 31 March 2026');
    expect(page.text).not.toContain('31 March 2027');
  });

  test('is handed in by those who manage statements only, and decides nothing for strangers', async () => {
    const { officer } = await withSuppliers('Registry owners (invented)');
    await imported(officer, FILE);
    const entry =
      (await officer.get(paths.importRegistry())).find('input[name=entry]')?.getAttribute('value') ?? '';
    const stranger = await signIn(portal, 'owner');
    expect((await stranger.post(paths.importRegistry(), { entry, same: 'yes' })).status).toBe(404);
    const contributor = await signIn(portal, 'contributor');
    expect((await contributor.get(paths.importRegistry())).status).toBe(403);
    expect((await importFile(contributor, FILE)).status).toBe(403);
  });
});

test('statements are offered how many suppliers must publish, have one and were read', async () => {
  const { officer, owner, mills } = await withSuppliers('Facts (invented)');
  const question = { organisationId: owner.organisationId, period: { from: '2026-01-01', to: '2099-12-31' } };
  const nothing = await supplierStatementFacts.facts(question, new Date());
  expect(nothing.facts.every(({ state }) => state === 'not-recorded')).toBe(true);
  await imported(officer, FILE);
  const form = new FormData();
  form.append('form', 'read');
  form.append('text', TEXT);
  await officer.post(paths.supplierStatement(mills), form);
  const { facts, sentences } = await supplierStatementFacts.facts(question, new Date('2026-11-22T08:00:00Z'));
  expect(facts.map(({ key, value }) => [key, value])).toEqual([
    ['suppliers-statements.must', 1],
    ['suppliers-statements.must-and-have-share', 100],
    ['suppliers-statements.must-and-late', 0],
    ['suppliers-statements.lack-an-area', 1],
    ['suppliers-statements.read', 1],
  ]);
  const said = sentences.map(({ text }) => text.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1'));
  expect(said).toEqual([
    'By what we have recorded, 1 of our suppliers has to publish a modern slavery statement; a current one is known to us for 100% of them.',
    'In the statement of 1 supplier we found nothing on at least one of the six areas of the guidance.',
    'We read the statement of 1 supplier in the period and noted what we did not find.',
  ]);
});

test('the yearly check marks what nobody has looked at, once, and a person clears the mark', async () => {
  const { officer, owner, mills } = await withSuppliers('Yearly (invented)');
  await officer.post(paths.supplierStatement(mills), { form: 'looked' });
  const actor = portalActor(owner.organisationId);
  const isDue = async (at: Date) =>
    (await reviewSupplierStatements.due(at)).some(
      ({ organisationId }) => organisationId === owner.organisationId,
    );
  const later = new Date(Date.now() + 400 * 86_400_000);
  expect(await isDue(new Date())).toBe(false);
  expect(await isDue(later)).toBe(true);
  expect(await reviewSuppliersStatements(actor, later)).toBe(1);
  expect(await reviewSuppliersStatements(actor, later)).toBe(0);
  expect(await isDue(later)).toBe(false);
  const again = await officer.get(paths.supplierStatements({ look: 'again' }));
  expect(again.text).toContain('1 of 3 suppliers');
  await officer.post(paths.supplierStatement(mills), { form: 'looked' });
  expect((await officer.get(paths.supplierStatements({ look: 'again' }))).text).toContain('0 of 3 suppliers');
});

test('the list is sorted by its heads and exported as it is filtered, by those who may', async () => {
  const { officer, owner } = await withSuppliers('Exporters (invented)');
  await imported(officer, FILE);
  const down = await officer.get(paths.supplierStatements({ sort: 'country', order: 'down' }));
  expect(down.texts('tbody th').slice(-3)).toEqual([
    'Pedlar & Sons Logistics Limited',
    'Tarnbrook Mills (invented)',
    'Padma Weavers (invented)',
  ]);
  expect(down.find('th[aria-sort=descending]')?.textContent).toContain('Country');
  const csv = await (await officer.fetch(paths.exportSupplierStatements('csv', { duty: 'must' }))).text();
  const [head = '', line = '', ...more] = csv.trim().split(/\r?\n/);
  expect(head).toContain('Supplier,Country,Country code,Duty,Why,Statement');
  expect(line).toContain('Tarnbrook Mills (invented),United Kingdom,GBR,');
  expect(more).toEqual([]);
  const xlsx = await officer.fetch(paths.exportSupplierStatements('xlsx'));
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const viewer = await signIn(portal, 'viewer', owner.organisationId);
  expect((await viewer.fetch(paths.exportSupplierStatements('csv'))).status).toBe(403);
});

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { loadFacts } from '#app/domain/reference/load-facts.server.ts';
import { SEED_FOLDER } from '#app/domain/reference/read-seed.server.ts';
import { assessmentHistory } from '#app/domain/risk/assessment-history.server.ts';
import { assessmentOf } from '#app/domain/risk/assessment-of.server.ts';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
const LATER = new Date('2026-11-21T09:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'daylight-facts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('deleting the file of the Global Slavery Index leaves a working portal that says so', async () => {
  await loadFacts(BUILT_AT);
  const goods = [{ hs: null, name: 'Garments' }];
  const id = await supplierOf(owner, { name: 'Padma Garments', country: 'BGD', sectors: ['14'], goods });
  await assessSuppliers(owner, { ids: [id] }, BUILT_AT);
  expect((await assessmentOf(owner, id))?.score).toBeCloseTo(9.65, 2);

  cpSync(SEED_FOLDER, folder, { recursive: true });
  rmSync(join(folder, 'global-slavery-index.csv'));
  const loaded = await loadFacts(LATER, folder);
  expect(loaded).toMatchObject({ changed: ['global-slavery-index'], absent: ['global-slavery-index'] });
  await assessSuppliers(owner, { ids: [id] }, LATER);

  expect(await assessmentOf(owner, id)).toMatchObject({ score: null, band: 'not-scored', confidence: 0.5 });
  const [before] = await assessmentHistory(owner, id);
  expect(before?.terms[0]?.because).toContain('vulnerability');

  const officer = await signIn(portal, 'compliance-officer');
  const supplier = await officer.get(paths.supplierRisk(id));
  expect(supplier.text).toContain('The Global Slavery Index is not in this installation');
  expect(supplier.text).toContain('Not scored');
  expect(supplier.text).toContain('listed for forced labour');
  const country = await officer.get(paths.country('BGD'));
  expect(country.status).toBe(200);
  expect(country.text).toContain('Not in this installation');
  const countries = await officer.get(paths.countries());
  expect(countries.text).toContain('The Global Slavery Index is not in this installation');
  const others = [
    paths.risk(),
    paths.sectors(),
    paths.goods(),
    paths.dataSources('en'),
    paths.dataSources('ar'),
  ];
  const answers = await Promise.all(others.map(async (path) => [path, (await officer.get(path)).status]));
  expect(answers).toEqual(others.map((path) => [path, 200]));
});

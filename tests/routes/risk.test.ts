import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { loadFacts } from '#app/domain/reference/load-facts.server.ts';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { assessmentHistory } from '#app/domain/risk/assessment-history.server.ts';
import { assessmentOf } from '#app/domain/risk/assessment-of.server.ts';
import { portfolio } from '#app/domain/risk/portfolio.server.ts';
import { editSupplier } from '#app/domain/suppliers/edit-supplier.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { inputOf } from '#app/domain/suppliers/supplier.ts';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
const LATER = new Date('2026-11-20T09:00:00Z');
let officer: SignedIn;
let knitwear = '';
let lawyers = '';
let island = '';

beforeAll(async () => {
  await loadFacts(BUILT_AT);
  officer = await signIn(portal, 'compliance-officer');
  knitwear = await supplierOf(owner, {
    name: 'Meghna Knitwear',
    country: 'BGD',
    sectors: ['14'],
    goods: [{ hs: '6109', name: 'T-shirts' }],
    tier: 1,
    spend: { amountMinor: 900_000, currency: 'GBP' },
  });
  lawyers = await supplierOf(owner, { name: 'Hart and Vale', country: 'GBR', sectors: ['69'], tier: 1 });
  island = await supplierOf(owner, { name: 'Oranjestad Traders', country: 'ABW', sectors: ['46'] });
  await assessSuppliers(owner, {}, BUILT_AT);
});

describe('the portfolio', () => {
  test('says in one sentence how many carry a high risk, and lists the gravest first', async () => {
    const page = await officer.get(paths.risk());
    expect(page.status).toBe(200);
    expect(page.text).toContain('1 of 2 scored suppliers (50%) carry a high or very high inherent risk');
    expect(page.texts('#list tbody th')).toEqual(['Meghna Knitwear', 'Hart and Vale', 'Oranjestad Traders']);
    expect(page.texts('#list tbody tr')[0]).toContain('Very high');
  });

  test('shows the matrix with its table and the map with its table, without a style attribute', async () => {
    const page = await officer.get(paths.risk());
    expect(page.find('svg.map-drawing use.map-1')?.textContent).toMatch(/: 1 supplier, /);
    expect(page.text).toContain('Suppliers by risk and influence');
    expect(page.text).toContain('Countries with the most suppliers at high risk');
    expect(page.body).not.toMatch(/\sstyle="/);
    expect(page.body.length).toBeLessThan(320_000);
  });

  test('filters by band, country and sector, and says what waits for facts', async () => {
    const high = await officer.get(paths.risk({ band: 'very-high' }));
    expect(high.texts('#list tbody th')).toEqual(['Meghna Knitwear']);
    const british = await officer.get(paths.risk({ country: 'GBR' }));
    expect(british.texts('#list tbody th')).toEqual(['Hart and Vale']);
    const none = await officer.get(paths.risk({ country: 'GBR', sector: '14' }));
    expect(none.text).toContain('No supplier fits these filters');
    expect(high.text).toContain('Not scored: 1.');
  });

  test('is empty, with the one thing to do first, before there is a supplier', async () => {
    const stranger = await organisationWithOwner('Elsewhere Ltd');
    const client = await signIn(portal, 'owner', stranger.organisationId);
    const page = await client.get(paths.risk());
    expect(page.text).toContain('No supplier is assessed yet');
    expect(page.link('Import suppliers')).toBe(paths.importSuppliers());
  });

  test('is assessed again as a job by those who may, and not by others', async () => {
    const asked = await officer.post(paths.risk(), {});
    expect(asked.location).toMatch(/^\/jobs\/[0-9a-f]{24}$/);
    const reader = await signIn(portal, 'viewer');
    expect((await reader.post(paths.risk(), {})).status).toBe(403);
    expect((await reader.get(paths.risk())).text).not.toContain('Assess all suppliers again');
  });
});

describe('a supplier’s risk', () => {
  test('explains each part with its source, edition and date', async () => {
    const page = await officer.get(paths.supplierRisk(knitwear));
    expect(page.heading).toBe('Meghna Knitwear');
    expect(page.text).toContain('Garments (customs code 6109) from Bangladesh is listed for forced labour');
    expect(page.text).toContain('US Department of Labor, List of Goods');
    expect(page.text).toContain('2024, 5 September 2024');
    expect(page.text).toContain('The list never names a company and is not a finding.');
    expect(page.text).toContain('Daylight’s own grading, first version');
    expect(page.text).toContain('Grades a government’s effort against US minimum standards');
    expect(page.text).toContain('Known weakness');
  });

  test('names what is missing and how to add it', async () => {
    const page = await officer.get(paths.supplierRisk(island));
    expect(page.text).toContain('Aruba: fewer than two of the three country figures are known');
    expect(page.text).toContain('Not scored');
    expect(page.text).not.toContain('0.0 of 10');
  });

  test('is not there for another organisation', async () => {
    const stranger = await organisationWithOwner('Another Ltd');
    const client = await signIn(portal, 'owner', stranger.organisationId);
    expect((await client.get(paths.supplierRisk(lawyers))).status).toBe(404);
    expect(await assessmentOf(stranger, lawyers)).toBeNull();
  });
});

describe('the pages of facts', () => {
  test('a country shows its figures, what must stand beside them, and the suppliers there', async () => {
    const page = await officer.get(paths.country('BGD'));
    expect(page.text).toContain('3.65 of 6');
    expect(page.text).toContain('Walk Free 2023, Global Slavery Index 2023');
    expect(page.text).toContain('Meghna Knitwear');
    expect(page.text).toContain('carried from the 2022 list');
    expect(page.text).toContain('Not coded: coded for ten destinations only');
    expect((await officer.get(paths.country('ABW'))).text).toContain('No estimate');
    expect((await officer.get(paths.country('HTI'))).text).toContain('Special case (2024)');
    expect((await officer.get('/risk/countries/XYZ')).status).toBe(404);
  });

  test('corridors are told of a country both ways and of a supplier, with their source and what must stand beside', async () => {
    const country = await officer.get(paths.country('BGD'));
    expect(country.text).toContain('Corridors that lead here');
    expect(country.text).toContain('Corridors that begin here');
    const pages = [
      country,
      await officer.get(paths.supplier(knitwear)),
      await officer.get(paths.corridors()),
    ];
    for (const { text } of pages) {
      expect(text).toContain('University of Denver Human Trafficking Center');
      expect(text).toContain('Reports follow where states look; few reports do not mean little trafficking.');
      expect(text).toContain('Corridors add nothing to a score.');
    }
    expect(pages[2]?.texts('tbody th')).toContain('Bangladesh');
    expect((await officer.get(paths.supplier(island))).text).toContain('No country of origin is named');
  });

  test('the list of countries has a row for each, and a map with small countries as circles', async () => {
    const page = await officer.get(paths.countries());
    expect(page.texts('tbody th').length).toBeGreaterThanOrEqual(189);
    expect(page.find('svg.map-drawing circle title')).not.toBeNull();
    expect(page.text).toContain('160 of');
  });

  test('a trade without a band is “sector not graded”', async () => {
    expect((await officer.get(paths.sector('58'))).text).toContain('Sector not graded');
    expect((await officer.get(paths.sector('14'))).text).toContain('Band 4 of 4');
    expect((await officer.get(paths.sectors())).texts('tbody th')).toHaveLength(88);
    expect((await officer.get(paths.sector('34'))).status).toBe(404);
  });

  test('a good shows where it is listed and by which customs headings it is recognised', async () => {
    const page = await officer.get(paths.good('cotton'));
    expect(page.texts('tbody th')).toEqual(expect.arrayContaining(['China', 'Turkmenistan']));
    expect(page.text).toContain('5201 (Cotton, raw)');
    expect((await officer.get(paths.goods({ q: 'hazelnut' }))).texts('tbody th')).toEqual(['Hazelnuts']);
    expect((await officer.get(paths.good('unobtainium'))).status).toBe(404);
  });
});

describe('assessing', () => {
  test('the same again leaves no record and no entry in the ledger', async () => {
    const before = (await listLedger(owner, { page: 1 })).total;
    expect(await assessSuppliers(owner, {}, LATER)).toEqual({ assessed: 3, changed: 0 });
    expect((await listLedger(owner, { page: 1 })).total).toBe(before);
    expect((await assessmentOf(owner, knitwear))?.assessedAt).toEqual(BUILT_AT);
  });

  test('a changed supplier keeps its earlier assessment and says why the score moved', async () => {
    const supplier = await findSupplier(owner, lawyers);
    const input = { ...inputOf(supplier), sectors: ['81'] };
    await editSupplier(owner, lawyers, supplier.version, input, LATER);
    expect(await assessSuppliers(owner, { ids: [lawyers] }, LATER)).toEqual({ assessed: 1, changed: 1 });
    const now = await assessmentOf(owner, lawyers);
    expect(now).toMatchObject({ band: 'high', changes: ['Sector went from 1.00 to 4.00.'] });
    expect(await assessmentHistory(owner, lawyers)).toHaveLength(1);
    expect((await portfolio(owner)).bands).toEqual({
      low: 0,
      medium: 0,
      high: 1,
      'very-high': 1,
      'not-scored': 1,
    });
    const page = await officer.get(paths.supplierRisk(lawyers));
    expect(page.text).toContain('From 2.9 to 5.9. Sector went from 1.00 to 4.00.');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { assessmentOf } from '#app/domain/risk/assessment-of.server.ts';
import { portfolio } from '#app/domain/risk/portfolio.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { type Database, openDatabase } from '#app/platform/database.server.ts';
import { DEMO_COMPANY } from '#seeds/demo/company.ts';
import { EXPECTED_RISK } from '#seeds/demo/expected-risk.ts';
import {
  EXPECTED_POSSIBLE,
  EXPECTED_REFUSED,
  EXPECTED_REPEATED,
  EXPECTED_STRONG,
  NEAR_MISSES,
} from '#seeds/demo/expected.ts';
import { loadDemoCompany } from '#seeds/load-demo-company.server.ts';
import { loadReferences } from '#seeds/load-references.server.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';
import { type ListRun, matchesOf, runBundledList } from './run-list.ts';

let database: Database;
let officer: Viewer;
let run: ListRun;

beforeAll(async () => {
  database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'out/test' });
  const moment = new Date('2026-11-22T09:00:00Z');
  await loadReferences(moment);
  const people = await loadDemoCompany(DEMO_COMPANY, moment);
  const found = people.get('compliance-officer');
  if (!found) throw new Error('no compliance officer');
  officer = found;
  run = await runBundledList(officer);
});
afterAll(() => database.close());

describe('the import of the bundled list', () => {
  test('saves 204 suppliers, leaves out 6 repetitions and refuses 6 rows', () => {
    expect(run.counts).toEqual({ new: 204, changed: 0, unchanged: 0, duplicate: 6, refused: 6 });
  });

  test('saves every supplier under its name, row by row', () => {
    const saved = [...run.rows.values()].filter(({ outcome }) => outcome === 'new');
    const byRow = saved.map(({ row, name }) => [row, name]).sort(([a], [b]) => Number(a) - Number(b));
    expect(byRow).toEqual(EXPECTED_RISK.map(([row, name]) => [row, name]));
  });

  test.each(EXPECTED_REFUSED)('refuses row %i, %s, naming the field %s', (row, name, field, fix) => {
    const planned = run.rows.get(row);
    expect(planned).toMatchObject({ outcome: 'refused', name, supplierId: null });
    expect(planned?.refused[0]).toMatchObject({ field, text: expect.stringContaining(fix) });
  });

  test.each(EXPECTED_REPEATED)('row %i repeats row %i, %s', (row, of, name, adds) => {
    const planned = run.rows.get(row);
    expect(planned).toMatchObject({ outcome: 'duplicate', name });
    expect(planned?.note).toContain(`as in row ${of};`);
    expect(planned?.note.includes('its site was added')).toBe(adds);
  });

  test('reads amounts, shares, names and sites as people typed them', async () => {
    const knits = await findSupplier(officer, run.supplierOf(12));
    expect(knits).toMatchObject({
      name: 'Kaveri Vanam Garments Pvt Ltd',
      country: 'IND',
      spend: { amountMinor: 91_240_000, currency: 'GBP' },
      workforce: { workers: 1120, migrant: true, agency: true, seasonal: false, recruitmentFees: 'not-paid' },
      otherNames: [{ name: 'காவேரி வனம்', kind: 'native' }],
    });
    const audit = await findSupplier(officer, run.supplierOf(182));
    expect(audit.spend).toEqual({ amountMinor: 7_450_000, currency: 'CHF' });
    const greenhouses = await findSupplier(officer, run.supplierOf(117));
    expect(greenhouses.sites.map(({ address }) => address)).toEqual([
      'Paraje Tarambana 7',
      'Camino de las Norias 40',
    ]);
  });
});

describe('the cross-check of the bundled list', () => {
  test.each(EXPECTED_STRONG)('row %i, %s, is found as %j (%s)', async (row, _name, entries) => {
    const strong = (await matchesOf(officer, run.supplierOf(row))).filter(
      (match) => match.strength === 'strong',
    );
    expect(strong.map(({ list, listedKey }) => `${list}: ${listedKey}`).sort()).toEqual([...entries].sort());
  });

  test.each(EXPECTED_POSSIBLE)('row %i, %s, may be %j (%s)', async (row, _name, entries) => {
    const possible = (await matchesOf(officer, run.supplierOf(row))).filter(
      (match) => match.strength === 'possible',
    );
    expect(possible.map(({ list, listedKey }) => `${list}: ${listedKey}`)).toEqual(entries);
  });

  test.each(NEAR_MISSES)('row %i, %s, is not taken for %s: %s', async (row) => {
    const { latest } = await screeningOf(officer, run.supplierOf(row));
    expect(latest?.result).toBe('no-match');
  });

  test('nothing else is matched, and every match says why and waits for a person', async () => {
    const expected = new Set([...EXPECTED_STRONG, ...EXPECTED_POSSIBLE].map(([row]) => row));
    const matched: number[] = [];
    for (const [row] of EXPECTED_RISK) {
      const { latest, matches } = await screeningOf(officer, run.supplierOf(row));
      if (matches.length > 0) matched.push(row);
      for (const finding of latest?.findings ?? []) expect(finding.reasons.length).toBeGreaterThan(1);
      expect(matches.every(({ status }) => status === 'open')).toBe(true);
    }
    expect(matched).toEqual([...expected].sort((a, b) => a - b));
  });

  test('each screening keeps the editions of both lists', async () => {
    const { latest } = await screeningOf(officer, run.supplierOf(7));
    expect(latest?.lists.map(({ list, rows, total }) => [list, rows, total]).sort()).toEqual([
      ['cbp-orders', 63, 69],
      ['uflpa', 67, 144],
    ]);
  });
});

describe('the risk of the bundled list', () => {
  test('every score and band is as worked out by hand, row by row', async () => {
    const assessed: unknown[] = [];
    for (const [row, name] of EXPECTED_RISK) {
      const assessment = await assessmentOf(officer, run.supplierOf(row));
      const score = assessment?.score ?? null;
      assessed.push([row, name, score === null ? null : Math.round(score * 100) / 100, assessment?.band]);
    }
    expect(assessed).toEqual(EXPECTED_RISK);
  });

  test('the portfolio counts 93 very high, 71 high, 23 medium, 5 low and 12 not scored', async () => {
    expect(await portfolio(officer)).toMatchObject({
      suppliers: 204,
      bands: { 'very-high': 93, high: 71, medium: 23, low: 5, 'not-scored': 12 },
      floors: 0,
    });
  });

  test('an exact match that waits stands beside an unchanged score', async () => {
    const bicycles = await assessmentOf(officer, run.supplierOf(145));
    expect(bicycles).toMatchObject({ band: 'medium', floor: null });
    expect(bicycles?.awaiting.map(({ entity }) => entity)).toEqual(['Giant Manufacturing Co., Ltd.']);
  });

  test('a term that is missing is named, never counted as zero', async () => {
    const candles = await assessmentOf(officer, run.supplierOf(214));
    expect(candles).toMatchObject({ score: null, band: 'not-scored' });
    expect(candles?.terms.every(({ value, missing }) => value !== null || missing !== null)).toBe(true);
  });
});

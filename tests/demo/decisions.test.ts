import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { verifyChain } from '#app/domain/ledger/verify-chain.server.ts';
import { assessmentOf } from '#app/domain/risk/assessment-of.server.ts';
import { secondDecision } from '#app/domain/screening/cases/second-decision.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { MatchQuery } from '#app/domain/screening/match-query.ts';
import { openMatches } from '#app/domain/screening/open-matches.server.ts';
import { type Database, openDatabase } from '#app/platform/database.server.ts';
import { DEMO_COMPANY } from '#seeds/demo/company.ts';
import { loadDemoCompany } from '#seeds/load-demo-company.server.ts';
import { loadReferences } from '#seeds/load-references.server.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';
import { type ListRun, matchesOf, runBundledList } from './run-list.ts';

/** Rows of the bundled list. */
const BICYCLES = 145;
const FOAM_PARTS = 100;

let database: Database;
let owner: Viewer;
let officer: Viewer;
let run: ListRun;

beforeAll(async () => {
  database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'out/test' });
  const moment = new Date('2026-11-22T09:00:00Z');
  await loadReferences(moment);
  const people = await loadDemoCompany(DEMO_COMPANY, moment);
  const [first, second] = [people.get('owner'), people.get('compliance-officer')];
  if (!first || !second) throw new Error('the demonstration lacks people');
  [owner, officer] = [first, second];
  run = await runBundledList(officer);
});
afterAll(() => database.close());

async function decideOnly(row: number, decision: 'confirmed' | 'not-the-same', comment: string) {
  const [match] = await matchesOf(officer, run.supplierOf(row));
  if (!match) throw new Error(`Row ${row} has no match`);
  await decide(officer, match.matchId, { decision, comment }, new Date('2026-11-22T10:00:00Z'));
}

async function waiting(): Promise<number> {
  return (await openMatches(officer, MatchQuery.parse({}))).total;
}

test('a confirmed match lifts a medium risk to 10, very high, and says which list did it', async () => {
  expect(await waiting()).toBe(33);
  expect(await assessmentOf(officer, run.supplierOf(BICYCLES))).toMatchObject({
    band: 'medium',
    floor: null,
  });
  await decideOnly(BICYCLES, 'confirmed', 'Same address and telephone as on the order.');
  const [proposed] = await matchesOf(officer, run.supplierOf(BICYCLES));
  expect(proposed?.status).toBe('awaiting-second');
  expect((await assessmentOf(officer, run.supplierOf(BICYCLES)))?.band).toBe('medium');
  const agreed = new Date('2026-11-22T10:05:00Z');
  await secondDecision(owner, proposed?.matchId ?? '', { answer: 'confirm' }, agreed);
  const assessment = await assessmentOf(officer, run.supplierOf(BICYCLES));
  expect(assessment).toMatchObject({ score: 10, band: 'very-high', awaiting: [] });
  expect(assessment?.inherent).toBeCloseTo(5, 1);
  expect(assessment?.floor?.because).toContain('Giant Manufacturing Co., Ltd.');
  expect(assessment?.floor?.source).toContain('CBP');
  expect(await waiting()).toBe(32);
});

test('a near miss that is called not the same leaves the queue and the score alone', async () => {
  const before = await assessmentOf(officer, run.supplierOf(FOAM_PARTS));
  await decideOnly(FOAM_PARTS, 'not-the-same', 'Another city, another trade, another owner.');
  expect(await waiting()).toBe(31);
  const after = await assessmentOf(officer, run.supplierOf(FOAM_PARTS));
  expect([after?.score, after?.floor]).toEqual([before?.score, null]);
});

test('the same list again changes nothing, and decisions stay when everything is checked again', async () => {
  const again = await runBundledList(officer, { recheck: true });
  expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 204, duplicate: 6, refused: 6 });
  expect(await waiting()).toBe(31);
  expect((await matchesOf(officer, run.supplierOf(FOAM_PARTS))).map(({ status }) => status)).toEqual([
    'not-the-same',
  ]);
  expect(await assessmentOf(officer, run.supplierOf(BICYCLES))).toMatchObject({
    score: 10,
    band: 'very-high',
  });
});

test('every step stands in the ledger, and its chain is whole', async () => {
  const { entries, fault } = await verifyChain(owner.organisationId);
  expect(fault).toBeNull();
  expect(entries).toBeGreaterThan(20);
});

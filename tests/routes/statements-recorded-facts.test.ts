import { afterAll, expect, test } from 'vitest';
import { recordedFacts } from '#app/domain/statements/facts/recorded-facts.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'unused' });
afterAll(() => database.close());

const statement = { period: { from: '2025-04-01', to: '2026-03-31' } };

test('an empty register is not recorded, which is not zero', async () => {
  const owner = await organisationWithOwner();
  const { facts, sentences } = await recordedFacts(owner, statement, BUILT_AT);
  expect(facts.get('suppliers.total')).toMatchObject({ state: 'not-recorded', written: '', value: null });
  expect(facts.get('training.people')).toMatchObject({ state: 'not-recorded', value: null });
  expect(sentences).toEqual([]);
});

test('suppliers are counted by tier and country, and what is not known of them is said', async () => {
  const owner = await organisationWithOwner();
  await supplierOf(await organisationWithOwner('Somebody Else'), { name: 'Not Ours', country: 'FRA' });
  await supplierOf(owner, { name: 'Fellgate Knitwear', country: 'BGD', tier: 1, sectors: ['1410'] });
  await supplierOf(owner, { name: 'Oxmere Yarns', country: 'BGD', tier: 2, sites: [{ name: 'Mill' }] });
  await supplierOf(owner, { name: 'Pell Buttons', country: 'IND' });
  await supplierOf(owner, { name: 'Unplaced Trading' });
  const { facts, sentences } = await recordedFacts(owner, statement, BUILT_AT);
  const value = (key: string) => facts.get(key)?.value;
  expect(value('suppliers.total')).toBe(4);
  expect([value('suppliers.tier-1'), value('suppliers.tier-2'), value('suppliers.tier-unknown')]).toEqual([
    1, 1, 2,
  ]);
  expect(facts.get('suppliers.tier-known-share')?.written).toBe('50%');
  expect(facts.get('suppliers.top-countries')?.written).toBe('Bangladesh and India');
  expect([value('suppliers.countries'), value('suppliers.country.bgd'), value('suppliers.sites')]).toEqual([
    2, 2, 1,
  ]);
  expect([value('suppliers.country-unknown'), value('suppliers.sector-unknown')]).toEqual([1, 3]);
  const texts = sentences.map(({ text }) => text);
  expect(texts).toContain('We do not yet know the tier of [2](fact:suppliers.tier-unknown) suppliers.');
  expect(texts).toContain('For [1](fact:suppliers.country-unknown) supplier we have no country on record.');
});

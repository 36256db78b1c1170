import { afterAll, expect, test } from 'vitest';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { recordedFacts } from '#app/domain/statements/facts/recorded-facts.server.ts';
import { editSupplier } from '#app/domain/suppliers/edit-supplier.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { inputOf } from '#app/domain/suppliers/supplier.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { loadShipped } from '#tests/support/builders/screened.ts';
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

test('a change of one supplier is seen at once, although counts are kept', async () => {
  const owner = await organisationWithOwner();
  const id = await supplierOf(owner, { name: 'Fellgate Knitwear', country: 'BGD', tier: 1 });
  const tiers = async () =>
    (await recordedFacts(owner, statement, BUILT_AT)).facts.get('suppliers.tier-2')?.value;
  expect(await tiers()).toBe(0);
  const supplier = await findSupplier(owner, id);
  await editSupplier(owner, id, supplier.version, { ...inputOf(supplier), tier: 2 }, BUILT_AT);
  expect(await tiers()).toBe(1);
});

test('counts that a transaction saw before it was given up are not kept', async () => {
  const owner = await organisationWithOwner();
  const id = await supplierOf(owner, { name: 'Fellgate Knitwear', country: 'BGD', tier: 1 });
  const tiers = async () => {
    const { facts } = await recordedFacts(owner, statement, BUILT_AT);
    return [facts.get('suppliers.tier-2')?.value, facts.get('suppliers.tier-3')?.value];
  };
  const change = async (tier: number) => {
    const supplier = await findSupplier(owner, id);
    await editSupplier(owner, id, supplier.version, { ...inputOf(supplier), tier }, BUILT_AT);
  };
  expect(await tiers()).toEqual([0, 0]);
  const givenUp = inTransaction(async () => {
    await change(2);
    expect(await tiers()).toEqual([1, 0]);
    throw new Error('given up');
  });
  await expect(givenUp).rejects.toThrow('given up');
  expect(await tiers()).toEqual([0, 0]);
  await change(3);
  expect(await tiers()).toEqual([0, 1]);
});

test('a supplier of whom too little is known to score it is not called assessed', async () => {
  await loadShipped();
  const owner = await organisationWithOwner();
  const id = await supplierOf(owner, { name: 'Unplaced Trading' });
  await assessSuppliers(owner, { ids: [id] }, BUILT_AT);
  const { facts, sentences } = await recordedFacts(owner, statement, BUILT_AT);
  const value = (key: string) => facts.get(key)?.value;
  expect([value('risk.assessed'), value('risk.assessed-share'), value('risk.band-not-scored')]).toEqual([
    0, 0, 1,
  ]);
  const said = sentences.map(({ text }) => text).join(' ');
  expect(said).not.toContain('We have assessed');
  expect(said).toContain('we know too little to say how high the risk is');
});

test('the cross-check, the lists and the risk room say what they hold, with source and edition', async () => {
  await loadShipped();
  const owner = await organisationWithOwner();
  const { facts: before } = await recordedFacts(owner, statement, BUILT_AT);
  expect(before.get('screening.screened-share')?.state).toBe('not-recorded');
  const cotton = [{ hs: '5201', name: 'Cotton' }];
  const id = await supplierOf(owner, {
    name: 'Baoding LYSZD Trade and Business Co., Ltd.',
    country: 'CHN',
    sectors: ['1311'],
    goods: cotton,
  });
  await supplierOf(owner, { name: 'Fellgate Knitwear', country: 'GBR' });
  await screenSuppliers(owner, { ids: 'all' }, BUILT_AT);
  await assessSuppliers(owner, { ids: [id] }, BUILT_AT);
  const [match] = (await screeningOf(owner, id)).matches;
  if (match)
    await decide(
      owner,
      match.matchId,
      { decision: 'not-the-same', comment: 'Another town.', reasons: ['different-address'] },
      BUILT_AT,
    );
  const period = { from: '2026-10-01', to: '2027-09-30' };
  const { facts, sentences } = await recordedFacts(owner, { period }, BUILT_AT);
  const written = (key: string) => facts.get(key)?.written;
  expect([written('screening.screened'), written('screening.screened-share')]).toEqual(['2', '100%']);
  expect([written('screening.reviewed'), written('screening.decided-in-period')]).toEqual(['1', '1']);
  expect([written('risk.assessed'), written('risk.assessed-share')]).toEqual(['1', '50%']);
  expect(facts.get('risk.goods-which')).toMatchObject({
    written: 'cotton (China) and textiles (China)',
    source: { edition: '2024', date: '2024-09-05' },
  });
  expect(written('risk.low-effort-which')).toBe('China');
  expect(facts.get('risk.corridors-which')).toMatchObject({
    written: 'China and the United Kingdom',
    source: { edition: 'TIP Reports 2008–2016' },
  });
  const editions = [...facts.values()].filter(({ key }) => /^lists\..*\.edition$/.test(key));
  expect(editions.length).toBeGreaterThan(0);
  expect(editions.every(({ source, written: text }) => source !== null && text !== '')).toBe(true);
  expect(sentences.map(({ text }) => text)).toContain(
    'We have assessed [1](fact:risk.assessed) supplier, [50%](fact:risk.assessed-share) of our register, by country, trade, goods and the kind of workers they employ.',
  );
});

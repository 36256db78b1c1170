import { expect, test } from 'vitest';
import { FACT_TABLES } from '#app/domain/reference/fact-table.ts';
import { TIERS } from '#app/domain/reference/fact-rows.ts';
import { isCountry } from '#app/domain/reference/countries.ts';
import { isInstalled } from '#app/domain/reference/facts.ts';
import { namesOfGood, slugOfGood } from '#app/domain/reference/goods-names.ts';
import { editionOf, readSeed } from '#app/domain/reference/read-seed.server.ts';
import { shippedFacts } from '#tests/support/shipped-facts.ts';

const facts = await shippedFacts();

test('every table is shipped whole, with source, edition, date, terms and the sentence to print beside it', async () => {
  const loaded = await readSeed();
  expect(loaded.map(({ table }) => table.name)).toEqual([...FACT_TABLES]);
  expect(loaded.filter(({ installed, table, rows }) => !installed || rows.length !== table.rows)).toEqual([]);
});

test('the tiers of 2025 are 33, 106, 25 on the watch list, 20 and 4 special cases', () => {
  const tiers = [...facts.tiers.values()];
  expect(TIERS.map((tier) => tiers.filter((row) => row.tier === tier).length)).toEqual([33, 106, 25, 20, 4]);
  expect(tiers.filter((row) => row.tier === 'SC').every((row) => row.carried_from === '2024')).toBe(true);
});

test('the people estimated in modern slavery add up to 49.63 million', () => {
  const people = [...facts.slaveryIndex.values()].reduce((sum, row) => sum + (row.people ?? 0), 0);
  expect(people / 1_000_000).toBeCloseTo(49.63, 2);
  expect(facts.slaveryIndex.get('GBR')?.prevalence_per_1000).toBeCloseTo(1.8, 1);
  expect(facts.slaveryIndex.get('USA')?.prevalence_per_1000).toBeCloseTo(3.3, 1);
});

test('what is not estimated is null, never zero', () => {
  expect(facts.slaveryIndex.get('AFG')?.response).toBeNull();
});

test('the list of goods holds 203 goods from 82 countries, each with a trade, and one inferred row', () => {
  const goods = new Set(facts.listedGoods.map((row) => row.good));
  expect(goods.size).toBe(203);
  expect(facts.goodsByCountry.size).toBe(82);
  expect([...goods].filter((good) => (facts.goodsMap.get(good)?.divisions.length ?? 0) === 0)).toEqual([]);
  expect(facts.listedGoods.filter((row) => row.basis === 'carried_2022')).toHaveLength(76);
  expect(facts.listedGoods.filter((row) => row.basis === 'inferred').map((row) => row.iso3)).toEqual(['KOR']);
});

test('every listed good has an address of its own', () => {
  const slugs = [...facts.goodsMap.keys()].map(slugOfGood);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugOfGood('Açaí Berries')).toBe('acai-berries');
});

test('a listed good is found under its plain name and under each side of a slash', () => {
  expect(namesOfGood('Cobalt Ore (heterogenite)')).toContain('cobalt ore');
  expect(namesOfGood('Brazil Nuts/Chestnuts')).toEqual(expect.arrayContaining(['brazil nut', 'chestnut']));
});

test('52 bands grade the trades, and some trades have none', () => {
  const ungraded = [...facts.divisions.keys()].filter((division) => !facts.bands.has(division));
  expect(new Set(facts.bands.values()).size).toBe(52);
  expect(ungraded.join(' ')).toBe('06 09 17 18 33 36 37 39 51 58 59 60 61 77 79 82 94 95 98 99');
});

test('the trades are the 88 divisions of ISIC, and every customs heading of the map has a title', () => {
  expect(facts.divisions.size).toBe(88);
  const used = [...facts.goodsMap.values()].flatMap((row) =>
    row.hs_prefixes.map((prefix) => prefix.slice(0, 4)),
  );
  expect(used.filter((code) => !facts.headings.has(code))).toEqual([]);
});

test('conventions keep “unknown” apart from “no”', () => {
  const rows = [...facts.conventions.values()];
  expect(rows.filter((row) => row.p029 === 'yes')).toHaveLength(43);
  expect(rows.filter((row) => row.member === 'yes' && row.p029 === 'no')).toEqual([]);
});

test('tied visas are coded for ten destinations, and the eleven indicators and six sectors are whole', () => {
  expect([facts.tiedVisas.size, facts.indicators.length, facts.sectorEstimates.length]).toEqual([10, 11, 6]);
  const millions = facts.sectorEstimates.reduce((sum, row) => sum + row.millions, 0);
  expect(millions).toBeCloseTo(15.7, 6);
});

test('every country in every table has a name', () => {
  const codes = [
    ...facts.tiers.keys(),
    ...facts.slaveryIndex.keys(),
    ...facts.goodsByCountry.keys(),
    ...facts.conventions.keys(),
    ...facts.points.keys(),
  ];
  expect([...new Set(codes)].filter((iso3) => !isCountry(iso3))).toEqual([]);
});

test('a table that was taken out is told, and the edition of the facts changes with it', async () => {
  const without = await shippedFacts(['global-slavery-index']);
  expect(isInstalled(facts, 'global-slavery-index')).toBe(true);
  expect(isInstalled(without, 'global-slavery-index')).toBe(false);
  expect(without.slaveryIndex.size).toBe(0);
  expect(without.edition).not.toBe(facts.edition);
});

test('the same rows give the same edition', async () => {
  expect(editionOf(await readSeed())).toBe(facts.edition);
});

import { expect, test } from 'vitest';
import { isCountry } from '#app/domain/reference/countries.ts';
import { corridorFacts } from '#app/domain/risk/corridor-facts.ts';
import {
  corridorPlace,
  corridorsFrom,
  corridorsTo,
  labourCorridors,
  originsOf,
} from '#app/domain/risk/corridors.ts';
import { RISK_SENTENCES } from '#app/domain/risk/statement-sentences.ts';
import { NO_WORKFORCE } from '#app/domain/risk/weigh-profile.ts';
import { weigh } from '#app/domain/risk/weigh.ts';
import { offerSentences } from '#app/domain/statements/facts/offer-sentences.ts';
import { plainText } from '#app/domain/statements/facts/marked-text.ts';
import { shippedFacts } from '#tests/support/shipped-facts.ts';

const facts = await shippedFacts();
const EXPOSED = {
  countries: ['THA'],
  sectors: ['10'],
  goods: [{ name: 'Shrimp', hs: null }],
  workforce: NO_WORKFORCE,
};
const SOURCE = {
  title: expect.stringContaining('University of Denver Human Trafficking Center'),
  edition: 'TIP Reports 2008–2016',
  date: '2016-06-30',
};

test('2,507 pairs of countries are shipped, 1,435 of them named in the reports of three years or more', () => {
  expect(facts.corridors).toHaveLength(2507);
  expect(facts.corridors.filter(({ years_seen: years }) => years >= 3)).toHaveLength(1435);
  expect(facts.corridors.find((row) => row.origin_iso3 === 'MMR' && row.destination_iso3 === 'THA')).toEqual({
    origin_iso3: 'MMR',
    destination_iso3: 'THA',
    mentions: 73,
    years_seen: 9,
    first_year: 2008,
    last_year: 2016,
    kinds: [
      { name: 'forced labour', mentions: 28 },
      { name: 'forced begging', mentions: 12 },
      { name: 'sexual exploitation', mentions: 6 },
      { name: 'domestic servitude', mentions: 5 },
    ],
    sectors: [
      { name: 'fishing', mentions: 17 },
      { name: 'factory/sweatshop', mentions: 6 },
      { name: 'agriculture', mentions: 2 },
      { name: 'construction', mentions: 2 },
    ],
    transits: [
      { name: 'LAO', mentions: 4 },
      { name: 'MYS', mentions: 3 },
    ],
  });
});

test('every end and every transit of a corridor is a country, or one that is named although it is no more', () => {
  const codes = facts.corridors.flatMap(({ origin_iso3: from, destination_iso3: to, transits }) => [
    from,
    to,
    ...transits.map(({ name }) => name),
  ]);
  expect([...new Set(codes)].filter((iso3) => !isCountry(iso3))).toEqual(['ANT']);
  expect(corridorPlace('ANT')).toBe('Netherlands Antilles (until 2010)');
});

test('corridors come with those of the most years first, then of the most mentions', () => {
  const order = (list: ReturnType<typeof corridorsTo>) =>
    list.map(({ years_seen: years, mentions }) => years * 10_000 + mentions);
  const into = corridorsTo(facts, new Set(['THA']));
  expect(into[0]?.origin_iso3).toBe('MMR');
  expect(order(into)).toEqual(order(into).toSorted((a, b) => b - a));
  expect(corridorsFrom(facts, 'MMR')[0]?.destination_iso3).toBe('THA');
});

test('only corridors of three years and more that name forced labour or domestic servitude are told of a register', () => {
  const { corridors, places } = labourCorridors(facts, [
    { iso3: 'VNM', suppliers: 9 },
    { iso3: 'THA', suppliers: 4 },
    { iso3: 'GBR', suppliers: 7 },
  ]);
  expect(corridors.every(({ years_seen: years }) => years >= 3)).toBe(true);
  expect(corridors.some(({ kinds }) => kinds.every(({ name }) => name === 'child sex tourism'))).toBe(false);
  expect(places[0]?.suppliers).toBeGreaterThanOrEqual(places[1]?.suppliers ?? 0);
  expect(originsOf(corridors.filter((row) => row.destination_iso3 === 'THA')).slice(0, 3)).toEqual([
    'MMR',
    'LAO',
    'KHM',
  ]);
});

test('a register gets its corridors as facts with source, edition and date', () => {
  const told = corridorFacts(facts, [
    { iso3: 'THA', suppliers: 4 },
    { iso3: 'MYS', suppliers: 5 },
  ]);
  expect(told.every(({ source }) => source !== null)).toBe(true);
  expect(told[0]).toMatchObject({ key: 'risk.corridors', state: 'recorded', source: SOURCE });
  expect(told.find(({ key }) => key === 'risk.corridors-which')?.written).toBe('Malaysia and Thailand');
  expect(told.find(({ key }) => key === 'risk.corridors-suppliers')?.value).toBe(9);
  const said = offerSentences(RISK_SENTENCES, told).map(({ text }) => plainText(text));
  expect(said[0]).toContain('name 2 countries of our suppliers, in three years or more, as destinations of');
  expect(said[0]).toContain('few reports do not mean little trafficking');
  expect(said[1]).toMatch(/^On these corridors the reports most steadily name people from .+ and .+\.$/);
});

test('a register in countries that no corridor leads to is told none, and no sentence is offered', () => {
  const told = corridorFacts(facts, [{ iso3: 'ISL', suppliers: 2 }]);
  expect(told[0]).toMatchObject({ value: 0, state: 'recorded' });
  expect(offerSentences(RISK_SENTENCES, told)).toEqual([]);
});

test('without the table of corridors nothing is recorded, which is not zero', async () => {
  const without = await shippedFacts(['corridors']);
  expect(corridorFacts(without, [{ iso3: 'THA', suppliers: 4 }])).toMatchObject([
    { key: 'risk.corridors', state: 'not-recorded', value: null },
  ]);
});

test('corridors add nothing to a score: it is the same with and without them', async () => {
  const without = await shippedFacts(['corridors']);
  expect(weigh(without, EXPOSED)).toEqual(weigh(facts, EXPOSED));
});

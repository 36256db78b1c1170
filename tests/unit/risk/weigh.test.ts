import { describe, expect, test } from 'vitest';
import { BAND_THRESHOLDS, bandOf } from '#app/domain/risk/bands.ts';
import { countryScore } from '#app/domain/risk/country-score.ts';
import { NO_WORKFORCE } from '#app/domain/risk/weigh-profile.ts';
import { weigh, type WeighInput } from '#app/domain/risk/weigh.ts';
import { shippedFacts } from '#tests/support/shipped-facts.ts';

const facts = await shippedFacts();

function supplier(changes: Partial<WeighInput> = {}): WeighInput {
  return { countries: ['BGD'], sectors: ['14'], goods: [], workforce: NO_WORKFORCE, ...changes };
}
const good = (name: string, hs: string | null = null) => ({ name, hs });
const term = (input: WeighInput, kind: string) => weigh(facts, input).terms.find((one) => one.kind === kind);
const listing = {
  matchId: 'm1',
  entity: 'Aksu Huafu',
  list: 'UFLPA Entity List',
  edition: 'January 2025',
  date: '2025-01-15',
};

describe('the country score', () => {
  test.each([
    ['GBR', 1.9051],
    ['DEU', 1.5602],
    ['USA', 2.2834],
    ['ITA', 2.7317],
    ['MYS', 3.2481],
    ['BGD', 3.6477],
    ['TUR', 3.877],
    ['CHN', 4.2078],
    ['COD', 4.5646],
    ['PRK', 5.4502],
    ['ARE', 3.6192],
    ['QAT', 3.3041],
    ['IND', 3.6666],
    ['VNM', 3.1855],
    ['NLD', 1.4849],
    ['SSD', 5.5098],
  ])('of %s is %d', (iso3, value) => {
    expect(countryScore(facts, iso3).value).toBeCloseTo(value, 4);
  });

  test('covers 160 of 189 countries, from the Netherlands to South Sudan', () => {
    const all = new Set([...facts.tiers.keys(), ...facts.slaveryIndex.keys()]);
    const scores = [...all].map((iso3) => countryScore(facts, iso3).value).filter((value) => value !== null);
    scores.sort((a, b) => a - b);
    expect([all.size, scores.length]).toEqual([189, 160]);
    expect([scores[0], scores[159]].map((value) => value?.toFixed(4))).toEqual(['1.4849', '5.5098']);
    const quartile = (share: number) => {
      const at = share * (scores.length + 1) - 1;
      const below = scores[Math.floor(at)] ?? 0;
      return below + (at - Math.floor(at)) * ((scores[Math.ceil(at)] ?? 0) - below);
    };
    expect(quartile(0.25)).toBeCloseTo(2.969, 3);
    expect(quartile(0.5)).toBeCloseTo(3.473, 3);
    expect(quartile(0.75)).toBeCloseTo(3.866, 3);
  });
});

describe('the inherent score before the worker profile', () => {
  test.each([
    ['a UK law firm', { countries: ['GBR'], sectors: ['69'] }, 2.91],
    ['UK cleaning', { countries: ['GBR'], sectors: ['8121'] }, 5.91],
    ['Italian tomatoes', { countries: ['ITA'], sectors: ['01'], goods: [good('Tomatoes')] }, 6.73],
    ['UAE construction', { countries: ['ARE'], sectors: ['41'] }, 7.62],
    [
      'Turkish hazelnuts',
      { countries: ['TUR'], sectors: ['01'], goods: [good('Hazelnuts', '0802.21')] },
      8.88,
    ],
    [
      'Malaysian rubber gloves',
      { countries: ['MYS'], sectors: ['22'], goods: [good('Rubber gloves')] },
      9.25,
    ],
    ['Bangladeshi garments', { countries: ['BGD'], sectors: ['14'], goods: [good('Garments')] }, 9.65],
    ['Chinese cotton', { countries: ['CHN'], sectors: ['01'], goods: [good('Cotton', '5201')] }, 10],
    ['Congolese cobalt', { countries: ['COD'], sectors: ['07'], goods: [good('Cobalt ore')] }, 10],
    ['German software', { countries: ['DEU'], sectors: ['62'] }, 2.56],
  ])('of %s is as the method says', (_who, changes, value) => {
    expect(weigh(facts, supplier(changes)).inherent).toBeCloseTo(value, 2);
  });
});

describe('what is missing', () => {
  test('a country without two figures gives no score, and the reason says so', () => {
    const weighed = weigh(facts, supplier({ countries: ['ABW'] }));
    expect(weighed).toMatchObject({ inherent: null, score: null, band: 'not-scored', interval: null });
    expect(weighed.terms[0]?.because).toContain('Aruba: fewer than two of the three');
  });

  test('a trade without a band is not graded, never band 1', () => {
    const weighed = weigh(facts, supplier({ sectors: ['58'] }));
    expect(weighed.terms[1]).toMatchObject({ value: null, because: 'Sector not graded: Publishing.' });
    expect(weighed.score).toBeNull();
    expect(weighed.possible.low).toBeCloseTo(4.6477, 4);
  });

  test('confidence is the share of terms that are known', () => {
    expect(weigh(facts, supplier()).confidence).toBe(0.5);
    const whole = supplier({ goods: [good('Garments')], workforce: { ...NO_WORKFORCE, migrant: false } });
    expect(weigh(facts, whole).confidence).toBe(1);
    expect(weigh(facts, supplier({ countries: [], sectors: [] })).confidence).toBe(0);
  });

  test('without the Global Slavery Index no country has two figures', async () => {
    const without = await shippedFacts(['global-slavery-index']);
    const weighed = weigh(without, supplier({ goods: [good('Garments')] }));
    expect(weighed).toMatchObject({ score: null, band: 'not-scored', confidence: 0.5 });
    expect(weighed.terms[0]?.because).toContain('not in this installation');
    expect(weighed.terms[2]?.value).toBe(2);
  });

  test('without the tiers the two figures of the index still carry a score', async () => {
    const without = await shippedFacts(['country-tiers']);
    expect(weigh(without, supplier()).terms[0]?.value).toBeGreaterThan(1);
  });
});

describe('workers', () => {
  test('each known feature adds its weight, and fees that nobody ruled out count', () => {
    const workforce = { ...NO_WORKFORCE, migrant: true, agency: true, recruitmentFees: 'unknown' as const };
    expect(term(supplier({ workforce }), 'profile')).toMatchObject({
      value: 0.45,
      because: 'Recorded: migrant workers, agency workers, recruitment fees not ruled out.',
      missing: '4 of 7 features of the workforce are not known.',
    });
  });

  test('all features together add one point', () => {
    const workforce = {
      lowSkilled: true,
      migrant: true,
      agency: true,
      seasonal: true,
      pieceRate: true,
      homework: true,
      recruitmentFees: 'paid' as const,
    };
    expect(term(supplier({ workforce }), 'profile')?.value).toBe(1);
  });

  test('migrants on tied visas add half a point to the country', () => {
    const workforce = { ...NO_WORKFORCE, migrant: true };
    expect(term(supplier({ countries: ['ARE'], workforce }), 'country')?.value).toBeCloseTo(4.1192, 4);
    expect(term(supplier({ countries: ['QAT'], workforce }), 'country')?.value).toBeCloseTo(3.3041, 4);
    expect(term(supplier({ countries: ['ARE'] }), 'country')?.value).toBeCloseTo(3.6192, 4);
  });
});

describe('floors', () => {
  const firm = supplier({ countries: ['GBR'], sectors: ['69'] });

  test('a confirmed match to a ban list lifts the score to 10 and names the list', () => {
    const weighed = weigh(facts, firm, [listing]);
    expect(weighed).toMatchObject({ score: 10, band: 'very-high' });
    expect(weighed.inherent).toBeCloseTo(2.9051, 4);
    expect(weighed.floor?.because).toContain('Aksu Huafu on the UFLPA Entity List');
  });

  test('a confirmed match carries a score where the facts do not', () => {
    expect(weigh(facts, supplier({ countries: [] }), [listing])).toMatchObject({ inherent: null, score: 10 });
  });

  test('without a confirmed match there is no floor', () => {
    expect(weigh(facts, firm)).toMatchObject({ floor: null, band: 'low' });
  });
});

test('bands begin at 3.5, 5.5 and 7.5', () => {
  expect([3.4999, 3.5, 5.4999, 5.5, 7.4999, 7.5].map(bandOf)).toEqual([
    'low',
    'medium',
    'medium',
    'high',
    'high',
    'very-high',
  ]);
  expect(BAND_THRESHOLDS).toEqual({ medium: 3.5, high: 5.5, 'very-high': 7.5 });
});

test('every term that has a value names its source, edition and date, except what the supplier record says itself', () => {
  const weighed = weigh(facts, supplier({ goods: [good('Garments')] }));
  for (const { kind, value, sources } of weighed.terms) {
    if (value !== null && kind !== 'profile') expect(sources.length).toBeGreaterThan(0);
    for (const source of sources)
      expect(source).toMatchObject({ edition: expect.any(String), date: expect.any(String) });
  }
});

test('the country is the gravest among the supplier and its sites', () => {
  expect(term(supplier({ countries: ['GBR', 'BGD'] }), 'country')?.because).toMatch(
    /^Bangladesh, the highest of 2 countries/,
  );
});

test('the interval repeats itself, holds the score and widens when something is not known', () => {
  const known = supplier({
    goods: [good('Steel bolts', '731815')],
    workforce: {
      ...NO_WORKFORCE,
      lowSkilled: false,
      migrant: false,
      agency: false,
      seasonal: false,
      pieceRate: false,
      homework: false,
      recruitmentFees: 'not-paid',
    },
  });
  const sure = weigh(facts, known);
  const unsure = weigh(facts, supplier());
  expect(weigh(facts, known).interval).toEqual(sure.interval);
  expect(sure.interval?.low).toBeLessThanOrEqual(sure.score ?? 0);
  expect(unsure.interval?.low).toBeLessThanOrEqual(unsure.score ?? 0);
  expect(sure.interval?.high).toBeGreaterThan((sure.score ?? 10) - 0.5);
  const width = (one: typeof sure) => (one.interval?.high ?? 0) - (one.interval?.low ?? 0);
  expect(width(unsure)).toBeGreaterThan(width(sure));
});

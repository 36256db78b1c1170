import { fc } from '#tests/support/properties.ts';
import { expect, test } from 'vitest';
import { PROFILE_FLAGS, type Workforce } from '#app/domain/risk/weigh-profile.ts';
import { weigh, type WeighInput } from '#app/domain/risk/weigh.ts';
import { shippedFacts } from '#tests/support/shipped-facts.ts';

const facts = await shippedFacts();
const RUNS = { numRuns: 150 };

const maybe = fc.constantFrom(true, false, null);
const workforce: fc.Arbitrary<Workforce> = fc.record({
  lowSkilled: maybe,
  migrant: maybe,
  agency: maybe,
  seasonal: maybe,
  pieceRate: maybe,
  homework: maybe,
  recruitmentFees: fc.constantFrom('paid' as const, 'not-paid' as const, 'unknown' as const, null),
});
const countries = fc.subarray([...facts.tiers.keys(), 'PSE'], { maxLength: 4 });
const sectors = fc.subarray([...facts.divisions.keys()], { maxLength: 3 });
const good = fc.oneof(
  fc.constantFrom(...facts.goodsMap.keys()).map((name) => ({ name, hs: null })),
  fc.constantFrom(...facts.headings.keys()).map((hs) => ({ name: 'goods', hs })),
  fc.string({ maxLength: 12 }).map((name) => ({ name, hs: null })),
);
const input: fc.Arbitrary<WeighInput> = fc.record({
  countries,
  sectors,
  goods: fc.array(good, { maxLength: 3 }),
  workforce,
});

const scoreOf = (one: WeighInput) => weigh(facts, one).inherent;
/** No score is not a low score: it stands above every number in comparisons that ask whether something was lowered. */
const orUnknown = (score: number | null) => score ?? Number.POSITIVE_INFINITY;

test('a score lies between 2 and 10, or is not given', () => {
  fc.assert(
    fc.property(input, (one) => {
      const { inherent, possible, interval, confidence } = weigh(facts, one);
      if (inherent !== null) {
        expect(inherent).toBeGreaterThanOrEqual(2);
        expect(inherent).toBeLessThanOrEqual(10);
        expect(interval?.low).toBeLessThanOrEqual(interval?.high ?? 0);
      }
      expect(possible.low).toBeLessThanOrEqual(possible.high);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
    RUNS,
  );
});

test('the order of countries, trades and goods changes nothing', () => {
  fc.assert(
    fc.property(input, (one) => {
      const turned = {
        ...one,
        countries: [...one.countries].reverse(),
        sectors: [...one.sectors].reverse(),
        goods: [...one.goods].reverse(),
      };
      expect(weigh(facts, turned)).toEqual(weigh(facts, one));
    }),
    RUNS,
  );
});

test('the same inputs give the same result', () => {
  fc.assert(
    fc.property(input, (one) => {
      expect(weigh(facts, one)).toEqual(weigh(facts, structuredClone(one)));
    }),
    RUNS,
  );
});

test('a further country, trade or good never lowers a score', () => {
  fc.assert(
    fc.property(input, input, (one, more) => {
      const wider = {
        ...one,
        countries: [...one.countries, ...more.countries],
        sectors: [...one.sectors, ...more.sectors],
        goods: [...one.goods, ...more.goods],
      };
      const before = scoreOf(one);
      if (before !== null) expect(orUnknown(scoreOf(wider))).toBeGreaterThanOrEqual(before);
    }),
    RUNS,
  );
});

test('a feature of the workforce that turns out to be so never lowers a score', () => {
  fc.assert(
    fc.property(input, fc.constantFrom(...PROFILE_FLAGS), (one, flag) => {
      const before = scoreOf({ ...one, workforce: { ...one.workforce, [flag]: false } });
      const after = scoreOf({ ...one, workforce: { ...one.workforce, [flag]: true } });
      if (before !== null) expect(orUnknown(after)).toBeGreaterThanOrEqual(before);
    }),
    RUNS,
  );
});

test('what is not known never scores lower than the safest answer', () => {
  fc.assert(
    fc.property(input, fc.constantFrom(...PROFILE_FLAGS), (one, flag) => {
      const safest = scoreOf({ ...one, workforce: { ...one.workforce, [flag]: false } });
      const unknown = scoreOf({ ...one, workforce: { ...one.workforce, [flag]: null } });
      expect(orUnknown(unknown)).toBeGreaterThanOrEqual(orUnknown(safest));
      const bare = scoreOf({ ...one, goods: [] });
      const harmless = scoreOf({ ...one, goods: [{ name: 'Steel bolts', hs: '731815' }] });
      expect(orUnknown(bare)).toBeGreaterThanOrEqual(orUnknown(harmless));
      expect(scoreOf({ ...one, countries: [] })).toBeNull();
      expect(scoreOf({ ...one, sectors: [] })).toBeNull();
    }),
    RUNS,
  );
});

import { fc } from '#tests/support/properties.ts';
import { expect, test } from 'vitest';
import {
  countsOf,
  emptyTally,
  type TalliedSupplier,
  tallySupplier,
} from '#app/domain/suppliers/register-tally.ts';

const supplier = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  tier: fc.constantFrom(null, 1, 2),
  country: fc.constantFrom(null, 'BGD', 'IND'),
  sites: fc.constantFrom(0, 2),
  siteCountries: fc.constantFrom([], ['IND']),
  goods: fc.constantFrom([], [{ hs: '5201', name: 'Cotton' }]),
  sectors: fc.constantFrom([], ['1410'], ['1410', '4641']),
});

function counted(suppliers: readonly TalliedSupplier[]) {
  const tally = emptyTally();
  for (const one of suppliers) tallySupplier(tally, one);
  const { groups, trades, profiles } = countsOf(tally);
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  return [sorted(groups), sorted(trades), sorted(profiles)];
}

test('a register that changed step by step counts like one that is read at once', () => {
  fc.assert(
    fc.property(fc.array(supplier, { maxLength: 20 }), (changes) => {
      const latest = new Map(changes.map((change) => [change.id, change]));
      expect(counted(changes)).toEqual(counted([...latest.values()]));
    }),
  );
});

test('suppliers are counted by tier and country with their sites, by trade, and by what is bought where', () => {
  const one = {
    id: 'a',
    tier: 1,
    country: 'BGD',
    sites: 2,
    siteCountries: ['BGD', 'IND'],
    goods: [{ hs: null, name: 'Cotton' }],
    sectors: ['1410'],
  };
  const tally = emptyTally();
  for (const like of [one, { ...one, id: 'b' }, { ...one, id: 'c', goods: [], sites: 0, siteCountries: [] }])
    tallySupplier(tally, like);
  expect(countsOf(tally)).toEqual({
    groups: [{ tier: 1, country: 'BGD', suppliers: 3, sites: 4 }],
    trades: [{ sectors: ['1410'], suppliers: 3 }],
    profiles: [{ countries: ['BGD', 'IND'], goods: one.goods, sectors: ['1410'], suppliers: 2 }],
  });
});

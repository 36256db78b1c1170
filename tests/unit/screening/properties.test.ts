import { fc } from '#tests/support/properties.ts';
import { expect, test, vi } from 'vitest';
import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import type { ScreenedParty } from '#app/domain/screening/engine/party.ts';
import { readName } from '#app/domain/screening/names/read-name.ts';
import { aParty, screen, shippedIndex, shippedParties } from '#tests/support/screening.ts';

const listedName = fc.constantFrom(
  ...shippedParties().flatMap((party) => party.names.map(({ name }) => name)),
);
const words = fc.array(
  fc.constantFrom(
    'Huafu',
    'Textile',
    'Xinjiang',
    'No. 2',
    'Co., Ltd.',
    'Trading',
    '新疆',
    'النور',
    'Щука',
    'A. B.',
    '&',
  ),
  { maxLength: 6 },
);
const anyName = fc.oneof(
  listedName,
  words.map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const anyParty = fc.record({
  names: fc.array(
    fc.record({
      name: anyName,
      kind: fc.constantFrom('main' as const, 'alias' as const, 'former' as const, 'trading' as const),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  countries: fc.uniqueArray(fc.constantFrom('CHN', 'HKG', 'VNM', 'MYS'), { maxLength: 2 }),
  places: fc.array(fc.constantFrom('Aksu, Xinjiang', 'Hefei', 'Dongguan, Guangdong'), { maxLength: 2 }),
  identifiers: fc.array(
    fc.record({ scheme: fc.constantFrom('LEI', 'USCC'), value: fc.constantFrom('A1', 'B2') }),
    { maxLength: 2 },
  ),
});
const LOW = 0.3;

// Many runs a property: a busy machine may need more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });
const best = (party: ScreenedParty): Map<string, number> =>
  new Map(screen(party, shippedIndex(), LOW).findings.map((one) => [`${one.list} ${one.key}`, one.score]));

test('any text can be read, and its words stand where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const read = readName(text);
      for (const { from, to } of read.words)
        expect(0 <= from && from < to && to <= read.written.length).toBe(true);
    }),
  );
});

test('a score lies between 0 and 1 and never under the threshold', () => {
  fc.assert(
    fc.property(anyParty, (party) => {
      for (const { score } of screen(party, shippedIndex(), LOW).findings)
        expect(score >= LOW && score <= 1).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the same question has the same answer to the letter, whatever the order of its details', () => {
  fc.assert(
    fc.property(anyParty, (party) => {
      const reversed = {
        names: [...party.names].reverse(),
        countries: [...party.countries].reverse(),
        places: [...party.places].reverse(),
        identifiers: [...party.identifiers].reverse(),
      };
      expect(JSON.stringify(screen(reversed, shippedIndex(), LOW))).toBe(
        JSON.stringify(screen(party, shippedIndex(), LOW)),
      );
    }),
    { numRuns: 60 },
  );
});

test('the order of the lists and of their names does not matter', () => {
  const backwards = buildIndex(
    [...shippedParties()].reverse().map((one) => ({ ...one, names: [...one.names].reverse() })),
  );
  fc.assert(
    fc.property(anyParty, (party) => {
      expect(JSON.stringify(screen(party, backwards, LOW))).toBe(
        JSON.stringify(screen(party, shippedIndex(), LOW)),
      );
    }),
    { numRuns: 30 },
  );
});

test('one more name of the supplier never lowers a score', () => {
  fc.assert(
    fc.property(anyParty, anyName, (party, name) => {
      const more = best({ ...party, names: [...party.names, { name, kind: 'trading' }] });
      for (const [key, score] of best(party)) expect(more.get(key) ?? 0).toBeGreaterThanOrEqual(score);
    }),
    { numRuns: 60 },
  );
});

test('learning that the country is the same never lowers a score', () => {
  fc.assert(
    fc.property(listedName, fc.constantFrom('CHN', 'MYS'), (name, country) => {
      const before = screen(aParty(name, { countries: [] }), shippedIndex(), LOW).findings;
      const after = best(aParty(name, { countries: [country] }));
      const countriesOf = new Map(shippedParties().map((one) => [`${one.list} ${one.key}`, one.countries]));
      for (const one of before) {
        const key = `${one.list} ${one.key}`;
        if (countriesOf.get(key)?.includes(country))
          expect(after.get(key) ?? 0).toBeGreaterThanOrEqual(one.score);
      }
    }),
    { numRuns: 60 },
  );
});

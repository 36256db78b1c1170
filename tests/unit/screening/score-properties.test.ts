import { fc } from '#tests/support/properties.ts';
import { expect, test, vi } from 'vitest';
import { compareNames, type WeighedName } from '#app/domain/screening/engine/compare-names.ts';
import type { ListedParty, PartyKind, ScreenedParty } from '#app/domain/screening/engine/party.ts';
import { readName } from '#app/domain/screening/names/read-name.ts';
import { weighWord } from '#app/domain/screening/names/weigh-words.ts';
import { aListed, aParty, screen } from '#tests/support/screening.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Names put together from parts, all invented. */
const nameOf = (parts: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const personName = nameOf([
  'Rustam',
  'Roustam',
  'R.',
  'Timurovich',
  'Aslanbekov',
  'al-Qurtubi',
  'bin',
  'Bill',
  'William',
  'Dr.',
  'Sun-hwa',
  'رستم',
]);
const companyName = nameOf([
  'Quillan',
  'Quilan',
  'Textile',
  'Trading',
  'No. 2',
  '3',
  'Fund',
  'Co., Ltd.',
  'Lyon',
  'A. B.',
  'Shpg',
  'Shipping',
  '昆兰',
]);

function weighed(name: string, kind: PartyKind): WeighedName {
  const { words, legal, native, romanised } = readName(name, kind);
  return {
    words: words.map(({ word }) => ({ word, weight: weighWord(word, 0, 100) })),
    legal,
    native,
    romanised,
    kind,
  };
}

test('two names of persons have one score, whichever comes first', () => {
  fc.assert(
    fc.property(personName, personName, (one, other) => {
      const [a, b] = [weighed(one, 'person'), weighed(other, 'person')];
      expect(compareNames(a, b).score).toBeCloseTo(compareNames(b, a).score, 9);
    }),
  );
});

test.each(['organisation', 'person', 'vessel'] as const)(
  'a name of a %s agrees fully with itself',
  (kind) => {
    fc.assert(
      fc.property(kind === 'person' ? personName : companyName, (name) => {
        const own = weighed(name, kind);
        const { agreement, conflicts } = compareNames(own, own);
        expect([agreement > 0.999, conflicts]).toEqual([true, []]);
      }),
    );
  },
);

test('a comparison earns between nothing and what names can earn', () => {
  fc.assert(
    fc.property(
      fc.oneof(personName, companyName),
      fc.oneof(personName, companyName),
      fc.constantFrom('organisation' as const, 'person' as const),
      (one, other, kind) => {
        const { score } = compareNames(weighed(one, kind), weighed(other, kind));
        expect(score >= 0 && score <= 0.8 + 1e-9).toBe(true);
      },
    ),
  );
});

const LOW = 0.05;
const listed: ListedParty = aListed('Rustam Timurovich Aslanbekov', {
  kind: 'person',
  countries: ['KAZ'],
  places: ['12 Zhibek Street, Almaty'],
  identifiers: [
    { scheme: 'PASSPORT', value: 'N1234567' },
    { scheme: 'LEI', value: 'A1' },
  ],
  births: ['1961-04-05'],
});
const score = (party: ScreenedParty): number => screen(party, [listed], LOW).findings[0]?.score ?? 0;
const someone = fc.record({
  kind: fc.constant('person' as const),
  names: personName.map((name) => [{ name: `${name} Aslanbekov`, kind: 'main' as const }]),
  countries: fc.constantFrom<string[]>([], ['KAZ'], ['VNM']),
  places: fc.constantFrom<string[]>([], ['Almaty']),
  identifiers: fc.constant([]),
  births: fc.constantFrom<string[]>([], ['1961'], ['1975']),
});

test('one more thing that agrees never lowers a score', () => {
  fc.assert(
    fc.property(someone, (party) => {
      const before = score(aParty('', party));
      for (const more of [
        { countries: [...party.countries, 'KAZ'] },
        { places: [...party.places, '12 Zhibek Street, Almaty'] },
        { identifiers: [{ scheme: 'PASSPORT', value: 'N 123 4567' }] },
        { births: [...party.births, '1961-04-05'] },
      ])
        expect(score(aParty('', { ...party, ...more }))).toBeGreaterThanOrEqual(before);
    }),
    { numRuns: 60 },
  );
});

test('a first thing that contradicts never raises a score', () => {
  fc.assert(
    fc.property(someone, (party) => {
      const bare = { ...party, countries: [], births: [] };
      const before = score(aParty('', bare));
      for (const more of [
        { countries: ['VNM'] },
        { births: ['1975-01-01'] },
        { identifiers: [{ scheme: 'LEI', value: 'B2' }] },
      ])
        expect(score(aParty('', { ...bare, ...more }))).toBeLessThanOrEqual(before);
    }),
    { numRuns: 60 },
  );
});

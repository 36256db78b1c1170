import { fc } from '#tests/support/properties.ts';
import { expect, test, vi } from 'vitest';
import { buildIndex, type ScreeningIndex } from '#app/domain/screening/engine/build-index.ts';
import { areOfPersons, compareNames, type WeighedName } from '#app/domain/screening/engine/compare-names.ts';
import { queriesOf } from '#app/domain/screening/engine/find-best.ts';
import type { PartyKind, ScreenedParty } from '#app/domain/screening/engine/party.ts';
import { retrieve } from '#app/domain/screening/engine/retrieve.ts';
import { readingsOf } from '#app/domain/screening/names/read-name.ts';
import { someListed, someParty } from '#tests/support/listed-names.ts';

vi.setConfig({ testTimeout: 60_000 });

const LEAST = [0.35, 0.5, 0.58];

test('no name of an organisation that can earn enough is passed over, and no bound is too low', () => {
  fc.assert(
    fc.property(someListed, someParty, fc.constantFrom(...LEAST), (listed, party, least) => {
      const index = buildIndex(listed);
      for (const name of weighedNames(index, party)) {
        const expected = byBruteForce(index, name, party.kind, least);
        const found = new Map<number, number>();
        for (const { query, accepts } of queriesOf(index, name, party.kind))
          for (const one of retrieve(index, name, query, { least, limit: Infinity, accepts }).found)
            found.set(one.reading, one.most);
        for (const [reading, score] of expected)
          expect([reading, (found.get(reading) ?? 0) + 1e-9 >= score]).toEqual([reading, true]);
      }
    }),
    { numRuns: 300 },
  );
});

test('similarities that the index knows already are those of the words', () => {
  fc.assert(
    fc.property(someListed, someParty, (listed, party) => {
      const index = buildIndex(listed);
      for (const name of weighedNames(index, party))
        for (const { query, accepts } of queriesOf(index, name, party.kind))
          for (let reading = 0; reading < index.readings; reading += 1) {
            if (!accepts(reading)) continue;
            const theirs = index.nameAt(reading);
            expect(compareNames(name, theirs, query.similarTo(reading))).toEqual(compareNames(name, theirs));
          }
    }),
    { numRuns: 150 },
  );
});

test('a name of nothing but common words is found', () => {
  const listed = ['International Trading Group', 'Trading Textile', 'Seafood Holdings'].map((name, at) => ({
    list: 'one',
    key: String(at),
    names: [{ name, kind: 'main' as const }],
    countries: [],
    places: [],
    identifiers: [],
  }));
  const index = buildIndex(listed);
  const party: ScreenedParty = { ...noParty, names: [{ name: 'Intl. Trading Grp', kind: 'main' }] };
  const [name] = weighedNames(index, party);
  const [way] = name === undefined ? [] : queriesOf(index, name, undefined);
  if (name === undefined || way === undefined) throw new Error('the name cannot be read');
  const { found } = retrieve(index, name, way.query, { least: 0.58, limit: 5, accepts: way.accepts });
  expect(index.writtenAt(found[0]?.reading ?? -1).name.name).toBe('International Trading Group');
});

const noParty: ScreenedParty = { names: [], countries: [], places: [], identifiers: [] };

function weighedNames(index: ScreeningIndex, party: ScreenedParty): WeighedName[] {
  return party.names.flatMap(({ name }) =>
    readingsOf(name, party.kind).map(({ words, written, ...rest }) => ({
      ...rest,
      words: words.map(({ word }) => index.weigh(word)),
      kind: party.kind,
    })),
  );
}

/** Every reading of an organisation's name that earns enough, each compared in full. */
function byBruteForce(
  index: ScreeningIndex,
  name: WeighedName,
  kind: PartyKind | undefined,
  least: number,
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { accepts } of queriesOf(index, name, kind))
    for (let reading = 0; reading < index.readings; reading += 1) {
      const theirs = index.nameAt(reading);
      if (!accepts(reading) || areOfPersons(kind, theirs.kind)) continue;
      const { score } = compareNames(name, theirs);
      if (score >= least) scores.set(reading, score);
    }
  return scores;
}

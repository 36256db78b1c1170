import { fc } from '#tests/support/properties.ts';
import { expect, test, vi } from 'vitest';
import { attachIndex, buildIndex } from '#app/domain/screening/engine/build-index.ts';
import type { ListedParty } from '#app/domain/screening/engine/party.ts';
import { changeOfLists, updateIndex } from '#app/domain/screening/engine/update-index.ts';
import { someListed, someParty } from '#tests/support/listed-names.ts';
import { screen } from '#tests/support/screening.ts';

vi.setConfig({ testTimeout: 60_000 });

const withKeys = (entities: readonly ListedParty[], prefix: string): ListedParty[] =>
  entities.map((one) => ({ ...one, key: `${prefix}${one.key}` }));

test('an index that was changed step by step is byte for byte the one built afresh', () => {
  fc.assert(
    fc.property(someListed, someListed, fc.array(fc.nat(24)), (first, second, picks) => {
      const removed = picks.map((at) => first[at % first.length]).filter((one) => one !== undefined);
      const changed = second.filter((one) => Number(one.key) % 2 === 0);
      const added = [...withKeys(second, 'new '), ...changed];
      const key = ({ list, key: own }: ListedParty): string => `${list} ${own}`;
      const out = new Set([...removed, ...added].map(key));
      const updated = updateIndex(buildIndex(first), { added, removed });
      const fresh = buildIndex([...first.filter((one) => !out.has(key(one))), ...added]);
      expect(updated.arrays).toEqual(fresh.arrays);
    }),
    { numRuns: 60 },
  );
});

test('a list read anew changes just what is different, and the index is the one built afresh', () => {
  fc.assert(
    fc.property(someListed, someListed, (first, second) => {
      const lists = new Set(['two']);
      const other = first.filter(({ list }) => list === 'one');
      const anew = [...first.filter(({ list, key }) => list === 'two' && key !== '3'), ...second].map(
        (one) => ({
          ...one,
          list: 'two',
        }),
      );
      const index = buildIndex(first);
      expect(
        changeOfLists(
          index,
          lists,
          first.filter(({ list }) => list === 'two'),
        ),
      ).toEqual({ added: [], removed: [] });
      expect(updateIndex(index, changeOfLists(index, lists, anew)).arrays).toEqual(
        buildIndex([...other, ...anew]).arrays,
      );
    }),
    { numRuns: 50 },
  );
});

test('the order in which entities and their names are given makes no difference to any byte', () => {
  fc.assert(
    fc.property(someListed, (listed) => {
      const backwards = [...listed].reverse().map((one) => ({ ...one, names: [...one.names].reverse() }));
      expect(buildIndex(backwards).arrays).toEqual(buildIndex(listed).arrays);
    }),
    { numRuns: 50 },
  );
});

test('an index attached to arrays that went to another thread gives the same answers', () => {
  fc.assert(
    fc.property(someListed, someParty, (listed, party) => {
      const index = buildIndex(listed);
      const attached = attachIndex(structuredClone(index.arrays));
      expect(JSON.stringify(screen(party, attached, 0.3))).toBe(JSON.stringify(screen(party, index, 0.3)));
    }),
    { numRuns: 50 },
  );
});

test('every array of an index lies in memory that threads share', () => {
  const shared: boolean[] = [];
  const visit = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) shared.push(part.buffer instanceof SharedArrayBuffer);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit);
  };
  visit(buildIndex([]).arrays);
  expect(shared.length).toBeGreaterThan(20);
  expect(shared.every(Boolean)).toBe(true);
});

import { expect, test } from 'vitest';
import { checkEnd } from '#app/domain/ledger/check-chain.server.ts';
import type { LedgerEntry, LedgerHead } from '#app/domain/ledger/entry.ts';
import { genesisHash, hashEntry } from '#app/domain/ledger/hash-entry.server.ts';
import { followChain } from '#app/domain/ledger/verify-chain.server.ts';
import { buildChain, ORGANISATION, tamper } from '#tests/support/builders/chain.ts';

const chain = buildChain(6);

async function firstFault(entries: LedgerEntry[], head: LedgerHead | null = headOf(chain)) {
  const { followed, fault } = await followChain(ORGANISATION, entries);
  const found = fault ?? checkEnd(followed, { before: head, after: head });
  return found && { at: found.sequence, kind: found.kind };
}

function headOf(entries: LedgerEntry[]): LedgerHead {
  const last = entries.at(-1);
  return {
    organisationId: ORGANISATION,
    sequence: last?.sequence ?? 0,
    hash: last?.hash ?? genesisHash(ORGANISATION),
  };
}

test('a chain that nobody touched holds from beginning to head', async () => {
  expect(await firstFault(chain)).toBeNull();
  expect(await firstFault([], null)).toBeNull();
});

const edits: Partial<LedgerEntry>[] = [
  { at: new Date('2026-10-03T09:03:00.001Z') },
  { personId: null },
  { personId: '65f0000000000000000000bb' },
  { act: 'supplier.created' },
  { subjects: [] },
  { subjects: [{ kind: 'supplier', id: '65f000000000000000000999' }] },
  { subjects: [{ kind: 'match', id: '65f000000000000000000103' }] },
  { count: 2 },
  { contentHash: 'c'.repeat(64) },
  { previousHash: 'd'.repeat(64) },
  { hash: 'e'.repeat(64) },
];

test.each(edits)('an entry is named when any field of it was changed by hand (%o)', async (edit) => {
  expect(await firstFault(tamper(chain, 3, edit))).toEqual({ at: 3, kind: 'altered' });
});

test('an altered entry whose hash was computed again is found at the entry after it', async () => {
  const third = chain.find((entry) => entry.sequence === 3);
  if (!third) throw new Error('the chain has a third entry');
  const forged = { ...third, act: 'supplier.created' };
  const entries = tamper(chain, 3, { ...forged, hash: hashEntry(forged) });
  expect(await firstFault(entries)).toEqual({ at: 4, kind: 'unlinked' });
});

test('a forged newest entry, hash and all, does not fit the head', async () => {
  const last = chain.at(-1);
  if (!last) throw new Error('the chain has entries');
  const forged = { ...last, act: 'supplier.created' };
  const entries = tamper(chain, 6, { ...forged, hash: hashEntry(forged) });
  expect(await firstFault(entries)).toEqual({ at: 6, kind: 'unlinked' });
});

test('a removed entry is named by its number', async () => {
  expect(await firstFault(chain.filter(({ sequence }) => sequence !== 4))).toEqual({
    at: 4,
    kind: 'missing',
  });
  expect(await firstFault(chain.filter(({ sequence }) => sequence !== 1))).toEqual({
    at: 1,
    kind: 'missing',
  });
});

test('two entries whose numbers were exchanged are found at the first of them', async () => {
  const exchange = new Map([
    [3, 4],
    [4, 3],
  ]);
  const exchanged = chain
    .map((entry) => ({ ...entry, sequence: exchange.get(entry.sequence) ?? entry.sequence }))
    .sort((a, b) => a.sequence - b.sequence);
  expect(await firstFault(exchanged)).toEqual({ at: 3, kind: 'altered' });
});

test('a second entry with a number that was used is named', async () => {
  expect(await firstFault([...chain.slice(0, 3), ...chain.slice(2)])).toEqual({ at: 3, kind: 'repeated' });
});

test('entries cut off at the end are missed, because the head names the last one', async () => {
  expect(await firstFault(chain.slice(0, 4))).toEqual({ at: 5, kind: 'cut-off' });
  expect(await firstFault([])).toEqual({ at: 1, kind: 'cut-off' });
});

test('entries beyond the head, and entries without a head, are named', async () => {
  expect(await firstFault(chain, headOf(chain.slice(0, 5)))).toEqual({ at: 6, kind: 'beyond-head' });
  expect(await firstFault(chain, null)).toEqual({ at: 6, kind: 'no-head' });
});

test('an entry of another organisation does not fit into the chain', async () => {
  const [first] = buildChain(1);
  if (!first) throw new Error('the chain has a first entry');
  const foreign = { ...first, organisationId: '65f000000000000000000002' };
  const moved = [{ ...foreign, hash: hashEntry(foreign) }];
  expect(await firstFault(moved, null)).toEqual({ at: 1, kind: 'altered' });
});

test('entries recorded while the chain is followed do not look like a fault', async () => {
  const { followed } = await followChain(ORGANISATION, chain.slice(0, 5));
  expect(checkEnd(followed, { before: headOf(chain.slice(0, 4)), after: headOf(chain) })).toBeNull();
});

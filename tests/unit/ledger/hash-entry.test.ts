import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '#app/domain/ledger/entry.ts';
import { genesisHash, hashContent } from '#app/domain/ledger/hash-entry.server.ts';
import { buildChain } from '#tests/support/builders/chain.ts';

const KEY = '01'.repeat(32);

test('canonical JSON does not depend on the order of keys, at any depth', () => {
  const one = { b: [{ d: 1, c: new Date('2026-11-22T00:00:00Z') }], a: { z: null, y: 'ş' } };
  const other = { a: { y: 'ş', z: null }, b: [{ c: new Date('2026-11-22T00:00:00Z'), d: 1 }] };
  expect(canonicalJson(one)).toBe(canonicalJson(other));
  expect(canonicalJson(one)).toBe('{"a":{"y":"ş","z":null},"b":[{"c":"2026-11-22T00:00:00.000Z","d":1}]}');
});

test('the same content gives another hash in another entry and under another key', () => {
  const content = { status: 'confirmed' };
  expect(hashContent(KEY, 1, content)).toBe(hashContent(KEY, 1, { status: 'confirmed' }));
  expect(hashContent(KEY, 1, content)).not.toBe(hashContent(KEY, 2, content));
  expect(hashContent(KEY, 1, content)).not.toBe(hashContent('02'.repeat(32), 1, content));
});

test('a short content cannot be guessed from the plain hash of it', () => {
  const guess = createHash('sha256').update(canonicalJson('confirmed')).digest('hex');
  expect(hashContent(KEY, 1, 'confirmed')).not.toBe(guess);
});

test('every organisation begins its chain elsewhere', () => {
  expect(genesisHash('65f000000000000000000001')).not.toBe(genesisHash('65f000000000000000000002'));
});

test('anybody can check an exported line with SHA-256 alone', () => {
  for (const entry of buildChain(3)) {
    const { hash, ...rest } = JSON.parse(canonicalJson(entry)) as Record<string, unknown>;
    expect(createHash('sha256').update(canonicalJson(rest)).digest('hex')).toBe(hash);
  }
});

import { expect, test } from 'vitest';
import { diffRows } from '#app/domain/screening/lists/diff-rows.ts';
import { digestEntry, hashRows } from '#app/domain/screening/lists/digest-entry.server.ts';
import type { ListEntry } from '#app/domain/screening/lists/list-file.ts';
import { rowsToWrite } from '#app/domain/screening/lists/rows-to-write.ts';
import { anEntry } from '#tests/support/builders/list-entry.ts';

const digests = (entries: readonly ListEntry[]) => entries.map(digestEntry);
const diff = (before: ListEntry[], after: ListEntry[]) => diffRows(digests(before), digests(after));
const tin = [{ scheme: 'tax', value: 'INV-77' }];

test('new, changed and removed rows are told apart by key and content', () => {
  const before = [anEntry({ key: 'alder' }), anEntry({ key: 'birch' }), anEntry({ key: 'cedar' })];
  const after = [
    anEntry({ key: 'birch', note: 'moved house' }),
    anEntry({ key: 'cedar' }),
    anEntry({ key: 'elm' }),
  ];
  expect(diff(before, after)).toEqual({ added: ['elm'], changed: ['birch'], removed: ['alder'], moved: [] });
});

test('a row whose key changed but not its names and identifiers has moved', () => {
  const names = [{ name: 'Invented Alder Works', kind: 'main' }];
  const before = [anEntry({ key: 'id-1', names, identifiers: tin })];
  const after = [anEntry({ key: 'id-9', names, identifiers: tin, note: 'also says more' })];
  expect(diff(before, after)).toEqual({
    added: [],
    changed: [],
    removed: [],
    moved: [{ from: 'id-1', to: 'id-9' }],
  });
});

test('two rows that share names and identifiers are never taken for one that moved', () => {
  const names = [{ name: 'Invented Twin', kind: 'main' }];
  const before = [anEntry({ key: 'id-1', names }), anEntry({ key: 'id-2', names })];
  const after = [anEntry({ key: 'id-3', names }), anEntry({ key: 'id-4', names })];
  expect(diff(before, after)).toMatchObject({
    added: ['id-3', 'id-4'],
    removed: ['id-1', 'id-2'],
    moved: [],
  });
});

test('a former key that the publisher names counts, whatever the names say', () => {
  const before = [anEntry({ key: 'old' })];
  const after = [anEntry({ key: 'new', formerKeys: ['old'] })];
  expect(diff(before, after).moved).toEqual([{ from: 'old', to: 'new' }]);
});

test('the order of rows does not change the hash of an edition, their content does', () => {
  const rows = [anEntry({ key: 'alder' }), anEntry({ key: 'birch' })];
  expect(hashRows(digests(rows.toReversed()))).toBe(hashRows(digests(rows)));
  expect(hashRows(digests([anEntry({ key: 'alder', note: 'x' }), anEntry({ key: 'birch' })]))).not.toBe(
    hashRows(digests(rows)),
  );
});

test('only what changed is written, and former keys are handed on over any number of editions', () => {
  const names = [{ name: 'Invented Alder Works', kind: 'main' }];
  const plan = (stored: ReturnType<typeof digests>, entries: ListEntry[]) =>
    rowsToWrite({ entries, digests: digests(entries), stored, list: 'trees', stream: 's', sequence: 2 });
  const second = plan(digests([anEntry({ key: 'id-1', names }), anEntry({ key: 'oak' })]), [
    anEntry({ key: 'id-2', names }),
    anEntry({ key: 'oak' }),
  ]);
  expect(second.end).toEqual(['id-1']);
  expect(second.add.map(({ key, formerKeys }) => [key, formerKeys])).toEqual([['id-2', ['id-1']]]);
  const third = plan(second.add, [anEntry({ key: 'id-2', names, note: 'changed' })]);
  expect(third.add.map(({ key, formerKeys }) => [key, formerKeys])).toEqual([['id-2', ['id-1']]]);
  const fourth = plan(third.add, [anEntry({ key: 'id-3', names, note: 'changed' })]);
  expect(fourth.add.map(({ formerKeys }) => formerKeys)).toEqual([['id-2', 'id-1']]);
});

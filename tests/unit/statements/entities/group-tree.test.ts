import { expect, test } from 'vitest';
import { groupTree, wouldCircle } from '#app/domain/statements/entities/group-tree.ts';

const company = (id: string, parentId: string | null) => ({ id, name: id, parentId });

test('companies stand under their parents', () => {
  const tree = groupTree([company('mills', 'holding'), company('holding', null), company('dye', 'mills')]);
  expect(tree.map(({ company: { id } }) => id)).toEqual(['holding']);
  expect(tree[0]?.below[0]?.company.id).toBe('mills');
  expect(tree[0]?.below[0]?.below[0]?.company.id).toBe('dye');
});

test('a company whose parent is not in the list stands at the top', () => {
  expect(groupTree([company('mills', 'gone')]).map(({ company: { id } }) => id)).toEqual(['mills']);
});

test('companies whose parents lead round in a circle are all still shown', () => {
  const tree = groupTree([company('a', 'b'), company('b', 'a'), company('c', 'a')]);
  expect(tree.map(({ company: { id } }) => id)).toEqual(['a', 'b']);
  expect(tree[0]?.below.map(({ company: { id } }) => id)).toEqual(['c']);
});

test('a parent that stands under the company is known before it is saved', () => {
  const companies = [company('holding', null), company('mills', 'holding'), company('dye', 'mills')];
  expect(wouldCircle(companies, 'holding', 'dye')).toBe(true);
  expect(wouldCircle(companies, 'holding', 'holding')).toBe(true);
  expect(wouldCircle(companies, 'dye', 'holding')).toBe(false);
  expect(wouldCircle(companies, 'holding', null)).toBe(false);
});

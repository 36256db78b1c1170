import { expect, test } from 'vitest';
import type { Fact } from '#app/domain/statements/facts/fact.ts';
import { countFact, notRecorded } from '#app/domain/statements/facts/make-fact.ts';
import { offerSentences, sayRecorded } from '#app/domain/statements/facts/offer-sentences.ts';
import { reportCountFact, suppressSmall } from '#app/domain/statements/facts/suppress-small.ts';

const offer = {
  key: 'a',
  section: 'structure',
  text: 'We know {room.count} {room.count|site|sites}.',
} as const;
const counted = (value: number): Fact => countFact({ key: 'room.count', label: 'Sites' }, value);

test('a sentence is offered with its numbers linked and its words in the right number', () => {
  expect(offerSentences([offer], [counted(1)])[0]?.text).toBe('We know [1](fact:room.count) site.');
  expect(offerSentences([offer], [counted(1200)])[0]?.text).toBe(
    'We know [1\u202f200](fact:room.count) sites.',
  );
});

test('a sentence whose fact is not recorded, or whose condition does not hold, is not offered', () => {
  expect(offerSentences([offer], [notRecorded({ key: 'room.count', label: 'Sites' })])).toEqual([]);
  const some = { ...offer, when: (value: (key: string) => number) => value('room.count') > 3 };
  expect(offerSentences([some], [counted(3)])).toEqual([]);
  expect(offerSentences([some], [counted(4)])).toHaveLength(1);
});

test('a count of reports under five is told to nobody', () => {
  expect([0, 1, 4, 5, 12].map(suppressSmall)).toEqual([null, null, null, 5, 12]);
  const about = { key: 'reports.received', label: 'Reports received in the period' };
  expect(reportCountFact(about, 3)).toMatchObject({ state: 'suppressed', written: '', value: null });
  expect(reportCountFact(about, 12)).toMatchObject({ state: 'recorded', written: '12', value: 12 });
});

test('a text says only those of its sentences whose facts are recorded', () => {
  const facts = new Map([
    ['room.count', counted(2)],
    ['room.lists', notRecorded({ key: 'room.lists', label: 'Lists' })],
  ]);
  const text =
    'We know {room.count} {room.count|site|sites}. We hold them against {room.lists}. It goes on.\n\n- one';
  expect(sayRecorded(text, facts)).toBe('We know [2](fact:room.count) sites. It goes on.\n\n- one');
});

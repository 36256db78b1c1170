import { describe, expect, test } from 'vitest';
import type { Finding } from '#app/domain/screening/engine/screen-party.ts';
import type { ListedParty, ScreenedParty } from '#app/domain/screening/engine/party.ts';
import { aListed, aParty, screen } from '#tests/support/screening.ts';

/** All names are invented. */
function find(
  name: string,
  listed: string,
  more: { party?: Partial<ScreenedParty>; listed?: Partial<ListedParty>; threshold?: number } = {},
): Finding | undefined {
  const party = aParty(name, { kind: 'person', countries: [], ...more.party });
  const entity = aListed(listed, { kind: 'person', countries: [], ...more.listed });
  return screen(party, [entity], more.threshold).findings[0];
}

describe('the same person', () => {
  test.each([
    ['the surname first', 'Rustam Aslanbekov', 'ASLANBEKOV, Rustam'],
    ['a patronymic left out', 'Rustam Aslanbekov', 'Rustam Timurovich Aslanbekov'],
    ['another romanisation', 'Moustapha al-Qurtubi', 'Mustafa Al Kurtubi'],
    ['a form of the ending', 'Grigory Velimovsky', 'Grigoriy VELIMOVSKIY'],
    ['a title', 'Dr. Celestina Marwick', 'Celestina Marwick'],
    ['an initial for a middle name', 'Celestina J. Marwick', 'Celestina Josephine Marwick'],
    ['a short form', 'Bill Harrowgate', 'William Harrowgate'],
    ['joined given names', 'Bak Sunhwa', 'BAK Sun-hwa'],
    ['one letter slipped', 'Celestina Marwik', 'Celestina Marwick'],
    ['words written together', 'CelestinaMarwick', 'Celestina Marwick'],
    ['a chain of particles', "'Abd al-Rafiq al-Qurtubi", 'Abdul Rafiq Qurtubi'],
    ['a name twice', 'Celestina Celestina Marwick', 'Celestina Marwick'],
    ['another script', 'Рустам Асланбеков', 'Rustam Aslanbekov'],
  ])('with %s: "%s" and "%s"', (_what, name, listed) => {
    expect(find(name, listed)).toBeDefined();
  });
});

describe('another person', () => {
  test.each([
    ['another given name', 'Timur Aslanbekov', 'Rustam Aslanbekov'],
    ['another surname', 'Celestina Ploughwright', 'Celestina Marwick'],
    ['another patronymic', 'Rustam Timurovich Aslanbekov', 'Rustam Davidovich Aslanbekov'],
    ['another tribe', 'Karim Yunus al-Qurtubi', 'Karim Yunus al-Fasili'],
    ['another initial', 'Celestina W. Marwick', 'Celestina Josephine Marwick'],
    ['one name of four', 'Walidjan', 'Walidjan Abdul Karim Fasili'],
  ])('with %s: "%s" and "%s"', (_what, name, listed) => {
    expect(find(name, listed)).toBeUndefined();
  });
});

test('names that part two persons are told with both values', () => {
  const finding = find('Timur Aslanbekov', 'ASLANBEKOV, Rustam', { threshold: 0.05 });
  expect(finding?.reasons.find(({ kind }) => kind === 'other-names')?.says).toBe(
    '“Timur” and “Rustam” are different names: two persons who share the others.',
  );
});

test('the weights of the reasons add up to the score', () => {
  for (const name of [
    'Rustam Aslanbekov',
    'R. Aslanbekov',
    'Timur Aslanbekov',
    'Aslanbekov Rustam Timurovich',
  ]) {
    const finding = find(name, 'ASLANBEKOV, Rustam', { threshold: 0.05, listed: { births: ['1961'] } });
    const sum = finding?.reasons.reduce((total, { weight }) => total + weight, 0) ?? 0;
    expect(finding?.score).toBeCloseTo(Math.min(1, Math.max(0, sum)), 2);
  }
});

describe('dates of birth', () => {
  const scoreWith = (ours: string, theirs: string[]): number =>
    find('Rustam Aslanbekov', 'Rustam Aslanbekov', {
      party: { births: ours === '' ? [] : [ours] },
      listed: { births: theirs },
      threshold: 0.05,
    })?.score ?? 0;
  test('agree in order of how much they say', () => {
    const without = scoreWith('', ['1961-04-05']);
    expect(scoreWith('1961-04-05', ['1961-04-05'])).toBeGreaterThan(scoreWith('1961-05-04', ['1961-04-05']));
    expect(scoreWith('1961-05-04', ['1961-04-05'])).toBeGreaterThan(scoreWith('1961', ['1961-04-05']));
    expect(scoreWith('1961', ['1961-04-05'])).toBeGreaterThan(without);
  });
  test('speak against the match in order of how far they are apart', () => {
    const without = scoreWith('', ['1961-04-05']);
    expect(scoreWith('1962', ['1961'])).toBeLessThan(without);
    expect(scoreWith('1961-09-30', ['1961-04-05'])).toBeLessThan(without);
    expect(scoreWith('1975', ['1961'])).toBeLessThan(scoreWith('1962', ['1961']));
  });
  test('count by the best of several', () => {
    expect(scoreWith('1961', ['1950', '1961'])).toBe(scoreWith('1961', ['1961']));
  });
});

test('a supplier that is an organisation may be a listed person in business, at a price', () => {
  const listed = aListed('Rustam Aslanbekov', { kind: 'person' });
  const [finding] = screen(aParty('Rustam Aslanbekov'), [listed]).findings;
  expect(finding?.reasons.find(({ kind }) => kind === 'kind-different')?.says).toBe(
    'The supplier is an organisation, the listed entity a person.',
  );
});

test('a weak alias counts less than a name', () => {
  const listed = (kind: 'alias' | 'weak'): ListedParty =>
    aListed('Rustam Aslanbekov', { kind: 'person', countries: [], also: [[kind, 'Abu Salih Marzuq']] });
  const score = (kind: 'alias' | 'weak'): number =>
    screen(aParty('Abu Salih Marzuq', { kind: 'person', countries: [] }), [listed(kind)], 0.3).findings[0]
      ?.score ?? 0;
  expect(score('weak')).toBeLessThan(score('alias'));
});

describe('vessels', () => {
  const vessel = (name: string, listed: string): Finding | undefined =>
    screen(aParty(name, { kind: 'vessel' }), [aListed(listed, { kind: 'vessel' })]).findings[0];
  test('a prefix says nothing', () => {
    expect(vessel('M/V Quillan Star', 'QUILLAN STAR')?.exact).toBe(true);
  });
  test.each([
    ['Zhen Wu 7', 'Zhen Wu 8'],
    ['Zhen Wu 7', 'Zhen Wu'],
  ])('"%s" is not "%s"', (name, listed) => {
    expect(vessel(name, listed)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '#app/domain/screening/engine/evidence.ts';
import type { Finding } from '#app/domain/screening/engine/screen-party.ts';
import { aListed, aParty, screen } from '#tests/support/screening.ts';

const huafu = aListed('Aksu Huafu Color Spinning Co., Ltd.', {
  also: [
    ['alias', 'Akesu Huafu Melange Yarn Co., Ltd.'],
    ['former', 'Aksu Qianxun Textiles Co., Ltd.'],
    ['native', '阿克苏华孚色纺有限公司'],
  ],
  places: ['Xinjiang'],
  identifiers: [{ scheme: 'USCC', value: '91652900MA77XXXX00' }],
});

function find(name: string, more: Parameters<typeof aParty>[1] = {}, threshold = 0.2): Finding | undefined {
  return screen(aParty(name, more), [huafu], threshold).findings[0];
}
const says = (finding: Finding | undefined, kind: string): string | undefined =>
  finding?.reasons.find((reason) => reason.kind === kind)?.says;

test('the weights of the reasons add up to the score', () => {
  for (const name of [
    'Aksu Huafu Colour Spinning',
    'Huafu Spinning Mills',
    'Akesu Huafu',
    '华孚色纺',
    'Huafu Turpan Spinning 2',
  ]) {
    const finding = find(name);
    const sum = finding?.reasons.reduce((total, reason) => total + reason.weight, 0) ?? 0;
    expect(finding?.score).toBeCloseTo(Math.min(1, Math.max(0, sum)), 2);
  }
});

describe('for', () => {
  test('the same words', () => {
    expect(says(find('Huafu Color Spinning, Aksu'), 'word-same')).toBe('“Huafu” stands in both names.');
  });
  test('a word that is alike', () => {
    expect(says(find('Aksu Hauafu Color Spinning'), 'word-alike')).toBe('“Hauafu” is 83 % like “Huafu”.');
  });
  test('a word written apart', () => {
    expect(says(find('Aksu Hua Fu Color Spinning'), 'words-joined')).toBe(
      '“Hua Fu” and “Huafu” are the same word written apart.',
    );
  });
  test('the same country', () => {
    expect(says(find('Aksu Huafu Color Spinning'), 'country-same')).toBe('Both are in China.');
  });
  test('a place of the entity in the address', () => {
    const finding = find('Aksu Huafu Color Spinning', { places: ['12 Industrial Road, Akesu, Xinjiang'] });
    expect(says(finding, 'place-same')).toBe(
      'The supplier’s address names Akesu, as the listed entity does.',
    );
  });
  test('the same identifier, whatever the name and however it is written', () => {
    const finding = find('Quite Another Name', {
      identifiers: [{ scheme: 'USCC', value: '9165 2900 MA77 XXXX 00' }],
    });
    expect(finding?.score).toBeGreaterThanOrEqual(EVIDENCE.sameIdentifier);
    expect(says(finding, 'identifier-same')).toContain('USCC');
  });
  test('the name in its own script, sign by sign', () => {
    const finding = find('阿克苏华孚色纺有限公司');
    expect(says(finding, 'native-name')).toContain('sign by sign');
    expect(finding?.exact).toBe(true);
  });
});

describe('against', () => {
  test('a word that only one name has', () => {
    expect(says(find('Aksu Huafu Sunrise Color Spinning'), 'only-supplier')).toBe(
      '“Sunrise” stands only in the supplier’s name.',
    );
    expect(says(find('Huafu Color Spinning'), 'only-listed')).toBe('“Aksu” stands only in the listed name.');
  });
  test('another country', () => {
    const finding = find('Aksu Huafu Color Spinning', { countries: ['VNM'] });
    expect(finding?.reasons.find((reason) => reason.kind === 'country-different')?.weight).toBe(
      EVIDENCE.differentCountry,
    );
  });
  test('Hong Kong and China count neither way', () => {
    const finding = find('Aksu Huafu Color Spinning', { countries: ['HKG'] });
    expect(finding?.reasons.find((reason) => reason.kind === 'country-related')?.weight).toBe(0);
  });
  test('another number of the same kind', () => {
    const finding = find('Aksu Huafu Color Spinning', {
      identifiers: [{ scheme: 'USCC', value: '91000000000000000X' }],
    });
    expect(says(finding, 'identifier-different')).toContain('differ');
  });
  test('another kind of legal form', () => {
    expect(says(find('Aksu Huafu Color Spinning AG'), 'legal-form-conflict')).toBe(
      'The legal forms are of different kinds: “AG” and “Co. Ltd.”.',
    );
    expect(says(find('Aksu Huafu Color Spinning GmbH'), 'legal-form-conflict')).toBeUndefined();
  });
  test('only common words agree', () => {
    const found = screen(aParty('Western Gold Cotton'), [aListed('Western Gold Mining')], 0.2).findings[0];
    expect(says(found, 'nothing-telling')).toContain('No word that agrees tells which company is meant');
  });
  test('another place in the name', () => {
    expect(says(find('Turpan Huafu Color Spinning'), 'place-conflict')).toBe(
      'The names carry different places: “Turpan” and “Aksu”.',
    );
  });
});

describe('notes', () => {
  test('an alias and a former name are named as such', () => {
    expect(says(find('Akesu Huafu Melange Yarn'), 'alias')).toContain('another name of the listed entity');
    expect(says(find('Aksu Qianxun Textiles'), 'former-name')).toContain('former name of the listed entity');
  });
  test('a romanised name says so', () => {
    const latin = aListed('Aksu Huafu Textile Co., Ltd.');
    expect(says(screen(aParty('阿克苏华孚纺织'), [latin]).findings[0], 'romanised')).toContain('romanised');
  });
  test('a missing country says so', () => {
    expect(says(find('Aksu Huafu Color Spinning', { countries: [] }), 'country-unknown')).toBe(
      'The supplier has no country on record.',
    );
  });
});

test('names alone are never strong, however well they agree', () => {
  const alone = find('Aksu Huafu Color Spinning Co., Ltd.', { countries: [] });
  expect(alone?.result).toBe('possible');
  expect(find('Aksu Huafu Color Spinning Co., Ltd.')?.result).toBe('strong');
});

test('exact means the same name and the same country', () => {
  expect(find('AKSU HUAFU COLOR SPINNING CO LTD')?.exact).toBe(true);
  expect(find('Aksu Huafu Color Spinning', { countries: ['VNM'] })?.exact).toBe(false);
  expect(find('Aksu Huafu Spinning')?.exact).toBe(false);
});

test('paired words carry the same number on both sides', () => {
  const marked = find('Spinning Huafu of Aksu')?.marked;
  const numbers = (side: 'supplier' | 'listed') =>
    marked?.[side]
      .filter((piece) => piece.pair !== null)
      .map((piece) => [piece.text, piece.pair])
      .sort();
  expect(numbers('supplier')).toEqual(numbers('listed'));
  expect(marked?.listed.map((piece) => piece.text).join('')).toBe('Aksu Huafu Color Spinning Co., Ltd.');
});

import { describe, expect, test } from 'vitest';
import { readName } from '#app/domain/screening/names/read-name.ts';
import { skeletonOf } from '#app/domain/screening/names/skeleton.ts';

const wordsOf = (name: string): string =>
  readName(name)
    .words.map(({ word }) => word.text)
    .join(' ');
const formOf = (name: string): string | undefined => readName(name).legal?.form;

describe('words', () => {
  test.each([
    ['M. S. D. INTERNATIONAL', 'msd international'],
    ['A. M. S KNITWEAR', 'ams knitwear'],
    ['H & M', 'hm'],
    ['Smith & Sons', 'smith sons'],
    ['Łódź Straße', 'lodz strasse'],
    ["Levi's Int'l Mfg", 'levis international manufacturing'],
    ['Ａｌｐｈａ', 'alpha'],
    ['Yunnan1st Prison', 'yunnan 1 prison'],
    ['841Cotton', '841 cotton'],
    ['Da Wei Factories', 'da wei factory'],
  ])('of "%s" are %s', (name, words) => {
    expect(wordsOf(name)).toBe(words);
  });

  test('"No. 4", "Nr 4", "4th", "Fourth" and "IV" are the number 4', () => {
    for (const name of ['Mill No. 4', 'Mill Nr 4', 'Mill 4th', 'Mill Fourth', 'Mill IV', 'Mill 04']) {
      expect(wordsOf(name)).toBe('mill 4');
    }
  });

  test('each word knows where it stands in the written name', () => {
    const name = 'Hetian Taida — Apparel Co., Ltd.';
    expect(readName(name).words.map(({ from, to }) => name.slice(from, to))).toEqual([
      'Hetian',
      'Taida',
      'Apparel',
    ]);
  });

  test('an empty name, or one of signs only, has no words', () => {
    expect(wordsOf('')).toBe('');
    expect(wordsOf('—…!')).toBe('');
  });

  test('only the first 300 characters are read', () => {
    expect(readName('a'.repeat(1_000_000)).written).toHaveLength(300);
  });
});

describe('legal forms', () => {
  test.each([
    ['Ningbo Wear Co., Ltd.', 'Co. Ltd.', 'ningbo wear'],
    ['Agropecuarios Tom S.A. de C.V.', 'SA de CV', 'agropecuarios tom'],
    ['Brightway Holdings Sdn Bhd', 'Sdn. Bhd.', 'brightway holding'],
    ['ООО Щука', 'OOO', 'shchuka'],
    ['Maxwell Polska Sp. z o.o.', 'Sp. z o.o.', 'maxwell polska'],
    ['Linglong International Europe D.O.O. Zrenjanin', 'd.o.o.', 'linglong international europe zrenjanin'],
    ['Örme Tic. Ltd. Şti.', 'Ltd. Şti.', 'orme'],
    ['Công ty TNHH Đại Phát', 'Công ty TNHH', 'dai phat'],
    ['주식회사 가온', 'Jusik Hoesa', 'gaon'],
    ['Acme GmbH & Co. KG', 'GmbH & Co. KG', 'acme'],
    ['PT Maju Jaya', 'PT', 'maju jaya'],
  ])('%s', (name, form, words) => {
    expect([formOf(name), wordsOf(name)]).toEqual([form, words]);
  });

  test('initials at the start are no legal form', () => {
    expect([formOf('K.K. Carpet Industries'), wordsOf('K.K. Carpet Industries')]).toEqual([
      undefined,
      'kk carpet industry',
    ]);
  });

  test('a name of nothing but a legal form keeps its first word', () => {
    expect(wordsOf('Company Ltd')).toBe('company');
  });
});

describe('other scripts', () => {
  test('Chinese business words are translated, the rest is romanised, places are split off', () => {
    expect(wordsOf('新疆紫金锌业有限公司')).toBe('xinjiang zijin zinc industry');
    expect(wordsOf('江苏美科太阳能科技有限公司')).toBe('jiangsu meike solar technology');
    expect(wordsOf('第一纺织厂')).toBe('1 textile factory');
  });

  test('the native form is kept without legal form; a Latin name has none', () => {
    expect(readName('新疆紫金锌业有限公司').native).toBe('新疆紫金锌业');
    expect(readName('Xinjiang Zijin').native).toBeNull();
  });

  test('Arabic business words are translated, other words are romanised without vowels', () => {
    const read = readName('شركة الزهراوي للتجارة المحدودة');
    expect(read.words.map(({ word }) => [word.text, word.kind])).toEqual([
      ['zhrwy', 'consonants'],
      ['trading', 'word'],
    ]);
  });
});

test('variants of romanisation have one skeleton', () => {
  expect(skeletonOf('lvzhou')).toBe(skeletonOf('luzhou'));
  expect(skeletonOf('taida')).toBe(skeletonOf('tayda'));
  expect(skeletonOf('yusuf')).toBe(skeletonOf('jusuf'));
  expect(skeletonOf('horizons')).toBe(skeletonOf('horizon'));
});

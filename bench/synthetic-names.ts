import { seeded } from './seeded-random.ts';

const SYLLABLES =
  'xin hua long sheng tai feng hong jin yuan da wei ming guang zhong yi ren ali kar mo hal sin tra vel nor ber kos ran tul mir zan por gul esh bak dur'.split(
    ' ',
  );
const PLACES =
  'Ningbo Dhaka Hefei Surat Izmir Penang Hanoi Lahore Tianjin Karachi Bursa Jakarta Chennai Suzhou'.split(
    ' ',
  );
const TRADES =
  'Textile Garment Technology Solar Chemical Foods Seafood Leather Machinery Plastics Electronics Toys'.split(
    ' ',
  );
const KINDS = 'Industry Trading Group Manufacturing International Holdings'.split(' ');
const FORMS = ['Co., Ltd.', 'Ltd.', 'LLC', 'GmbH', 'S.A.', 'Sdn Bhd', 'Pvt. Ltd.', ''];

/** Company names made by rule from a seed: the same seed, the same names. */
export function syntheticNames(count: number, seed: number): string[] {
  const next = seeded(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const word = (): string => {
    const text = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join('');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, () =>
    [
      next() < 0.6 ? pick(PLACES) : '',
      word(),
      next() < 0.3 ? word() : '',
      pick(TRADES),
      next() < 0.6 ? pick(KINDS) : '',
      pick(FORMS),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** A variant of a name as it may stand in a supplier file: misspelt, in capitals, without legal form, joined. */
export function vary(name: string, at: number): string {
  const words = name.split(' ');
  const middle = Math.floor(name.length / 2);
  const ways = [
    name.toUpperCase(),
    name.slice(0, middle) + name.slice(middle + 1),
    words.slice(0, -1).join(' '),
    [...words.slice(1), ...words.slice(0, 1)].join(' '),
    words[0] + words.slice(1).join(' '),
  ];
  return ways[at % ways.length] ?? name;
}

import { describe, expect, test } from 'vitest';
import { goodsOrdersOf, ordersThatMayTouch } from '#app/domain/screening/lists/goods-orders.ts';
import { faultsOfList } from '#app/domain/screening/lists/list-file.ts';
import { listNotice, mustConfirm } from '#app/domain/screening/lists/list-words.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';
import { aParty, screen, shippedIndex, shippedParties } from '#tests/support/screening.ts';

const all = shippedLists();
const entries = all.flatMap((file) => file.entries);

test('both extracts are whole: 67 names of the UFLPA list and 63 CBP orders, without faults', () => {
  expect(all.map((file) => [file.list, file.entries.length, file.total])).toEqual([
    ['uflpa', 67, 144],
    ['cbp-orders', 63, 69],
  ]);
  expect(all.flatMap(faultsOfList)).toEqual([]);
});

test('every row names its source', () => {
  expect(entries.filter((entry) => entry.source === '')).toEqual([]);
});

test('no name carries an alias clause or a note on subsidiaries', () => {
  const names = entries.flatMap((entry) => entry.names.map(({ name }) => name));
  expect(names.filter((name) => /subsidiar|affiliat|a\/k\/a|also known|formerly|\||;/i.test(name))).toEqual(
    [],
  );
  expect(entries.find((entry) => entry.key === 'ninestar-corporation')?.scope).toBe(
    'eight Zhuhai-based subsidiaries',
  );
});

test('former names are kept as former names', () => {
  const meiling = entries.find((entry) => entry.key === 'changhong-meiling-co-ltd');
  expect(meiling?.names.filter(({ kind }) => kind === 'former').map(({ name }) => name)).toEqual([
    'Hefei Meiling Co., Ltd.',
    'Hefei Meiling Group Holdings Limited',
  ]);
});

test('the notice counts names and says that no match is not clear', () => {
  expect(listNotice({ rows: 67, total: 144, counted: 'names', asOf: '2025-01-15' })).toBe(
    'Extract of the list, 67 of 144 names, as of 15 January 2025. No match is not clear.',
  );
});

test('rows whose standing or date is not known are to be confirmed with the publisher', () => {
  expect(entries.filter(mustConfirm)).toHaveLength(33);
  expect(entries.find((entry) => entry.key === 'needle-craft-ltd')).toSatisfy(mustConfirm);
});

test('a list outside its band is refused', () => {
  const file = all[0];
  if (file === undefined) throw new Error('no shipped list');
  expect(faultsOfList({ ...file, entries: file.entries.slice(0, 10) })).toEqual([
    'UFLPA Entity List has 10 rows; expected 60 to 280. The old edition stays.',
  ]);
});

describe('orders on goods, regions and vessels', () => {
  const orders = all.flatMap((file) => goodsOrdersOf(file.list, file.entries));

  test('there are ten of them', () => {
    expect(orders.map((order) => `${order.subject}: ${order.names[0]?.name}`)).toEqual(
      [
        'goods: All Turkmenistan cotton',
        'vessel: Fishing vessel Zhen Fa 7',
        'region: Marange Diamond Fields',
        'region: Xinjiang Uyghur Autonomous Region (XUAR)',
        'vessel: Fishing vessel Da Wang',
        'region: Artisanal Small Mines (eastern DRC)',
        'goods: Tobacco produced in Malawi',
        'vessel: Fishing vessel Hangton No. 112',
        'vessel: Fishing vessel Lien Yi Hsing No. 12',
        'vessel: Fishing vessel Yu Long No. 2',
      ].sort((a, b) => order(a) - order(b)),
    );
    function order(text: string): number {
      return orders.findIndex((one) => text.endsWith(one.names[0]?.name ?? '?'));
    }
  });

  test.each(orders.map((order) => [order.names[0]?.name ?? '', order.countries]))(
    '"%s" never matches a supplier of that name',
    (name, countries) => {
      const found = screen(aParty(name, { countries }), shippedIndex(), 0.3).findings;
      const keys = new Set(orders.map((order) => order.key));
      expect(found.filter((finding) => keys.has(finding.key))).toEqual([]);
    },
  );

  test('cotton from Turkmenistan is touched by the order on it; cotton from India is not', () => {
    const cotton = { places: [], goods: [{ hs: '5201', name: 'Cotton' }] };
    const touched = ordersThatMayTouch({ ...cotton, countries: ['TKM'] }, orders);
    expect(touched.map((order) => order.key)).toEqual(['all-turkmenistan-cotton']);
    expect(ordersThatMayTouch({ ...cotton, countries: ['IND'] }, orders)).toEqual([]);
  });

  test('goods fit by word where the code is missing, and do not fit by country alone', () => {
    const by = (name: string) =>
      ordersThatMayTouch({ countries: ['MWI'], places: [], goods: [{ hs: null, name }] }, orders);
    expect(by('Burley tobacco leaf')).toHaveLength(1);
    expect(by('Tea')).toEqual([]);
  });
});

type Variation = readonly [what: string, vary: (name: string) => string];
const VARIATIONS: readonly Variation[] = [
  ['upper case', (name) => name.toUpperCase()],
  ['accents', (name) => name.replace(/a/g, 'á').replace(/o/g, 'ö').replace(/u/g, 'ü')],
  ['legal form dropped', (name) => name.replace(FORM, '').trim() || name],
  [
    'legal form swapped',
    (name) => (FORM.test(name) ? name.replace(FORM, ' Company Limited') : `${name} Ltd`),
  ],
  ['another order of words', (name) => lastFirst(bare(name))],
  ['one typing error', (name) => swapInLongestWord(name)],
  ['two words joined', (name) => bare(name).replace(' ', '')],
  ['"and" and abbreviations', (name) => abbreviate(name)],
];
const FORM =
  /,?\s*(Co\.?,? ?Ltd\.?|Ltd\.?|Limited|Corporation|Co\.|L\.L\.C\.|S\.R\.L\.|D\.O\.O\.|Sdn Bhd|Berhad|Pvt\.|S\.A\. de C\.V\.)(?=,|\s|$)/i;

function bare(name: string): string {
  return name.replace(FORM, '').replace(/[(),]/g, ' ').replace(/\s+/g, ' ').trim();
}
function lastFirst(name: string): string {
  const words = name.split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}
function swapInLongestWord(name: string): string {
  const longest = bare(name)
    .split(' ')
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const middle = Math.floor(longest.length / 2);
  const wrong =
    longest.slice(0, middle) +
    (longest[middle + 1] ?? '') +
    (longest[middle] ?? '') +
    longest.slice(middle + 2);
  return longest.length < 5 ? name : name.replace(longest, wrong);
}
function abbreviate(name: string): string {
  return name
    .replace(/ and /gi, ' & ')
    .replace(/International/gi, "Int'l")
    .replace(/Manufacturing/gi, 'Mfg')
    .replace(/Technology/gi, 'Tech.')
    .replace(/Industry|Industrial/gi, 'Ind.')
    .replace(/Group/gi, 'Grp')
    .replace(/Textiles?/gi, 'Tex.');
}

describe('every listed name is found again', () => {
  const listed = shippedParties()
    .filter((party) => party.kind === 'organisation')
    .flatMap((party) => party.names.map((name) => ({ party, name: name.name })));

  test.each(VARIATIONS)('with %s', (_what, vary) => {
    const missed = listed.filter(({ party, name }) => {
      const { findings } = screen(aParty(vary(name), { countries: party.countries }), shippedIndex());
      return !findings.some((finding) => finding.list === party.list && finding.key === party.key);
    });
    expect(missed.map(({ name }) => `${name} as ${vary(name)}`)).toEqual([]);
  });

  test('as it stands, it is an exact match where the country is the same', () => {
    const wrong = listed.filter(({ party, name }) => {
      const { findings } = screen(aParty(name, { countries: party.countries }), shippedIndex());
      const own = findings.find((finding) => finding.list === party.list && finding.key === party.key);
      return own?.exact !== party.countries.length > 0;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import {
  type SupplierNames,
  supplierMatcher,
} from '#app/domain/statements/suppliers-statements/match-supplier.ts';

const SUPPLIERS: SupplierNames[] = [
  { id: 'mills', names: ['Tarnbrook Mills Ltd', 'Weir Lane Weavers'], numbers: ['01234567'], country: 'GBR' },
  { id: 'corvane', names: ['Corvane Yarns'], numbers: [], country: null },
  { id: 'pedlar', names: ['Pedlar & Sons Logistics Limited'], numbers: [], country: null },
  { id: 'padma', names: ['Padma Weavers'], numbers: [], country: 'BGD' },
];
const match = supplierMatcher(SUPPLIERS);
const row = (organisation: string, companyNumber: string | null = null) =>
  match({ organisation, companyNumber });

test('the company number decides first, however it is written and whatever the name', () => {
  const found = { supplierId: 'mills', match: 'number', score: null };
  expect(row('SOMETHING ELSE PLC', '1234567')).toEqual(found);
});

test('the same name but for its legal form is taken for certain', () => {
  expect(row('CORVANE YARNS LIMITED')).toMatchObject({ supplierId: 'corvane', match: 'name' });
  expect(row('WEIR LANE WEAVERS')).toMatchObject({ supplierId: 'mills', match: 'name' });
});

test('a name that is only like it waits for a person', () => {
  expect(row('Pedlars & Sons Logistic Ltd')).toMatchObject({ supplierId: 'pedlar', match: 'unsure' });
  expect(row('TARNBROOK MILL LIMITED')).toMatchObject({ supplierId: 'mills', match: 'unsure' });
  expect(row('TARNBROOK MILLS PLC')).toMatchObject({ supplierId: 'mills', match: 'unsure' });
});

test('the same name with another number waits for a person', () => {
  expect(row('TARNBROOK MILLS LIMITED', '07654321')).toMatchObject({ supplierId: 'mills', match: 'unsure' });
});

test('the same name with a British number waits for a person where the supplier is elsewhere', () => {
  expect(row('PADMA WEAVERS LIMITED', '08888888')).toMatchObject({ supplierId: 'padma', match: 'unsure' });
  expect(row('PADMA WEAVERS LIMITED')).toMatchObject({ supplierId: 'padma', match: 'name' });
});

test('a name of other words is no match, nor one that shares only what companies are called', () => {
  expect(row('HOLLIN BRIDGE FOODS LIMITED')).toBeNull();
  expect(row('UK HOLDINGS GROUP SERVICES LIMITED')).toBeNull();
  expect(row('CORVANE TRANSPORT SERVICES LIMITED')).toBeNull();
});

test.each([
  ['a letter less', 'TARNBROK MILLS LIMITED', 'mills'],
  ['a letter more', 'CORVANES YARNS LIMITED', 'corvane'],
  ['a word more', 'PEDLAR & SONS LOGISTICS MIDLANDS LIMITED', 'pedlar'],
  ['words in another order', 'LOGISTICS PEDLAR AND SONS', 'pedlar'],
])(
  'a near name with %s is offered to a person and never taken silently',
  (_how, organisation, supplierId) => {
    expect(row(organisation)).toMatchObject({ supplierId, match: 'unsure' });
  },
);

test('of two suppliers of one name the number tells which; without one a person is asked nothing twice', () => {
  const twins = supplierMatcher([
    { id: 'north', names: ['Alder Foods Ltd'], numbers: ['00000011'], country: 'GBR' },
    { id: 'south', names: ['Alder Foods Ltd'], numbers: ['00000022'], country: 'GBR' },
  ]);
  expect(twins({ organisation: 'ALDER FOODS LIMITED', companyNumber: '22' })).toMatchObject({
    supplierId: 'south',
    match: 'number',
  });
  expect(twins({ organisation: 'ALDER FOODS LIMITED', companyNumber: '00000033' })).toMatchObject({
    match: 'unsure',
  });
});

import { fc } from '#tests/support/properties.ts';
import type { ListedParty, ScreenedParty } from '#app/domain/screening/engine/party.ts';

/** Parts of invented names: few of each, so that many names share words, differ by a letter or are written apart. */
const RARE =
  'Xinhualong Xinhuelong Xin Hualong Karimtex Karimteks Orvik Orvick Tulmir Zanpor Kosran Hualongxin'.split(
    ' ',
  );
const COMMON = 'Textile Textiles Trading Industry Group International Seafood Holdings Tech Technology'.split(
  ' ',
);
const OTHER = [
  'Ningbo',
  'Hefei',
  'Dhaka',
  'No. 2',
  '2',
  'Third',
  'A. B.',
  'ABC',
  '新疆',
  'النور',
  'Щука',
  'and',
  'Fund',
];
const FORMS = ['', '', 'Co., Ltd.', 'GmbH', 'LLC'];
const PERSONS =
  'Karim Kareem Aslanov Aslanoff Rustam J. Mohammed Muhamad Abdul Rahman Abdulrahman bin Yusuf'.split(' ');

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...RARE) },
  { weight: 3, arbitrary: fc.constantFrom(...COMMON) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHER) },
);
const companyName = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom(...FORMS))
  .map(([parts, form]) => [...parts, form].join(' ').trim());
const personName = fc
  .array(fc.constantFrom(...PERSONS), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));
/** A slip of the finger somewhere in the name, or none. */
const slipped = fc
  .tuple(fc.oneof(companyName, personName), fc.nat(60), fc.constantFrom('', '', 'x', ' ', '-'))
  .map(([name, at, put]) =>
    put === '' ? name : name.slice(0, at) + put + name.slice(at + (put === '-' ? 0 : 1)),
  );

const kind = fc.constantFrom(undefined, 'organisation' as const, 'person' as const, 'vessel' as const);
const nameKind = fc.constantFrom('main' as const, 'alias' as const, 'former' as const, 'weak' as const);
const identifiers = fc.array(
  fc.constantFrom({ scheme: 'LEI', value: 'A1' }, { scheme: 'USCC', value: 'B2' }),
  {
    maxLength: 1,
  },
);

/** Made-up listed entities, each with a key of its own. */
export const someListed: fc.Arbitrary<ListedParty[]> = fc
  .array(
    fc.record({
      kind,
      list: fc.constantFrom('one', 'two'),
      names: fc.array(fc.record({ name: fc.oneof(companyName, personName), kind: nameKind }), {
        minLength: 1,
        maxLength: 3,
      }),
      countries: fc.subarray(['CHN', 'HKG', 'VNM']),
      places: fc.subarray(['Ningbo']),
      identifiers,
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((entities) =>
    entities.map(({ kind: own, ...one }, at) => ({
      ...(own === undefined ? {} : { kind: own }),
      ...one,
      key: String(at),
    })),
  );

/** A made-up party that may be one of them. */
export const someParty: fc.Arbitrary<ScreenedParty> = fc
  .record({
    kind,
    names: fc.array(fc.record({ name: slipped, kind: nameKind }), { minLength: 1, maxLength: 2 }),
    countries: fc.subarray(['CHN', 'VNM']),
    places: fc.subarray(['Ningbo']),
    identifiers,
  })
  .map(({ kind: own, ...one }) => ({ ...(own === undefined ? {} : { kind: own }), ...one }));

import { fc } from '#tests/support/properties.ts';
import { describe, expect, test } from 'vitest';
import { checkIdentifier } from '#app/domain/suppliers/identifiers/identifier.ts';
import type { IdentifierScheme } from '#app/domain/suppliers/identifiers/schemes.ts';

const RIGHT: [IdentifierScheme, string, string][] = [
  ['LEI', '5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R12'],
  ['LEI', '2138 00WSGI-IZCXF1P572', '213800WSGIIZCXF1P572'],
  ['GB-COH', '1234567', '01234567'],
  ['GB-COH', 'sc 123456', 'SC123456'],
  ['GB-COH', 'NI38', 'NI000038'],
  ['GB-COH', 'OC300001', 'OC300001'],
  ['GB-COH', 'R0000038', 'R0000038'],
  ['GB-COH', 'IP28746R', 'IP28746R'],
  ['OS-ID', 'CN-2021250-D1DTN-7', 'CN2021250D1DTN7'],
  ['DUNS', '15-048-3782', '150483782'],
  ['USCC', '91350100M000100Y43', '91350100M000100Y43'],
  ['VAT', 'GB 980 7806 84', 'GB980780684'],
  ['VAT', 'DE136695976', 'DE136695976'],
  ['VAT', 'FR40303265045', 'FR40303265045'],
  ['VAT', 'FR 23 334175221', 'FR23334175221'],
  ['VAT', 'IT00743110157', 'IT00743110157'],
  ['VAT', 'NL004495445B01', 'NL004495445B01'],
  ['VAT', 'NL123456789B13', 'NL123456789B13'],
  ['VAT', 'ES54362315K', 'ES54362315K'],
  ['VAT', 'ESX2482300W', 'ESX2482300W'],
  ['VAT', 'ESJ99216582', 'ESJ99216582'],
  ['VAT', 'PL8567346215', 'PL8567346215'],
  ['VAT', 'BE403019261', 'BE0403019261'],
  ['VAT', 'ATU13585627', 'ATU13585627'],
];

const WRONG: [IdentifierScheme, string, RegExp][] = [
  ['LEI', '5493001KJTIIGC8Y1R13', /last two digits/],
  ['LEI', '5493001KJTIIGC8Y1R1', /all 20 characters.*has 19/],
  ['GB-COH', 'QQ123456', /Scotland is SC/],
  ['GB-COH', '123456789', /eight characters/],
  ['OS-ID', 'CN2021250D1DTN8', /last character/],
  ['OS-ID', 'CN2021400D1DTN7', /as printed/],
  ['OS-ID', 'IN2019067', /all 15 characters/],
  ['DUNS', '5048378', /leading zeros/],
  ['DUNS', 'ABC', /nine digits/],
  ['USCC', '91350100M000100Y44', /last character/],
  ['USCC', '9135O100M000100Y43', /never I, O, S, V or Z/],
  ['VAT', 'GB802311781', /check digits/],
  ['VAT', 'DE136695978', /check digits/],
  ['VAT', 'FR84323140391', /check digits/],
  ['VAT', 'IT00743110158', /check digits/],
  ['VAT', 'NL123456789B90', /check digits/],
  ['VAT', 'ES54362315Z', /check digits/],
  ['VAT', 'ESJ99216583', /check digits/],
  ['VAT', 'PL8567346216', /check digits/],
  ['VAT', 'BE0431150351', /check digits/],
  ['VAT', '123456789', /two letters/],
  ['VAT', 'AT1', /characters that country uses/],
];

describe('identifiers', () => {
  test.each(RIGHT)('%s %s is taken as %s', (scheme, typed, value) => {
    expect(checkIdentifier(scheme, typed)).toEqual({ ok: true, value });
  });

  test.each(WRONG)('%s %s is refused with the fix', (scheme, typed, fix) => {
    expect(checkIdentifier(scheme, typed)).toEqual({ ok: false, fix: expect.stringMatching(fix) });
  });

  test('one wrong digit anywhere in an LEI or a German VAT number is noticed', () => {
    const cases: [IdentifierScheme, string][] = [
      ['LEI', '5493001KJTIIGC8Y1R12'],
      ['VAT', 'DE136695976'],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ([scheme, right], at, by) => {
          const places = [...right].flatMap((character, place) => (/\d/.test(character) ? [place] : []));
          const place = places[at % places.length] ?? 0;
          const digit = (Number(right[place]) + by) % 10;
          const wrong = right.slice(0, place) + String(digit) + right.slice(place + 1);
          expect(checkIdentifier(scheme, wrong).ok).toBe(false);
        },
      ),
    );
  });
});

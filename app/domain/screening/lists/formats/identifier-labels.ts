import type { ListEntry } from '../list-file.ts';

type Identifier = ListEntry['identifiers'][number];

/**
 * What publishers call identifiers, and the scheme under which Daylight holds them against others. The first that fits
 * counts. Schemes of the supplier register are those of IDENTIFIER_SCHEMES; the others stand on lists only.
 */
const SCHEMES: readonly (readonly [label: RegExp, scheme: string])[] = [
  [/\bIMO\b/i, 'IMO'],
  [/\bMMSI\b/i, 'MMSI'],
  [/call ?sign/i, 'CALL-SIGN'],
  [/passport/i, 'PASSPORT'],
  [/\bLEI\b|legal entity identifier/i, 'LEI'],
  [/d-?u-?n-?s/i, 'DUNS'],
  [/unified social credit|\bUSCC?\b/i, 'USCC'],
  [/swift|\bBIC\b/i, 'BIC'],
  [/\bISIN\b/, 'ISIN'],
  [/\bINN\b/, 'INN'],
  [/\bOGRN\b|primary state registration/i, 'OGRN'],
  [/v\.?a\.?t\.?/i, 'VAT'],
  [/tax|\bNIT\b|\bRUC\b|\bR\.?F\.?C\.?\b|\bRIF\b|\bSSN\b|social security/i, 'TAX'],
  [
    /national id|identity|identification card|cedula|\bC\.?U\.?R\.?P\.?\b|personal id|driver|birth certificate|\bdni\b/i,
    'NATIONAL-ID',
  ],
  [/serial number|\bMSN\b/i, 'AIRCRAFT-SERIAL'],
  [/tail number/i, 'AIRCRAFT-TAIL'],
  [
    /registr|company number|business number|license|licence|matricula|folio|commercial|C\.R\. No|chamber|trade|gazette|identification number|\bid\b/i,
    'REGISTRATION',
  ],
];

/** Schemes whose values may hold letters alone. */
const LETTERS_ONLY = new Set(['BIC', 'CALL-SIGN', 'AIRCRAFT-TAIL']);

/** The scheme that a label means, or null when it is no identifier. */
export function schemeOf(label: string): string | null {
  return SCHEMES.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** An identifier by its label; empty when the label is none or the value holds no digit (a BIC may have none). */
export function identifierFrom(label: string, value: string): Identifier[] {
  const scheme = schemeOf(label);
  const plain = value.replace(/\s*\([^)]*\).*$|\s+(?:expires|issued)\b.*$/i, '').trim();
  if (scheme === null || plain === '' || (!LETTERS_ONLY.has(scheme) && !/\d/.test(plain))) return [];
  if (scheme === 'IMO') return imoFrom(plain);
  return [{ scheme, value: plain }];
}

/** The seven digits of an IMO number, with or without the letters before them. */
export function imoFrom(text: string): Identifier[] {
  const digits = /\d{7}/.exec(text)?.[0];
  return digits === undefined ? [] : [{ scheme: 'IMO', value: digits }];
}

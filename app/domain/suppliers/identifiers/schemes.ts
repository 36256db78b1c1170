export const IDENTIFIER_SCHEMES = ['LEI', 'GB-COH', 'OS-ID', 'DUNS', 'USCC', 'VAT'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export const IDENTIFIER_NAMES: Readonly<Record<IdentifierScheme, string>> = {
  LEI: 'Legal Entity Identifier (LEI)',
  'GB-COH': 'UK company number',
  'OS-ID': 'Open Supply Hub ID',
  DUNS: 'D-U-N-S number',
  USCC: 'Unified social credit code (China)',
  VAT: 'VAT number',
};

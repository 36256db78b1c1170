import type { Checked } from './check.ts';
import { checkCompanyNumber } from './company-number.ts';
import { checkDuns } from './duns.ts';
import { checkLei } from './lei.ts';
import { checkOsId } from './os-id.ts';
import { checkUscc } from './uscc.ts';
import { checkVat } from './vat.ts';

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

const CHECKS: Readonly<Record<IdentifierScheme, (raw: string) => Checked>> = {
  LEI: checkLei,
  'GB-COH': checkCompanyNumber,
  'OS-ID': checkOsId,
  DUNS: checkDuns,
  USCC: checkUscc,
  VAT: checkVat,
};

/** Checks form and check digits of an identifier and gives its one canonical spelling, or words that name the fix. */
export function checkIdentifier(scheme: IdentifierScheme, raw: string): Checked {
  return CHECKS[scheme](raw);
}

import type { Checked } from './check.ts';
import { checkCompanyNumber } from './company-number.ts';
import { checkDuns } from './duns.ts';
import { checkLei } from './lei.ts';
import { checkOsId } from './os-id.ts';
import type { IdentifierScheme } from './schemes.ts';
import { checkUscc } from './uscc.ts';
import { checkVat } from './vat.ts';

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

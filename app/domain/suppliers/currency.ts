const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Currencies offered first in forms; any ISO 4217 code is taken. */
export const COMMON_CURRENCIES = [
  'GBP',
  'EUR',
  'USD',
  'AUD',
  'CAD',
  'CHF',
  'CNY',
  'HKD',
  'INR',
  'JPY',
  'TRY',
] as const;

export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/** Decimal places of the currency's smallest unit: 2 for GBP, 0 for JPY. Source: ISO 4217 through CLDR. */
function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** An amount in whole units as minor units, rounded half up. */
export function toMinor(amount: number, currency: string): number {
  return Math.round(Number((amount * 10 ** minorDigits(currency)).toFixed(3)));
}

/** Minor units as whole units. */
export function fromMinor(amountMinor: number, currency: string): number {
  return amountMinor / 10 ** minorDigits(currency);
}

import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { latestEntry, type RegistryEntry } from './registry-entry.ts';
import type { SupplierStatement } from './supplier-statement.ts';

export const DUTIES = ['must', 'may-have-to', 'need-not', 'not-known'] as const;
export type Duty = (typeof DUTIES)[number];

export type DutyReading = { duty: Duty; because: string };

type Known = Pick<SupplierStatement, 'ukBusiness' | 'turnover'>;

/**
 * Whether a supplier has to publish a statement under section 54, by what is recorded. What a person recorded counts before
 * what the supplier chose in the registry. It is a reading for internal use: the supplier itself decides.
 */
export function dutyOf(
  supplier: Pick<Supplier, 'country' | 'identifiers'>,
  known: Known,
  entries: readonly RegistryEntry[],
): DutyReading {
  const latest = latestEntry(entries);
  const turnover = known.turnover ?? bandOf(latest?.turnover ?? null);
  const by = known.turnover === null ? 'the registry says' : 'it is recorded';
  if (known.ukBusiness === 'no')
    return {
      duty: 'need-not',
      because: 'It is recorded that it carries on no business in the United Kingdom.',
    };
  if (turnover === 'under-36m') return { duty: 'need-not', because: `Its turnover is under £36m, ${by}.` };
  const inUk = known.ukBusiness === 'yes' || isBritish(supplier) || latest !== null;
  if (turnover === 'at-least-36m' && known.ukBusiness === 'yes')
    return {
      duty: 'must',
      because: `Its turnover is at least £36m, ${by}, and it does business in the United Kingdom.`,
    };
  if (turnover === 'at-least-36m')
    return {
      duty: inUk ? 'must' : 'may-have-to',
      because: inUk
        ? `Its turnover is at least £36m, ${by}, and it is registered or reports in the United Kingdom.`
        : `Its turnover is at least £36m, ${by}; whether it does business in the United Kingdom is not known.`,
    };
  if (inUk)
    return {
      duty: 'may-have-to',
      because: 'It is registered, reports or does business in the United Kingdom; its turnover is not known.',
    };
  return {
    duty: 'not-known',
    because: 'Neither its turnover nor its business in the United Kingdom is known.',
  };
}

/**
 * Whether it is recorded that a supplier need not publish. Unlike the other duties this rests on nothing of the register:
 * no business in the United Kingdom, or a turnover under £36m, settles it.
 */
export function needNotPublish(known: Known, entries: readonly RegistryEntry[]): boolean {
  return dutyOf({ country: null, identifiers: [] }, known, entries).duty === 'need-not';
}

/** The registry's band of turnover as one side of £36m; null where it says nothing. */
export function bandOf(turnover: string | null): 'at-least-36m' | 'under-36m' | null {
  if (turnover === null) return null;
  if (/^(under|less than|below)/i.test(turnover.trim())) return 'under-36m';
  return /\d/.test(turnover) ? 'at-least-36m' : null;
}

function isBritish({ country, identifiers }: Pick<Supplier, 'country' | 'identifiers'>): boolean {
  return country === 'GBR' || identifiers.some(({ scheme }) => scheme === 'GB-COH');
}

import { AREA_WORDS } from '#app/domain/statements/suppliers-statements/area-words.ts';
import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { dutyOf } from '#app/domain/statements/suppliers-statements/duty.ts';
import type { RegistryEntry } from '#app/domain/statements/suppliers-statements/registry-entry.ts';
import { lackingAreas, standingOf } from '#app/domain/statements/suppliers-statements/standing.ts';
import type { SupplierStatement } from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { formatDate } from '#app/http/format.ts';
import { DUTY_WORDS, STANDING_WORDS } from './words.ts';

type Material = { supplier: Supplier; known: SupplierStatement; entries: readonly RegistryEntry[] };

/** What is known of a supplier's statement, as label and value. */
export function knownFacts({ supplier, known, entries }: Material, now: Date) {
  const { duty, because } = dutyOf(supplier, known, entries);
  const { standing, because: standingBecause } = standingOf(known, entries, now.toISOString().slice(0, 10));
  const { areas, by } = lackingAreas(known, entries);
  const nothing = areas.map((area) => AREA_WORDS[area]).join(', ');
  const source =
    by === 'reading'
      ? 'not found in the text that was read: is it there?'
      : 'by what the supplier says of itself in the registry';
  return [
    { label: 'Has to publish', value: `${DUTY_WORDS[duty]}. ${because}` },
    { label: 'Statement', value: `${STANDING_WORDS[standing]}. ${standingBecause}` },
    {
      label: 'Nothing found on',
      value:
        by === null
          ? 'Nothing has been read yet'
          : nothing === ''
            ? 'No area is without'
            : `${nothing} (${source})`,
    },
    {
      label: 'Address',
      value:
        known.address === null
          ? 'Not noted'
          : `${known.address.url}: ${known.address.says} (${formatDate('en', known.address.at)})`,
    },
    { label: 'Looked at last', value: known.lookedAt === null ? 'Never' : formatDate('en', known.lookedAt) },
  ];
}

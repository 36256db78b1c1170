import { countryName } from '#app/domain/reference/countries.ts';
import type { Facts } from '#app/domain/reference/facts.ts';
import { INFLUENCE_SHORT, influenceLevel } from '#app/domain/risk/influence.ts';
import type { PriorityList } from '#app/domain/risk/list-by-priority.server.ts';
import { formatScore } from '#app/http/format.ts';
import type { SupplierLine } from './supplier-lines.tsx';

/** Lines of the register of risk, in words for a page. */
export function supplierLines(facts: Facts, { lines }: Pick<PriorityList, 'lines'>): SupplierLine[] {
  return lines.map((line) => ({
    id: line.supplierId,
    name: line.supplierName,
    band: line.band,
    score: line.score === null ? null : formatScore('en', line.score),
    awaiting: line.awaiting,
    place: line.place === null ? 'Not recorded' : countryName(line.place),
    trade:
      line.division === null ? 'Not recorded' : (facts.divisions.get(line.division)?.title ?? line.division),
    influence: INFLUENCE_SHORT[influenceLevel(line.influence)],
    missing: line.missing,
  }));
}

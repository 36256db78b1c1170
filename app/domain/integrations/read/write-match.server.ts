import { iso2 } from '#app/domain/reference/countries.ts';
import type { DescribedMatch } from '#app/domain/screening/describe-matches.server.ts';
import { entityId } from '../match/write-entity.ts';
import type { MatchRecord } from './records.ts';

/** A country as programs get it: two small letters. */
export function writeCountry(iso3: string | null): string | null {
  return iso3 === null ? null : (iso2(iso3)?.toLowerCase() ?? null);
}

/** A match of the register as programs get it. */
export function writeMatch(match: DescribedMatch): Omit<MatchRecord, 'reasons'> {
  return {
    id: match.matchId,
    supplier: { id: match.supplierId, name: match.supplierName, country: writeCountry(match.country) },
    entity: { id: entityId(match.list, match.listedKey), name: match.listedName },
    list: {
      name: match.list,
      title: match.listTitle,
      edition: match.edition,
      as_of: match.asOf,
      notice: match.notice,
    },
    score: match.score,
    strength: match.strength,
    current: match.current,
    status: match.status,
    first_seen_at: match.firstSeenAt.toISOString(),
    decided_at: match.decidedAt?.toISOString() ?? null,
    on_earlier_details: match.onEarlierDetails,
  };
}

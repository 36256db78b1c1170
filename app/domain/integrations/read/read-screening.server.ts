import type { Viewer } from '#app/domain/access/viewer.ts';
import { matchesInTheirOrder } from '#app/domain/screening/matches-in-order.server.ts';
import type { Screening } from '#app/domain/screening/screening.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import type { MatchesAnswer, MatchesQuery, SupplierScreeningAnswer } from './records.ts';
import { writeCountry, writeMatch } from './write-match.server.ts';

/** The latest cross-check of a supplier, its matches and the decisions on them. @throws NotFound */
export async function readSupplierScreening(
  viewer: Viewer,
  supplierId: string,
): Promise<SupplierScreeningAnswer> {
  const { id, name, country } = await findSupplier(viewer, supplierId);
  const { latest, matches, decisions } = await screeningOf(viewer, id);
  return {
    supplier: { id, name, country: writeCountry(country) },
    screening: latest === null ? null : writeScreening(latest),
    matches: matches.map(writeMatch),
    decisions: decisions.map(({ matchId, decision, comment, personName, at }) => ({
      match: matchId,
      decision,
      comment,
      by: personName,
      at: at.toISOString(),
    })),
  };
}

/** A page of the organisation's matches. */
export async function readMatches(viewer: Viewer, query: MatchesQuery): Promise<MatchesAnswer> {
  const { status, list, since, cursor, limit } = query;
  const wanted = {
    ...(status === undefined ? {} : { status }),
    ...(list === undefined ? {} : { list }),
    ...(since === undefined ? {} : { since: new Date(since) }),
    ...(cursor === undefined ? {} : { after: cursor }),
  };
  const matches = await matchesInTheirOrder(viewer, wanted, limit + 1);
  const page = matches.slice(0, limit);
  return {
    matches: page.map((match) => ({
      ...writeMatch(match),
      reasons: match.reasons.map(({ kind, side, weight, says }) => ({ kind, side, weight, says })),
    })),
    next_cursor: matches.length > limit ? (page.at(-1)?.matchId ?? null) : null,
  };
}

function writeScreening(screening: Screening): SupplierScreeningAnswer['screening'] {
  return {
    id: screening.id,
    at: screening.at.toISOString(),
    engine: screening.engine,
    threshold: screening.threshold,
    result: screening.result,
    candidates_cut: screening.candidatesCut,
    lists: screening.lists.map(({ list, edition, asOf, versionId }) => ({
      name: list,
      edition,
      as_of: asOf,
      version: versionId,
    })),
    inputs_hash: screening.inputsHash,
    outcome_hash: screening.outcomeHash,
  };
}

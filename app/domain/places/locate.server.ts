import {
  certainPlace,
  type PlaceCandidate,
  placeCandidates,
  type PlaceQuery,
  townInAddress,
} from './candidates.ts';
import { loadGazetteer } from './load-gazetteer.server.ts';

/**
 * The places that may be meant, most people first, with their divisions, coordinates and precision. More than one:
 * ask. The gazetteer is offline; nothing leaves the machine.
 */
export function locatePlace(query: PlaceQuery): PlaceCandidate[] {
  return placeCandidates(loadGazetteer(), query);
}

/** The one place that may be taken without asking, from town and region or else from the address; null when in doubt. */
export function locateWithoutAsking(query: PlaceQuery & { address?: string | null }): PlaceCandidate | null {
  const gazetteer = loadGazetteer();
  if (query.city || query.region) return certainPlace(placeCandidates(gazetteer, query));
  return query.address && query.country ? townInAddress(gazetteer, query.address, query.country) : null;
}

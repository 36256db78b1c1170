import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { Corridor } from '#app/domain/reference/fact-rows.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { registerCounts } from '#app/domain/suppliers/register-counts.server.ts';
import { labourCorridors, type Place } from './corridors.ts';
import { placesOf } from './places-of.ts';

/** Corridors of forced labour that lead to countries of the viewer's register, and those countries with their suppliers. */
export async function registerCorridors(viewer: Viewer): Promise<{ corridors: Corridor[]; places: Place[] }> {
  authorise(viewer, 'read', 'risk');
  const { groups } = await registerCounts(viewer.organisationId);
  return labourCorridors(await currentFacts(), placesOf(groups));
}

import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { countMatches } from '#models/screening-match.server.ts';
import { UNDECIDED } from './screening.ts';

/** How many matches of the latest screenings wait for a person, for the rail of every page: one count by an index. */
export async function countOpenMatches(viewer: Viewer): Promise<number> {
  authorise(viewer, 'read', 'screening');
  return countMatches(viewer.organisationId, { status: UNDECIDED, current: true });
}

import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { countriesWithMatches } from '#models/screening-match.server.ts';

/** The countries of suppliers that have matches, by name, as ISO 3166-1 alpha-3. */
export async function countriesOfMatches(viewer: Viewer): Promise<string[]> {
  authorise(viewer, 'read', 'screening');
  const codes = await countriesWithMatches(viewer.organisationId);
  return codes.sort((a, b) => countryName(a).localeCompare(countryName(b), 'en'));
}

import { locateWithoutAsking } from '#app/domain/places/locate.server.ts';
import { newSupplierId } from '#models/supplier.server.ts';
import type { FindSite } from './import/apply-patch.ts';
import type { Site, SiteInput } from './supplier.ts';

/** Finds where a site is without asking, from the gazetteer; each different question is asked once. */
export function siteFinder(): FindSite {
  const answers = new Map<string, ReturnType<FindSite>>();
  return (site) => {
    const question = JSON.stringify([site.city, site.region, site.address, site.country]);
    const known = answers.get(question);
    if (known !== undefined) return known;
    const place = locateWithoutAsking(site);
    const answer = place && {
      latitude: place.latitude,
      longitude: place.longitude,
      precision: place.precision,
    };
    answers.set(question, answer);
    return answer;
  };
}

/** Gives every site an id, the supplier's country where it has none, and a point where its town is certain. */
export function placeSites(
  sites: readonly SiteInput[],
  country: string | null,
  find: FindSite = siteFinder(),
): Site[] {
  return sites.map((typed) => {
    const id = typed.id ?? newSupplierId();
    const site = { ...typed, country: typed.country ?? country };
    if (site.latitude !== null && site.longitude !== null)
      return { ...site, id, precision: site.precision ?? 'exact' };
    const found = find({ city: site.city, region: null, address: site.address, country: site.country });
    const nowhere = {
      latitude: null,
      longitude: null,
      precision: site.country ? ('country' as const) : null,
    };
    return { ...site, id, ...(found ?? nowhere) };
  });
}

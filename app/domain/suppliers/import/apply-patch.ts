import { foldPlaceName } from '#app/domain/places/fold-place-name.ts';
import { nameKey } from '../search-tokens.ts';
import type { SiteInput, SupplierInput } from '../supplier.ts';
import { SupplierInput as Schema, Site } from '../supplier.ts';
import type { SitePatch, SupplierPatch } from './patch.ts';

/** Where a site is, found without asking; null when in doubt. */
export type FindSite = (site: {
  city: string | null;
  region: string | null;
  address: string | null;
  country: string | null;
}) => Pick<SiteInput, 'latitude' | 'longitude' | 'precision'> | null;

/**
 * The supplier as it is after the row: what the row says replaces single facts and is added to lists; what it does not
 * say stays. Applying the same row again changes nothing.
 *
 * @param before null for a new supplier
 */
export function applyPatch(
  before: SupplierInput | null,
  patch: SupplierPatch,
  ownerId: string | null,
  findSite: FindSite,
): SupplierInput {
  const base = before ?? Schema.parse({ name: patch.name });
  return {
    ...base,
    reference: patch.reference ?? base.reference,
    name: keepSpelling(base.name, patch.name),
    otherNames: addNames(base, patch),
    country: patch.country ?? base.country,
    identifiers: addIdentifiers(base, patch),
    sites: addSites(base.sites, patch.sites, patch.country ?? base.country, findSite),
    tier: patch.tier ?? base.tier,
    sectors: patch.sectors ?? base.sectors,
    goods: patch.goods ?? base.goods,
    spend: patch.spend ?? base.spend,
    workforce: { ...base.workforce, ...patch.workforce },
    soleSource: patch.soleSource ?? base.soleSource,
    ownerId: ownerId ?? base.ownerId,
    notes: addNotes(base.notes, patch),
  };
}

/** A name that differs only in spaces is no change. */
function keepSpelling(before: string, typed: string): string {
  const clean = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return clean || before;
}

function addNames(base: SupplierInput, patch: SupplierPatch): SupplierInput['otherNames'] {
  const known = new Set([...base.otherNames.map(({ name }) => name), base.name, patch.name]);
  return [...base.otherNames, ...patch.otherNames.filter(({ name }) => !known.has(name))].slice(0, 20);
}

/** One number of a scheme replaces the one that was there, except VAT numbers, of which a company may have several. */
function addIdentifiers(base: SupplierInput, patch: SupplierPatch): SupplierInput['identifiers'] {
  const known = new Set(base.identifiers.map(({ scheme, value }) => `${scheme} ${value}`));
  const added = patch.identifiers.filter(({ scheme, value }) => !known.has(`${scheme} ${value}`));
  const replaced: ReadonlySet<string> = new Set(
    added.map(({ scheme }) => scheme).filter((scheme) => scheme !== 'VAT'),
  );
  const kept = base.identifiers.filter(({ scheme }) => !replaced.has(scheme));
  return [...kept, ...added];
}

function addSites(
  before: SiteInput[],
  patches: SitePatch[],
  country: string | null,
  findSite: FindSite,
): SiteInput[] {
  const sites = [...before];
  for (const patch of patches) {
    const place = findSiteIndex(sites, patch, patches.length);
    const old = place === -1 ? null : (sites[place] ?? null);
    const site = placeSite(mergeSite(old, patch, country), old, patch, findSite);
    if (place === -1) sites.push(site);
    else sites[place] = site;
  }
  return sites;
}

/** The site that the row means: the same OS ID or the same address; a supplier's only site when the row tells of one. */
function findSiteIndex(sites: SiteInput[], patch: SitePatch, said: number): number {
  if (patch.osId) {
    const same = sites.findIndex(({ osId }) => osId === patch.osId);
    if (same !== -1) return same;
  }
  const same = sites.findIndex((site) => siteKey(site) === siteKey(patch));
  if (same !== -1) return same;
  const inTown = sites.findIndex((site) => mayBeSameSite(site, patch));
  if (inTown !== -1) return inTown;
  return sites.length === 1 && said === 1 ? 0 : -1;
}

type Place = { address?: string | null; city?: string | null; name?: string | null };

/** Two tellings of one town, of which one gives no address: the one site, unless both give it different names. */
export function mayBeSameSite(one: Place, other: Place): boolean {
  const town = foldPlaceName(one.city ?? '');
  if (town === '' || town !== foldPlaceName(other.city ?? '')) return false;
  if (one.address && other.address) return false;
  return !one.name || !other.name || nameKey(one.name) === nameKey(other.name);
}

/** What two spellings of one site have in common: town, address and name. */
export function siteKey(site: {
  address?: string | null;
  city?: string | null;
  name?: string | null;
}): string {
  const place = nameKey(site.address ?? '');
  return [place, foldPlaceName(site.city ?? ''), place ? '' : nameKey(site.name ?? '')].join('|');
}

function mergeSite(
  old: SiteInput | null,
  { region: _region, ...said }: SitePatch,
  country: string | null,
): SiteInput {
  return { ...(old ?? Site.parse({ country })), ...said };
}

/** Looks the town up again only when the row says something new about where the site is. */
function placeSite(site: SiteInput, old: SiteInput | null, patch: SitePatch, findSite: FindSite): SiteInput {
  if (patch.latitude !== undefined) return site;
  const moved = !old || siteKey(old) !== siteKey(site) || old.country !== site.country;
  if (!moved) return site;
  const { city, address, country } = site;
  const found = findSite({ city, region: patch.region ?? null, address, country });
  if (found) return { ...site, ...found };
  return { ...site, latitude: null, longitude: null, precision: country ? 'country' : null };
}

function addNotes(before: string, { notes, noteLines }: SupplierPatch): string {
  const kept = notes === undefined ? before : mergeNotes(before, notes);
  const present = new Set(kept.split('\n'));
  return [kept, ...noteLines.filter((line) => !present.has(line))]
    .filter(Boolean)
    .join('\n')
    .slice(0, 10_000);
}

/** The file's notes take the place of the notes, but lines that imports have noted stay. */
function mergeNotes(before: string, typed: string): string {
  const clean = typed.slice(0, 10_000);
  if (before === clean || before.startsWith(`${clean}\n`)) return before;
  const noted = before
    .split('\n')
    .filter((line) => /^(Parent company|Facility type|Processing type|RBA ID|Sector): /.test(line));
  return [clean, ...noted.filter((line) => !clean.includes(line))].join('\n');
}

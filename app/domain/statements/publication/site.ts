import type { LegalEntity } from '../entities/legal-entity.ts';
import { inGroup } from '../entities/offices.ts';
import type { HomepageCheck } from './homepage.ts';

/** The website of one company that a group statement speaks for. */
export type CompanySite = {
  entityId: string;
  name: string;
  /** The address of its home page; null where none is known, or there is none. */
  homepage: string | null;
  hasNoWebsite: boolean;
};

/**
 * How one site stands. linked: a look found the link · by-hand: a person saw it · not-found: a look did not find it ·
 * not-checked: no look has told yet · no-website: the company has none · not-recorded: nobody has said.
 */
export type SiteStanding = 'linked' | 'by-hand' | 'not-found' | 'not-checked' | 'no-website' | 'not-recorded';

/** The sites of companies, in their order. */
export function sitesOf(companies: readonly LegalEntity[]): CompanySite[] {
  return companies.map(({ id, name, website, hasNoWebsite }) => ({
    entityId: id,
    name,
    homepage: website,
    hasNoWebsite,
  }));
}

/** The sites at which the portal looks: of every company in the group on a day, each address once, the own page aside. */
export function sitesToLookAt(
  companies: readonly LegalEntity[],
  ownHomepage: string | null,
  today: string,
): (CompanySite & { homepage: string })[] {
  const seen = new Set(ownHomepage === null ? [] : [samePage(ownHomepage)]);
  return sitesOf(companies.filter((company) => inGroup(company, today))).flatMap((site) => {
    const { homepage } = site;
    if (homepage === null || seen.has(samePage(homepage))) return [];
    seen.add(samePage(homepage));
    return [{ ...site, homepage }];
  });
}

/** One page, however its address is written: with or without www, a slash at the end, a secure connection. */
export function samePage(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

/** How a site stands by the last look that told something. */
export function siteStanding(
  { homepage, hasNoWebsite }: Pick<CompanySite, 'homepage' | 'hasNoWebsite'>,
  check: Pick<HomepageCheck, 'outcome' | 'way' | 'target'> | null,
): SiteStanding {
  if (homepage === null) return hasNoWebsite ? 'no-website' : 'not-recorded';
  if (check === null || check.outcome === 'not-fetched') return 'not-checked';
  if (check.outcome !== 'linked' || check.target === 'login-page' || check.target === 'not-there')
    return 'not-found';
  return check.way === 'by-hand' ? 'by-hand' : 'linked';
}

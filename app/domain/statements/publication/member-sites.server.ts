import { entitiesOf } from '#models/legal-entity.server.ts';
import { homepageChecksOfPages } from '#models/homepage-check.server.ts';
import { publicationOf } from '#models/publication.server.ts';
import type { Statement } from '../statement.ts';
import type { HomepageCheck } from './homepage.ts';
import { type CompanySite, samePage, siteStanding, type SiteStanding, sitesOf } from './site.ts';

/** The site of one covered company with the last look that told something of it. */
export type MemberSite = CompanySite & { check: HomepageCheck | null; standing: SiteStanding };

/**
 * The sites of the companies that a group statement covers, each with its last look; nothing for a statement of one
 * company. A company that is named without standing in the portal's list has no site here.
 */
export async function memberSites({ organisationId, kind, members }: Statement): Promise<MemberSite[]> {
  if (kind === 'single') return [];
  const [companies, publication] = await Promise.all([
    entitiesOf(organisationId),
    publicationOf(organisationId),
  ]);
  const covered = members.filter(({ included }) => included);
  const sites = covered.map(
    ({ entityId, name }): CompanySite =>
      sitesOf(companies.filter(({ id }) => id === entityId))[0] ?? {
        entityId: '',
        name,
        homepage: null,
        hasNoWebsite: false,
      },
  );
  const pages = [...sites.flatMap(({ homepage }) => homepage ?? []), publication?.homepage ?? []].flat();
  const checks = await homepageChecksOfPages(organisationId, pages);
  return sites.map((site) => {
    const check = site.homepage === null ? null : tellingCheck(checks, site.homepage);
    return { ...site, check, standing: siteStanding(site, check) };
  });
}

/** The newest look at a page that says whether the link is there; else the newest of all. */
function tellingCheck(checks: readonly HomepageCheck[], page: string): HomepageCheck | null {
  const own = checks.filter(({ homepage }) => samePage(homepage) === samePage(page));
  return own.find(({ outcome }) => outcome !== 'not-fetched') ?? own[0] ?? null;
}

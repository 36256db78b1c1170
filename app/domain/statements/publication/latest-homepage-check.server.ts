import { homepageChecksOf } from '#models/homepage-check.server.ts';
import type { HomepageCheck } from './homepage.ts';

/** What was last found on the organisation's home page, or null before the first look. */
export async function latestHomepageCheck(organisationId: string): Promise<HomepageCheck | null> {
  const [latest] = await homepageChecksOf(organisationId, 1);
  return latest ?? null;
}

/** A page that cannot be read by a program is tried each month; a year of tries does not hide what a person saw. */
const LOOKED_BACK = 12;

/**
 * The newest look at this home page that says whether the link is there, by the portal or by a person; where the page could
 * never be read, the newest of all; null before the first. For checks A8 and A9.
 */
export async function tellingHomepageCheck(
  organisationId: string,
  homepage: string,
): Promise<HomepageCheck | null> {
  const checks = await homepageChecksOf(organisationId, LOOKED_BACK);
  const ofThisPage = checks.filter((check) => check.homepage === homepage);
  return ofThisPage.find(({ outcome }) => outcome !== 'not-fetched') ?? ofThisPage[0] ?? null;
}

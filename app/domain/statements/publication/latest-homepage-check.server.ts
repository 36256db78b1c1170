import { homepageChecksOf } from '#models/homepage-check.server.ts';
import type { HomepageCheck } from './homepage.ts';

/** What was last found on the organisation's home page, or null before the first look. For checks A8 and A9. */
export async function latestHomepageCheck(organisationId: string): Promise<HomepageCheck | null> {
  const [latest] = await homepageChecksOf(organisationId, 1);
  return latest ?? null;
}

import { Refused } from '#app/platform/problems.ts';
import { organisationNames } from '#models/organisation.server.ts';
import { DEMO_MARK } from './demo/company.ts';

/** A MongoDB database of this name is taken for a demonstration's, whatever is in it. */
export const DEMO_DATABASE = 'daylight-demo';

/**
 * Lets a demonstration load into an empty store, one that holds demonstrations only, or a database made for it, so that
 * accounts with a known password never come beside real ones.
 *
 * @throws Refused `demo.other-store`
 */
export async function requireDemoStore(mongodbUri: string | null): Promise<void> {
  if (mongodbUri !== null && new URL(mongodbUri).pathname === `/${DEMO_DATABASE}`) return;
  const others = (await organisationNames()).filter((name) => !name.endsWith(DEMO_MARK));
  if (others.length > 0) throw new Refused('demo.other-store', { organisations: others.length });
}

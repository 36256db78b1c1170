import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import type { Outside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { RefusedFetch } from '#app/platform/outgoing/refused-fetch.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import { publicationOf } from '#models/publication.server.ts';
import { dayOf } from '../day-words.ts';
import {
  findStatementLink,
  type HomepageCheck,
  isLoginPage,
  leadsTo,
  type TargetOutcome,
} from './homepage.ts';
import { type Found, keepHomepageCheck, keepSiteChecks } from './keep-homepage-check.server.ts';
import { sitesToLookAt } from './site.ts';

const LARGEST_PAGE = 5_000_000;
const MILLISECONDS = 15_000;

type Fetched = { url: string; status: number; html: string; packed: boolean };
type Unread = { problem: string; missing: boolean };
type Parts = { outside: Outside; report: (step: string) => Promise<void> };

/**
 * Reads the organisation's home page, looks there for the link to the statement, and follows it. What was found is kept
 * with its day.
 *
 * @param statement the public address under which the organisation's statements stand
 * @throws Refused `publication.no-address` before an address is chosen
 * @throws InvalidInput on `homepage` where none is known
 */
export async function checkHomepage(
  viewer: Actor,
  statement: string,
  { outside, report }: Parts,
  now: Date,
): Promise<HomepageCheck> {
  authorise(viewer, 'manage', 'statement');
  const publication = await publicationOf(viewer.organisationId);
  if (!publication) throw new Refused('publication.no-address');
  const { homepage } = publication;
  if (homepage === null)
    throw new InvalidInput({ homepage: ['Enter the address of the home page, and save it'] });
  await report('Reading the home page');
  const found = await lookAt(outside, homepage, statement, () =>
    report('Following the link to the statement'),
  );
  return keepHomepageCheck(viewer, { ...found, entityId: null }, now);
}

/**
 * Reads the home page of every company of the group that has one, and keeps what was found, as many as a transaction
 * takes at a time.
 *
 * @param statement the public address under which the organisation's statements stand
 * @returns how many were looked at, and how many of them lead to the statement
 */
export async function checkCompanySites(
  viewer: Actor,
  statement: string,
  { outside, report }: Parts,
  now: Date,
): Promise<{ looked: number; linked: number }> {
  authorise(viewer, 'manage', 'statement');
  const { organisationId } = viewer;
  const publication = await publicationOf(organisationId);
  const companies = await entitiesOf(organisationId);
  const sites = sitesToLookAt(companies, publication?.homepage ?? null, dayOf(now));
  const counts = { looked: 0, linked: 0 };
  for (let from = 0; from < sites.length; from += AT_ONCE) {
    const found: Found[] = [];
    for (const { homepage, name, entityId } of sites.slice(from, from + AT_ONCE)) {
      await report(`Reading the home page of ${name}`);
      found.push({ ...(await lookAt(outside, homepage, statement)), entityId });
    }
    await keepSiteChecks(viewer, found, now);
    counts.looked += found.length;
    counts.linked += found.filter(({ outcome }) => outcome === 'linked').length;
  }
  return counts;
}

/** So many looks go into one transaction, and one entry of the ledger. */
const AT_ONCE = 100;

async function lookAt(
  outside: Outside,
  homepage: string,
  statement: string,
  onLink: () => Promise<void> = async () => undefined,
): Promise<Omit<Found, 'entityId'>> {
  const page = await read(outside, homepage);
  const base = { homepage, way: 'fetched', proof: '', picture: null } as const;
  const unread = whyUnread(page);
  if ('problem' in page || unread !== null) {
    return { ...base, outcome: 'not-fetched', target: null, link: null, note: unread ?? '' };
  }
  const { outcome, link } = findStatementLink(page.html, { base: page.url, statement });
  await onLink();
  const followed = await followLink(outside, link?.href ?? statement);
  const leadsOn = outcome === 'other-target' && leadsTo(followed.url, followed.url, statement);
  return { ...base, outcome: leadsOn ? 'linked' : outcome, target: followed.target, link, note: '' };
}

/** Why a home page says nothing about its links, or null where it does. */
function whyUnread(page: Fetched | Unread): string | null {
  if ('problem' in page) return page.problem;
  // A site that turns programs away shows them a page of its own, without the links that people see.
  if (page.status >= 400) return answeredWith(page.status);
  return page.packed ? 'The page came packed, although it was asked for plain' : null;
}

const answeredWith = (status: number) => `The page answered with status ${status}`;

async function followLink(
  outside: Outside,
  address: string,
): Promise<{ target: TargetOutcome; url: string }> {
  const page = await read(outside, address);
  if ('problem' in page) return { target: page.missing ? 'not-there' : 'not-fetched', url: address };
  const login = isLoginPage({ ...page, asked: address });
  return { target: login ? 'login-page' : 'resolves', url: page.url };
}

async function read(outside: Outside, address: string): Promise<Fetched | Unread> {
  try {
    const headers = { accept: 'text/html,application/xhtml+xml,application/pdf;q=0.8' };
    const answer = await outside.fetch(address, {
      headers,
      largest: LARGEST_PAGE,
      milliseconds: MILLISECONDS,
    });
    const { status, url } = answer;
    const refused = status === 401 || status === 403 || status === 407;
    if (status >= 400 && !refused)
      return {
        problem: answeredWith(status),
        missing: status === 404 || status === 410,
      };
    const packed = !['', 'identity'].includes(answer.headers['content-encoding'] ?? '');
    return { url, status, html: answer.bytes.toString('utf8'), packed };
  } catch (problem) {
    if (problem instanceof RefusedFetch) return { problem: problem.message, missing: false };
    throw problem;
  }
}

import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import type { Outside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { RefusedFetch } from '#app/platform/outgoing/refused-fetch.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { publicationOf } from '#models/publication.server.ts';
import {
  findStatementLink,
  type HomepageCheck,
  isLoginPage,
  leadsTo,
  type TargetOutcome,
} from './homepage.ts';
import { keepHomepageCheck } from './keep-homepage-check.server.ts';

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
  const page = await read(outside, homepage);
  const base = { homepage, way: 'fetched', proof: '', picture: null } as const;
  const unread = whyUnread(page);
  if ('problem' in page || unread !== null) {
    const note = unread ?? '';
    const found = { ...base, outcome: 'not-fetched', target: null, link: null, note } as const;
    return keepHomepageCheck(viewer, found, now);
  }
  const { outcome, link } = findStatementLink(page.html, { base: page.url, statement });
  await report('Following the link to the statement');
  const followed = await followLink(outside, link?.href ?? statement);
  const leadsOn = outcome === 'other-target' && leadsTo(followed.url, followed.url, statement);
  const found = {
    ...base,
    outcome: leadsOn ? 'linked' : outcome,
    target: followed.target,
    link,
    note: '',
  } as const;
  return keepHomepageCheck(viewer, found, now);
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

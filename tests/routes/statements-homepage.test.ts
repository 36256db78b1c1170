import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkDraft } from '#app/domain/statements/check/check-draft.server.ts';
import {
  checkCompanySites,
  checkHomepage,
} from '#app/domain/statements/publication/check-homepage.server.ts';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import { checkHomepages } from '#app/domain/statements/publication/homepages-due.server.ts';
import { confirmHomepage } from '#app/domain/statements/publication/keep-homepage-check.server.ts';
import { latestHomepageCheck } from '#app/domain/statements/publication/latest-homepage-check.server.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { createOutside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { addressDraft } from '#tests/support/builders/publication.ts';
import { answerOf, entityOf, statementOf } from '#tests/support/builders/statement.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'unused' });
/** What each path of the company's site answers with; anything else is not there. */
const site: Record<string, { status?: number; html?: string; location?: string }> = {};
const server = createServer((request, response) => {
  const { status, html = '', location } = site[request.url ?? ''] ?? { status: 404 };
  response
    .writeHead(status ?? 200, { 'content-type': 'text/html', ...(location ? { location } : {}) })
    .end(html);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const bound = server.address();
const port = String(typeof bound === 'object' && bound !== null ? bound.port : 0);
const outside = createOutside({
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  allows: (address) => address === '127.0.0.1',
  ports: [port],
});
const HOME = `http://company.example:${port}/`;
const STATEMENT = `http://daylight.example:${port}/en/statements/lockside`;
const LINK = `<nav><a href="${STATEMENT}">Modern slavery statement</a></nav>`;
const owner = await organisationWithOwner('Lockside Linen');

beforeAll(async () => {
  await chooseAddress(owner, addressDraft('lockside', { homepage: HOME }), BUILT_AT);
});

beforeEach(() => {
  for (const path of Object.keys(site)) delete site[path];
  site['/en/statements/lockside'] = { html: '<h1>The statement</h1>' };
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

const look = () => checkHomepage(owner, STATEMENT, { outside, report: async () => undefined }, BUILT_AT);

test('a home page with the link is evidence, kept with its day for the checks', async () => {
  site['/'] = { html: LINK };
  expect(await look()).toMatchObject({
    way: 'fetched',
    outcome: 'linked',
    target: 'resolves',
    link: { text: 'Modern slavery statement', href: STATEMENT },
  });
  expect(await latestHomepageCheck(owner.organisationId)).toMatchObject({ outcome: 'linked', at: BUILT_AT });
});

test('a home page without the link is not', async () => {
  site['/'] = { html: '<a href="/about">About us</a>' };
  expect(await look()).toMatchObject({ outcome: 'not-found', link: null, target: 'resolves' });
});

test('a link in the company’s own name that leads on to the statement counts', async () => {
  site['/'] = { html: '<a href="/modern-slavery">Modern slavery statement</a>' };
  site['/modern-slavery'] = { status: 302, location: STATEMENT };
  expect(await look()).toMatchObject({ outcome: 'linked', target: 'resolves' });
});

test.each([
  [
    'to an address for signing in',
    {
      '/msa': { status: 302, location: '/login?next=/msa' },
      '/login?next=/msa': { html: '<h1>Welcome</h1>' },
    },
  ],
  ['to a form for a password', { '/msa': { html: '<input type="password" name="p">' } }],
  ['to a page that refuses strangers', { '/msa': { status: 403 } }],
])('a link that leads %s is named as a login page', async (_where, pages) => {
  site['/'] = { html: '<a href="/msa">Modern slavery statement</a>' };
  Object.assign(site, pages);
  expect(await look()).toMatchObject({ target: 'login-page' });
});

test('a link with nothing at its end is told', async () => {
  site['/'] = { html: '<a href="/gone">Modern slavery statement</a>' };
  expect(await look()).toMatchObject({ outcome: 'other-target', target: 'not-there' });
});

test('a home page that cannot be read says why', async () => {
  site['/'] = { status: 503 };
  expect(await look()).toMatchObject({
    outcome: 'not-fetched',
    note: 'The page answered with status 503',
    target: null,
  });
  const strict = createOutside();
  const refused = await checkHomepage(
    owner,
    STATEMENT,
    { outside: strict, report: async () => undefined },
    BUILT_AT,
  );
  expect(refused.outcome).toBe('not-fetched');
  expect(refused.note).toContain('Only the usual ports');
});

test('a home page that turns programs away was not read, so that nothing is said of its links', async () => {
  site['/'] = { status: 403, html: '<h1>Are you a robot?</h1>' };
  expect(await look()).toMatchObject({
    outcome: 'not-fetched',
    note: 'The page answered with status 403',
    link: null,
  });
});

test('a shop whose pages all carry a field for a password still shows its statement', async () => {
  site['/'] = { html: '<a href="/msa">Modern slavery statement</a>' };
  const long = 'We look for modern slavery in every mill that we buy from. '.repeat(40);
  site['/msa'] = { html: `<header><input type="password" name="p"></header><p>${long}</p>` };
  expect(await look()).toMatchObject({ outcome: 'other-target', target: 'resolves' });
});

test('the checks of a draft take over what was found, what a person saw, and no look at another page', async () => {
  const { id } = await statementOf(owner);
  const read = async () => {
    const { report } = await checkDraft(owner, id, { now: BUILT_AT, publicAddress: () => STATEMENT });
    return report.findings.find(({ check }) => check === 'A9');
  };
  site['/'] = { html: LINK };
  await look();
  expect(await read()).toMatchObject({ outcome: 'found', says: 'The link was found on the homepage.' });
  await confirmHomepage(owner, { note: 'In the footer', proof: 'home.png' }, BUILT_AT);
  expect(await read()).toMatchObject({ outcome: 'found', says: 'A person confirmed the link by hand.' });
  site['/'] = { status: 503 };
  await look();
  expect(await read()).toMatchObject({ outcome: 'found', says: 'A person confirmed the link by hand.' });
  const moved = addressDraft('lockside', { homepage: 'http://new.example/' });
  await chooseAddress(owner, moved, BUILT_AT);
  expect(await read()).toMatchObject({ outcome: 'not-found', says: /not been checked/ });
  await chooseAddress(owner, addressDraft('lockside', { homepage: HOME }), BUILT_AT);
});

test('the clock asks for a look once in thirty days', async () => {
  site['/'] = { html: LINK };
  await look();
  const after = (days: number) => new Date(BUILT_AT.getTime() + days * 24 * 60 * 60_000);
  expect(await checkHomepages.due(after(29))).toEqual([]);
  expect(await checkHomepages.due(after(31))).toEqual([
    { organisationId: owner.organisationId, kind: 'check-homepage', payload: {} },
  ]);
});

test('the site of each company of a group is looked at, and the checks name those that do not lead to the statement', async () => {
  const group = await organisationWithOwner('Weir Group');
  await chooseAddress(group, addressDraft('weir-group', { homepage: HOME }), BUILT_AT);
  const part = { companyNumber: null, website: null };
  const linked = await entityOf(group, {
    ...part,
    name: 'Weir Dyeing Ltd (invented)',
    website: `http://weir.example:${port}/weir`,
  });
  const silent = await entityOf(group, {
    ...part,
    name: 'Moor Spinning Ltd (invented)',
    website: `http://moor.example:${port}/moor`,
  });
  const without = await entityOf(group, { ...part, name: 'Fell Carding Ltd (invented)', hasNoWebsite: true });
  const member = ({ id, name }: { id: string; name: string }) => ({
    id,
    entityId: id,
    name,
    companyNumber: null,
    included: true,
    reason: '',
  });
  const reporting = await entityOf(group, { ...part, name: 'Weir Group plc (invented)', website: HOME });
  const { id } = await statementOf(group, {
    kind: 'group',
    entityId: reporting.id,
    members: [linked, silent, without].map(member),
  });
  await answerOf(group, id, {
    questionId: 'opening.who',
    text: 'We speak for Weir Dyeing Ltd (invented), Moor Spinning Ltd (invented) and Fell Carding Ltd (invented).',
  });
  const says = async (check: string) => {
    const { report } = await checkDraft(group, id, { now: BUILT_AT, publicAddress: () => STATEMENT });
    const found = report.findings.find((finding) => finding.check === check);
    return `${found?.outcome}: ${found?.says}`;
  };
  const address = STATEMENT.replace('lockside', 'weir-group');
  const parts = { outside, report: async () => undefined };
  site['/en/statements/weir-group'] = { html: '<h1>The statement</h1>' };
  site['/weir'] = { html: `<a href="${address}">Modern slavery statement</a>` };
  site['/moor'] = { html: '<a href="/about">About us</a>' };
  expect(await says('A11')).toContain(
    'in-development: All are named. Not looked at yet, or no website recorded: Weir Dyeing Ltd (invented), Moor',
  );
  expect(await checkCompanySites(group, address, parts, BUILT_AT)).toEqual({ looked: 2, linked: 1 });
  expect(await says('A11')).toBe(
    'look: All are named. No link to the statement was found on the site of: Moor Spinning Ltd (invented).',
  );
  const seen = { seen: 'yes', note: 'In the footer', proof: 'moor.png', site: silent.id } as const;
  await confirmHomepage(group, seen, BUILT_AT);
  expect(await says('A11')).toBe(
    'found: All 3 companies are named, and each site leads to the statement. Without a website: Fell Carding Ltd (invented).',
  );
  await expect(confirmHomepage(group, { ...seen, site: without.id }, BUILT_AT)).rejects.toThrow(
    'Choose a company whose website is recorded',
  );
});

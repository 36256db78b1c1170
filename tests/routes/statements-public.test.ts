import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { canonicalJson } from '#app/domain/ledger/entry.ts';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import { publishStatement } from '#app/domain/statements/publication/publish-statement.server.ts';
import { withdrawPublication } from '#app/domain/statements/publication/withdraw-publication.server.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import {
  addressDraft,
  contentOf,
  publishedStatementOf,
  signedVersionOf,
} from '#tests/support/builders/publication.ts';
import { statementOf } from '#tests/support/builders/statement.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const anybody = clientOf(portal.address);
const SLUG = 'tarnbrook-mills';
const PAGE = paths.publicStatement('en', SLUG, '2026');
const made: { statement?: Statement } = {};

beforeAll(async () => {
  const last = contentOf({
    title: 'Statement of last year',
    period: { from: '2024-04-01', to: '2025-03-31' },
  });
  await publishedStatementOf(portal.owner, SLUG, { content: last });
  const statement = await statementOf(portal.owner);
  await signedVersionOf(portal.owner, statement);
  await publishStatement(portal.owner, statement.id, BUILT_AT);
  made.statement = statement;
});

test('the page shows the text, who approved and signed it, and where its numbers come from', async () => {
  const page = await anybody.get(PAGE);
  expect(page.status).toBe(200);
  expect(page.heading).toBe(contentOf().title);
  expect(page.text).toContain('We weave cotton cloth in Tarnbrook.');
  expect(page.text).toContain('by the board of directors, 11 May 2026');
  expect(page.text).toContain('Imogen Farrow, Chief executive and director, 12 May 2026');
  expect(page.texts('.notes tbody tr')).toEqual([
    '1204Suppliers in the register2 May 2026The organisation’s own record',
    '261 per centShare of suppliers whose risk is assessed2 May 2026List of goods (invented), 2024, 5 September 2024',
  ]);
  expect(page.texts('article h2')).toEqual([
    'Our organisation and supply chains',
    'Where the risk is, and how we assess and manage it',
  ]);
});

test('the address without a year shows the newest, and names the years before', async () => {
  const page = await anybody.get(paths.publicStatements('en', SLUG));
  expect(page.heading).toBe(contentOf().title);
  expect(page.link('Statement of last year')).toBe(paths.publicStatement('en', SLUG, '2025'));
});

test('nobody is remembered: no cookie is set, and one that is sent is not looked at', async () => {
  const bare = await anybody.get(PAGE);
  expect(bare.headers.get('set-cookie')).toBeNull();
  const member = await signIn(portal, 'owner');
  await member.post('/appearance', { appearance: 'dark', back: '/' });
  const page = await member.get(PAGE);
  expect(page.headers.get('set-cookie')).toBeNull();
  expect(page.body).toBe(bare.body);
});

test('no script runs, and nothing of the inside is on the page', async () => {
  const page = await anybody.get(PAGE);
  expect(page.find('script[src]')).toBeNull();
  expect(page.texts('script').length).toBe(1);
  expect(page.body).not.toContain('/suppliers');
  expect(page.body).not.toContain('Minute 7/2026');
  for (const id of [portal.owner.personId, portal.owner.organisationId, made.statement?.id ?? ''])
    expect(page.body).not.toContain(id);
  expect(page.find('.frame-rail')).toBeNull();
});

test('caches may keep it, and are told when nothing has changed', async () => {
  const first = await anybody.fetch(PAGE);
  const mark = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toContain('public, max-age=300');
  expect(mark).toMatch(/^W\/"[\w-]{27}"$/);
  const again = await anybody.fetch(PAGE, { headers: { 'if-none-match': mark } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('no other site may frame it, and it names its other forms', async () => {
  const { headers } = await anybody.get(PAGE);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('link')).toContain(
    `/en/statements/${SLUG}/2026.json>; rel="alternate"; type="application/json"`,
  );
  expect(headers.get('link')).toContain(`/en/statements/${SLUG}/2026>; rel="canonical"`);
});

test('the Arabic page runs from the right and keeps the statement in its own language', async () => {
  const page = await anybody.get(paths.publicStatement('ar', SLUG, '2026'));
  expect(page.body).toMatch(/<html lang="ar" dir="rtl">/);
  expect(page.find('article')?.getAttribute('lang')).toBe('en');
  expect(page.find('article')?.getAttribute('dir')).toBe('ltr');
  expect(page.find('h1')?.getAttribute('lang')).toBe('en');
  expect(page.text).toContain('من أين جاءت الأرقام');
});

test('search engines are told who says what for which time', async () => {
  const page = await anybody.get(PAGE);
  const said: unknown = JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page.body)?.[1] ?? '',
  );
  expect(said).toMatchObject({
    '@type': 'Report',
    datePublished: BUILT_AT.toISOString().slice(0, 10),
    temporalCoverage: '2025-04-01/2026-03-31',
    publisher: { '@type': 'Organization', name: 'Tarnbrook Mills plc (invented)' },
    about: { '@type': 'Thing' },
    creativeWorkStatus: 'Published',
  });
  expect(page.find('title')?.textContent).toBe(`${contentOf().title} · ${contentOf().organisation.name}`);
  const file = await anybody.fetch(`${PAGE}.jsonld`);
  expect(await file.json()).toEqual(said);
  expect(page.find('link[rel=canonical]')?.getAttribute('href')).toMatch(
    /\/en\/statements\/tarnbrook-mills\/2026$/,
  );
});

test('the data file keeps its shape, and its fingerprint can be worked out by anybody', async () => {
  const answer = await anybody.fetch(`${PAGE}.json`);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const file = await answer.json();
  expect(Object.keys(file)).toEqual([
    'format',
    'address',
    'content',
    'approval',
    'signature',
    'publication',
    'verification',
  ]);
  expect(file).toMatchObject({
    format: 'daylight-statement/1',
    approval: { body: 'board', approvedOn: '2026-05-11' },
    signature: { name: 'Imogen Farrow', title: 'Chief executive and director', signedOn: '2026-05-12' },
    publication: { version: 1, newest: true, withdrawn: null },
  });
  expect(Object.keys(file.signature)).toEqual(['name', 'title', 'signedOn']);
  const worked = createHash('sha256').update(canonicalJson(file.content)).digest('hex');
  expect(file.verification.sha256).toBe(worked);
  expect(JSON.stringify(file)).not.toContain('/suppliers?tier=1');
});

test('the newest statement is handed out in every form without a year too', async () => {
  for (const kind of ['json', 'jsonld', 'html', 'txt', 'docx', 'pdf']) {
    const answer = await anybody.fetch(`${paths.publicStatements('en', SLUG)}.${kind}`);
    expect([kind, answer.status]).toEqual([kind, 200]);
    expect(answer.headers.get('set-cookie')).toBeNull();
    const mark = answer.headers.get('etag') ?? '';
    const again = await anybody.fetch(`${paths.publicStatements('en', SLUG)}.${kind}`, {
      headers: { 'if-none-match': mark },
    });
    expect([kind, again.status]).toEqual([kind, 304]);
  }
});

test('a withdrawn statement says so with its reason, and stays readable', async () => {
  const owner = await organisationWithOwner('Sluice Yarns');
  const { statement } = await publishedStatementOf(owner, 'sluice-yarns');
  await withdrawPublication(
    owner,
    statement.id,
    { keep: 'text', reason: 'The number of sites was wrong.' },
    BUILT_AT,
  );
  const page = await anybody.get(paths.publicStatement('en', 'sluice-yarns', '2026'));
  expect(page.status).toBe(200);
  expect(page.text).toContain('The reason it gives: The number of sites was wrong.');
  expect(page.text).toContain('We weave cotton cloth in Tarnbrook.');
});

test('a second statement that ends in the same year has an address of its own', async () => {
  const owner = await organisationWithOwner('Twin Looms');
  await publishedStatementOf(owner, 'twin-looms');
  const second = await statementOf(owner);
  await signedVersionOf(owner, second, contentOf({ title: 'The second statement' }));
  await publishStatement(owner, second.id, BUILT_AT);
  expect((await anybody.get(paths.publicStatement('en', 'twin-looms', '2026-2'))).heading).toBe(
    'The second statement',
  );
});

test('an address that was given up leads on for good', async () => {
  const owner = await organisationWithOwner('Old Name');
  await publishedStatementOf(owner, 'old-name');
  await chooseAddress(owner, addressDraft('new-name'), BUILT_AT);
  const page = await anybody.get('/en/statements/old-name/2026');
  expect([page.status, page.location]).toEqual([301, '/en/statements/new-name/2026']);
  const file = await anybody.get('/ar/statements/old-name.json');
  expect([file.status, file.location]).toEqual([301, '/ar/statements/new-name.json']);
  const other = await organisationWithOwner('Somebody Else');
  await expect(chooseAddress(other, addressDraft('old-name'), BUILT_AT)).rejects.toThrow(
    'This name is taken',
  );
});

test('what is not published is not there: unknown names, drafts, and signed versions', async () => {
  const owner = await organisationWithOwner('Silent Mills');
  await chooseAddress(owner, addressDraft('silent-mills'), BUILT_AT);
  const statement = await statementOf(owner);
  await signedVersionOf(owner, statement);
  const places = ['silent-mills', 'silent-mills/2026', 'nobody', `${SLUG}/2031`, `${SLUG}/2026/versions/9`];
  for (const place of places) {
    for (const ending of ['', '.json']) {
      const page = await anybody.get(`/en/statements/${place}${ending}`);
      expect([place, page.status]).toEqual([place, 404]);
      expect(page.body).not.toContain('We weave cotton cloth');
    }
  }
});

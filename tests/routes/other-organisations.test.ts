import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { uploadImport } from '#app/domain/suppliers/import/upload-import.server.ts';
import { tokenOf } from '#tests/support/builders/api-token.ts';
import { allowanceOf, evidenceOf } from '#tests/support/builders/case.ts';
import { waitingJob } from '#tests/support/builders/job.ts';
import { listImportOf } from '#tests/support/builders/own-list.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { matchOf } from '#tests/support/builders/screened.ts';
import { attachmentOf, homepagePictureOf } from '#tests/support/builders/evidence.ts';
import { entityOf, statementOf } from '#tests/support/builders/statement.ts';
import { requestOf } from '#tests/support/builders/statement-request.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { webhookOf } from '#tests/support/builders/webhook.ts';
import { clientOf, type Fields } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';
import { fill, placesOf, type SitePage, siteMap } from '#tests/support/site-map.ts';

/** Stands in the name of everything that the first organisation owns; nobody else may ever read it. */
const MARK = 'Zephyrine';

/** How each kind of thing of the first organisation comes to be. A new place in an address needs a line here, or below. */
const OWNED: Readonly<Record<string, (owner: Viewer) => Promise<string>>> = {
  jobId: waitingJob,
  supplierId: (owner) => supplierOf(owner, { name: `${MARK} Mills`, reference: `${MARK}-1`, notes: MARK }),
  webhookId: (owner) => webhookOf(owner, `https://hooks.example.org/${MARK}`),
  tokenId: async (owner) => (await tokenOf(owner, { name: `${MARK} system` })).id,
  matchId: (owner) => matchOf(owner, `${MARK} Hetian Taida Apparel`),
  fileId: async (owner) =>
    evidenceOf(owner, await matchOf(owner, `${MARK} Hetian Taida Apparel`), `${MARK}.pdf`),
  attachmentId: async (owner) => {
    const { id } = await statementOf(owner);
    return attachmentOf(owner, id, `${MARK}.pdf`);
  },
  checkId: (owner) => homepagePictureOf(owner, `${MARK}.png`),
  allowanceId: (owner) => allowanceOf(owner, `${MARK} Hetian Taida Apparel`),
  listImportId: (owner) => listImportOf(owner, `${MARK} watch`),
  requestId: async (owner) => (await requestOf(owner, { name: `${MARK} Person` })).id,
  entityId: async (owner) => (await entityOf(owner, { name: `${MARK} Mills plc` })).id,
  statementId: async (owner) => {
    const { id } = await entityOf(owner, { name: `${MARK} Mills plc` });
    return (await statementOf(owner, { entityId: id, regimes: ['uk', 'australia'] })).id;
  },
  importId: (owner) =>
    uploadImport(
      owner,
      { fileName: `${MARK}.csv`, bytes: Buffer.from(`name,country\n${MARK},GB\n`) },
      BUILT_AT,
    ),
};

/** Places that name nobody's things: languages, reference facts, links that were never sent. */
const NOBODYS: Readonly<Record<string, string>> = {
  locale: 'en',
  token: 'a-link-that-was-never-sent',
  iso3: 'BGD',
  division: '14',
  group: 'policies',
  regime: 'australia',
  good: 'cotton',
  listId: 'uflpa',
  section: 'risk',
  questionId: 'risk.where',
  versionId: '000000000000000000000000',
  step: '1',
  slug: 'nobody-here',
  year: '2026',
  version: '1',
};

/** Addresses that are there for everybody. Every other one asks who is there. */
const PUBLIC = [
  /^\/$/,
  /^\/:locale(\/|$)/,
  /^\/(examples|appearance|sign-out|statements\/unsaved|api\/v1\/docs)(\/|$)/,
  /^\/\*$/,
];

/** Forms that are complete, for routes that look at the form before they look at the thing. */
const FORMS: Readonly<Record<string, Fields>> = {
  'routes/settings/webhook': { intent: 'test' },
  'routes/screening/match': { decision: 'unsure' },
  'routes/screening/allowance': { comment: 'Taken over' },
  'routes/statements/last-year/page': { intent: 'drop' },
  'routes/statements/discard': { sure: 'yes', seen: '0' },
  'routes/statements/facts/page': { intent: 'update' },
  'routes/statements/evidence/page': { intent: 'remove-file', attachmentId: '0'.repeat(24) },
  'routes/suppliers/edit': { name: 'Taken over', version: '1' },
};

const portal = await startPortal();
const pages = siteMap();
const behindSignIn = pages.filter(({ pattern }) => !PUBLIC.some((address) => address.test(pattern)));
const isOwned = ({ pattern }: SitePage) => placesOf(pattern).some((name) => name in OWNED);
const values = new Map(Object.entries(NOBODYS));
const kinds: Record<'stranger', SignedIn | null> = { stranger: null };

beforeAll(async () => {
  const owner = await organisationWithOwner(`${MARK} Holdings`);
  for (const [name, build] of Object.entries(OWNED)) values.set(name, await build(owner));
  kinds.stranger = await signIn(portal, 'owner');
});

function stranger(): SignedIn {
  if (!kinds.stranger) throw new Error('Nobody is signed in');
  return kinds.stranger;
}

test('the site map was read, and every place in an address is known here', () => {
  expect(pages.length).toBeGreaterThan(10);
  const unknown = pages
    .flatMap(({ pattern }) => placesOf(pattern))
    .filter((name) => !(name in OWNED) && !(name in NOBODYS));
  expect(unknown, 'say in OWNED how to build such a thing, or in NOBODYS that nobody owns it').toEqual([]);
});

describe('whoever is not signed in gets no page behind the door', () => {
  test.each(behindSignIn)('$pattern', async ({ pattern }) => {
    const client = clientOf(portal.address);
    const path = fill(pattern, values);
    const read = await client.get(path);
    expect([302, 401, 403, 404]).toContain(read.status);
    if (read.status === 302) expect(read.location).toMatch(/^\/en\/sign-in/);
    const written = await client.post(path, {});
    expect([302, 307, 401, 403, 404, 405]).toContain(written.status);
    if (written.status === 302) expect(written.location).toMatch(/^\/en\/sign-in/);
    if (written.status === 307) expect(written.location).toMatch(/^\/statements\/unsaved\?/);
  });
});

describe("the owner of another organisation gets nothing of this one's things", () => {
  test.each(behindSignIn.filter(isOwned))('$pattern', async ({ id, pattern, takesForms }) => {
    const path = fill(pattern, values);
    const read = await stranger().get(path);
    expect([403, 404]).toContain(read.status);
    expect(read.body).not.toContain(MARK);
    const written = await stranger().post(path, FORMS[id] ?? {});
    expect(takesForms ? [403, 404] : [403, 404, 405], `give FORMS a complete form for ${id}`).toContain(
      written.status,
    );
    expect(written.body).not.toContain(MARK);
  });
});

describe("no other page shows them this organisation's things either", () => {
  test.each(behindSignIn.filter((page) => !isOwned(page)))('$pattern', async ({ pattern }) => {
    const read = await stranger().get(fill(pattern, values));
    expect([200, 302, 404]).toContain(read.status);
    expect(read.body).not.toContain(MARK);
  });
});

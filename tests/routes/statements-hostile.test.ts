import mammoth from 'mammoth';
import { execFileSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import { withdrawPublication } from '#app/domain/statements/publication/withdraw-publication.server.ts';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import {
  addressDraft,
  contentOf,
  publishedStatementOf,
  saidAnswer,
  saidSection,
} from '#tests/support/builders/publication.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const anybody = clientOf(portal.address);
const { browser, strangers } = await startBrowser(portal.address);

/** Ends whatever it stands in, and would run if anything took it for markup. */
const EVIL = `"'</script></style></textarea><script>document.title='taken'</script><img src=x onerror="document.title='taken'">{{7*7}}`;
/** What word processors and broken programs leave in a text, and no XML may hold. */
const BROKEN = 'before\u000bafter\u0000\u0008 \ufffe end';
const PLACE = '/en/statements/evil-mills/2026';

beforeAll(async () => {
  const owner = await organisationWithOwner('Evil Mills');
  const [first, second] = contentOf().facts;
  if (!first || !second) throw new Error('The builder has facts');
  const content = contentOf({
    title: `Statement ${EVIL}`,
    kind: 'group',
    organisation: {
      ...contentOf().organisation,
      name: `Evil Mills ${EVIL}`,
      companyNumber: EVIL,
      address: EVIL,
      website: 'javascript:document.title="taken"',
    },
    members: [
      { name: `Member ${EVIL}`, companyNumber: EVIL, included: true, reason: '' },
      { name: `Other ${EVIL}`, companyNumber: null, included: false, reason: EVIL },
    ],
    sections: [
      saidSection('structure', [
        saidAnswer({
          heading: `Heading ${EVIL}`,
          text: `${EVIL}\n\n- ${EVIL}\n- [204](fact:suppliers.total)\n\n[${EVIL}](javascript:alert(1))`,
        }),
        saidAnswer({ heading: null, text: BROKEN }),
      ]),
    ],
    facts: [{ ...first, label: EVIL, source: { title: EVIL, edition: EVIL, date: '2024-09-05' } }, second],
  });
  const { statement } = await publishedStatementOf(owner, 'evil-mills', { content });
  await withdrawPublication(owner, statement.id, { keep: 'text', reason: EVIL }, BUILT_AT);
});

test('nothing that anybody typed runs or becomes markup on a public page', async () => {
  const shown = [PLACE, '/ar/statements/evil-mills/2026', '/en/statements/evil-mills/embed'];
  for (const place of shown) {
    const page = await browser.newPage();
    await page.goto(place);
    expect([place, await page.title()]).not.toEqual([place, 'taken']);
    expect(await page.locator('img[onerror], [src="x"], a[href^="javascript:"]').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toContain("<script>document.title='taken'");
    await page.close();
  }
  expect(strangers).toEqual([]);
});

test('what search engines are told is JSON to its end, with every sign that was typed', async () => {
  const page = await anybody.get(PLACE);
  const blocks = [...page.body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(blocks).toHaveLength(1);
  expect(JSON.parse(blocks[0]?.[1] ?? '')).toMatchObject({
    name: `Statement ${EVIL}`,
    creativeWorkStatus: 'Withdrawn',
  });
  expect(await (await anybody.fetch(`${PLACE}.jsonld`)).json()).toMatchObject({ name: `Statement ${EVIL}` });
});

test('a website that is no web address is told to nobody', async () => {
  const said = await (await anybody.fetch(`${PLACE}.jsonld`)).json();
  expect(said).not.toHaveProperty('publisher.url');
});

test('every file opens, whatever stands in the text', async () => {
  const bytesOf = async (kind: string) =>
    Buffer.from(await (await anybody.fetch(`${PLACE}.${kind}`)).arrayBuffer());
  const { value } = await mammoth.extractRawText({ buffer: await bytesOf('docx') });
  expect(value).toContain('{{7*7}}');
  expect(value).toMatch(/before\s*after/);
  const pdf = execFileSync('pdftotext', ['-', '-'], { input: await bytesOf('pdf') }).toString();
  expect(pdf).toContain('{{7*7}}');
  expect(pdf.replaceAll(/\s/g, '')).toContain("</textarea><script>document.title='taken'");
  const html = (await bytesOf('html')).toString('utf8');
  expect(html).not.toMatch(/<script|<img/);
});

test('the name of a file is its place in addresses, not what was typed', async () => {
  const { headers } = await anybody.fetch(`${PLACE}.pdf`);
  expect(headers.get('content-disposition')).toBe('inline; filename="evil-mills-2026.pdf"');
});

test('places that break out of addresses are not there', async () => {
  for (const slug of ['..%2f..%2fetc', '%00', 'a%0d%0aset-cookie:x', 'EVIL-MILLS', 'a'.repeat(5000)]) {
    const { status, headers } = await anybody.fetch(`/en/statements/${slug}`);
    expect([slug, [400, 404, 414].includes(status), headers.get('set-cookie')]).toEqual([slug, true, null]);
  }
});

test('a copy of a million signs that has little to do with the statement is called another text', async () => {
  const { code } = (await (await anybody.fetch(`${PLACE}.json`)).json()).verification;
  const form = new FormData();
  const words = Array.from({ length: 160_000 }, (_, at) => `w${at % 977}`).join(' ');
  form.append('file', new File([words.slice(0, 999_000)], 'copy.txt'));
  const page = await anybody.post(paths.verifyStatement('en', { code }), form);
  expect(page.status).toBe(200);
  expect(page.text).toContain('This is another text');
});

test('of two organisations that choose one address at the same moment one has it and one is told', async () => {
  const owners = await Promise.all(['Race Mills', 'Race Looms'].map((name) => organisationWithOwner(name)));
  const taken = await Promise.allSettled(
    owners.map((owner) => chooseAddress(owner, addressDraft('race-mills'), BUILT_AT)),
  );
  expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refusal = taken.find(({ status }) => status === 'rejected');
  expect(refusal).toMatchObject({ reason: { fields: { slug: [expect.stringContaining('taken')] } } });
});

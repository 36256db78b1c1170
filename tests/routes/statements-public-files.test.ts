import mammoth from 'mammoth';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { findBarriers, overflowOf } from '#tests/support/accessibility.ts';
import { startBrowser } from '#tests/support/browser.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import {
  contentOf,
  publishedStatementOf,
  saidAnswer,
  saidSection,
} from '#tests/support/builders/publication.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const anybody = clientOf(portal.address);
const { browser, strangers, complaints } = await startBrowser(portal.address);
const PAGE = paths.publicStatement('en', 'paper-mills', '2026');

beforeAll(async () => {
  await publishedStatementOf(portal.owner, 'paper-mills');
});

const fileOf = async (kind: string) =>
  Buffer.from(await (await anybody.fetch(`${PAGE}.${kind}`)).arrayBuffer());

test('the plain text says who makes the statement, for when, what it says and who signed it', async () => {
  const text = (await fileOf('txt')).toString('utf8');
  expect(text).toContain('Organisation: Tarnbrook Mills plc (invented)\nCompany number: 01234567');
  expect(text).toContain('Period: 1 April 2025 to 31 March 2026');
  expect(text).toContain('Made under: Section 54 of the Modern Slavery Act 2015');
  expect(text).toContain('We buy from 204 suppliers:\n\n- raw cotton\n- dyes');
  expect(text).toContain('Signed by Imogen Farrow, Chief executive and director, on 12 May 2026.');
  expect(text).not.toContain('Minute 7/2026');
  expect(text).not.toContain('fact:');
});

test('the Word document holds the text under real headings, in lists and tables', async () => {
  const buffer = await fileOf('docx');
  const { value: html } = await mammoth.convertToHtml({ buffer });
  expect(html).toContain('<h1>Our organisation and supply chains</h1>');
  expect(html).toContain('<h2>What we do</h2>');
  expect(html).toContain('<li>raw cotton</li>');
  expect(html).toContain('204<sup>1</sup>');
  expect(html).toContain('Imogen Farrow, Chief executive and director, 12 May 2026');
  expect(html).toContain('List of goods (invented), 2024, 5 September 2024');
  expect(html).not.toContain('Minute 7/2026');
});

test('the PDF holds the words of the statement, and is not sent again to whoever has it', async () => {
  const answer = await anybody.fetch(`${PAGE}.pdf`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const input = Buffer.from(await answer.arrayBuffer());
  const text = execFileSync('pdftotext', ['-', '-'], { input }).toString().replaceAll(/\s+/g, ' ');
  expect(text).toContain('Tarnbrook Mills plc (invented)');
  expect(text).toContain('We weave cotton cloth in Tarnbrook.');
  expect(text).toContain('Imogen Farrow');
  expect(text).not.toContain('Minute 7/2026');
  const mark = answer.headers.get('etag') ?? '';
  expect(mark).toMatch(/^W\/"[\w-]{27}"$/);
  const again = await anybody.fetch(`${PAGE}.pdf`, { headers: { 'if-none-match': mark } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('the HTML file opens by itself, asks nobody for anything, and has no barriers', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'daylight-export-')), 'statement.html');
  const html = (await fileOf('html')).toString('utf8');
  expect(html).not.toMatch(/<script|<link rel="stylesheet"|src=/);
  writeFileSync(file, html);
  const page = await browser.newPage();
  await browser.unroute('**/*');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(await page.textContent('h1')).toContain('Tarnbrook Mills plc (invented)');
  expect(await page.textContent('main')).toContain('We weave cotton cloth in Tarnbrook.');
  expect(await findBarriers(page)).toEqual([]);
});

test('the HTML file is handed over to be kept, since pages of the portal carry no style of their own', async () => {
  const { headers } = await anybody.fetch(`${PAGE}.html`);
  expect(headers.get('content-disposition')).toBe('attachment; filename="paper-mills-2026.html"');
});

test('a file says how long it is, to whoever asks for its head alone too', async () => {
  const whole = await fileOf('pdf');
  const head = await anybody.fetch(`${PAGE}.pdf`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('content-length')).toBe(String(whole.length));
});

test('a mark among several, a strong one and a star are known again; another is not', async () => {
  const mark = (await anybody.fetch(`${PAGE}.json`)).headers.get('etag') ?? '';
  const answers = [`"other", ${mark}`, mark.replace('W/', ''), '*', '"other"'].map(async (held) => {
    const { status } = await anybody.fetch(`${PAGE}.json`, { headers: { 'if-none-match': held } });
    return status;
  });
  expect(await Promise.all(answers)).toEqual([304, 304, 304, 200]);
});

test('a name and a word of the text that are longer than a phone is wide are broken, on screen and on paper', async () => {
  const owner = await organisationWithOwner('Long Words');
  const long = `Lohn${'verarbeitungs'.repeat(9)}gesellschaft`;
  const content = contentOf({
    kind: 'group',
    members: [{ name: `${long} mbH (invented)`, companyNumber: null, included: true, reason: '' }],
    sections: [saidSection('structure', [saidAnswer({ text: `${long} weaves.` })])],
  });
  await publishedStatementOf(owner, 'long-words', { content });
  const page = await browser.newPage();
  await page.goto(paths.publicStatement('en', 'long-words', '2026'));
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await overflowOf(page)).toBe(0);
  }
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 640, height: 800 });
  expect(await overflowOf(page)).toBe(0);
});

test('the page prints as a document of A4 without the furniture of the screen', async () => {
  const page = await browser.newPage();
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  expect(await page.isVisible('.statement-contents')).toBe(false);
  expect(await page.isVisible('.statement-printed')).toBe(true);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  expect([strangers, complaints]).toEqual([[], []]);
});

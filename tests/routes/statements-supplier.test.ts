import { describe, expect, test } from 'vitest';
import { orderReading } from '#app/domain/statements/suppliers-statements/order-reading.server.ts';
import { paths } from '#app/http/paths.ts';
import { type DocumentPart, docxOf, pdfOf, scannedPdf } from '#tests/support/builders/document.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';
import {
  keptOf,
  type Mills,
  pasted,
  STATEMENT_TEXT,
  withMills,
} from '#tests/support/statements/supplier-statement.ts';

const portal = await startPortal();

const PARTS: DocumentPart[] = [{ heading: 'Modern slavery statement', texts: STATEMENT_TEXT.split('\n') }];
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function withFile(bytes: Buffer, name: string): FormData {
  const form = new FormData();
  form.append('form', 'read');
  form.append('file', new File([new Uint8Array(bytes)], name));
  return form;
}

/** Hands a file in and waits until its job has ended; the page of the job. */
async function read({ officer, mills }: Mills, bytes: Buffer, name: string) {
  const { location } = await officer.post(paths.supplierStatement(mills), withFile(bytes, name));
  expect(location).toMatch(/^\/jobs\//);
  await (await officer.fetch(`${location}/events`)).text();
  return officer.get(location);
}

describe('a file that is handed in', () => {
  test('is read by a job that can be watched, and its result stands on the page of the supplier', async () => {
    const place = await withMills(portal, 'Uploaders (invented)');
    const job = await read(place, await pdfOf(PARTS), 'statement.pdf');
    expect(job.heading).toBe('Reading a supplier’s statement');
    expect(job.text).toContain('This is finished');
    expect(job.link('See the result')).toBe(paths.supplierStatement(place.mills));
    const page = await place.officer.get(paths.supplierStatement(place.mills));
    for (const fact of ['statement.pdf', 'Year to 31 March 2026', 'Not found: is it there?'])
      expect(page.text).toContain(fact);
    const docx = await read(place, await docxOf(PARTS), 'statement.docx');
    expect(docx.text).toContain('This is finished');
  });

  test('and cannot be read fails with the fix, and what was read before stays', async () => {
    const place = await withMills(portal, 'Failures (invented)');
    const { officer, mills } = place;
    await officer.post(paths.supplierStatement(mills), pasted(STATEMENT_TEXT));
    const before = await keptOf(place);
    const whole = await pdfOf(PARTS);
    const german =
      'Wir haben im Jahr 2025 unsere Lieferanten geprüft und die Ergebnisse der Prüfung für die Geschäftsführung zusammengefasst. Die Grundsätze gelten für alle Mitarbeiter und werden jedes Jahr überprüft. Moderne Sklaverei (modern slavery) wird nicht geduldet.';
    const cases: [string, Buffer, string][] = [
      ['scanned.pdf', await scannedPdf(PICTURE), 'it was scanned'],
      ['locked.pdf', await pdfOf(PARTS, { password: 'secret' }), 'protected by a password'],
      ['broken.pdf', whole.subarray(0, 400), 'This file is broken'],
      ['long.pdf', await pdfOf(PARTS, { pages: 300 }), 'This PDF has 300 pages; at most 150 are read'],
      ['german.txt', Buffer.from(`${german}\n\n${german}`), 'This text reads as German'],
      [
        'menu.txt',
        Buffer.from('The canteen serves soup and bread on Monday, and fish on Friday.'),
        'This does not read like a modern slavery statement',
      ],
    ];
    for (const [name, bytes, fix] of cases) {
      const job = await read(place, bytes, name);
      expect([name, job.text]).toEqual([name, expect.stringContaining('This could not be finished')]);
      expect(job.text).toContain(fix);
      expect(job.link('Go on from here')).toBe(paths.supplierStatement(mills));
      const page = await officer.get(paths.supplierStatement(mills));
      expect(page.text).toContain('What was handed in last was not read');
      expect(page.text).toContain(name);
    }
    expect(await keptOf(place)).toEqual(before);
  });

  test('is stopped by whoever asked for it, by nobody else, and nothing is kept of it', async () => {
    const place = await withMills(portal, 'Stoppers (invented)');
    const { officer, owner, mills } = place;
    const later = new Date('2126-01-01T00:00:00Z');
    const given = { file: { fileName: 'later.pdf', bytes: await pdfOf(PARTS) } };
    const jobId = await orderReading(owner, mills, given, later);
    const reading = await officer.get(paths.supplierStatement(mills));
    expect(reading.text).toContain('Its statement is being read');
    const contributor = await signIn(portal, 'contributor', owner.organisationId);
    expect((await contributor.post(paths.job(jobId), {})).status).toBe(403);
    const stopped = await officer.submit(paths.job(jobId), {});
    expect(stopped.text).toContain('This was stopped');
    expect((await officer.post(paths.job(jobId), {})).status).toBe(409);
    const page = await officer.get(paths.supplierStatement(mills));
    expect(page.text).toContain('The reading was stopped. Hand it in once more.');
    expect(await keptOf(place)).toBeNull();
  });
});

describe('the statement of one supplier', () => {
  test('is read from pasted text: findings with their sentences, a list of gaps, and no verdict', async () => {
    const { officer, mills } = await withMills(portal, 'Readers (invented)');
    const page = await officer.submit(paths.supplierStatement(mills), pasted(STATEMENT_TEXT));
    expect(page.text).toContain('The text is read');
    for (const fact of [
      'Evidence found',
      'Not found: is it there?',
      'Year to 31 March 2026',
      'Approved on 12 May 2026',
    ])
      expect(page.text).toContain(fact);
    expect(page.body).not.toMatch(/compliant/i);
    expect((await officer.get(paths.supplier(mills))).text).toContain('Modern slavery statement');
  });

  test('an empty form, a picture and a broken file are named with the fix, and the text stays', async () => {
    const { officer, mills } = await withMills(portal, 'Mistakes (invented)');
    const send = (file: File | null, text = '') => {
      const form = new FormData();
      form.append('form', 'read');
      if (file) form.append('file', file);
      form.append('text', text);
      return officer.post(paths.supplierStatement(mills), form);
    };
    const empty = await send(null);
    expect(empty.status).toBe(400);
    expect(empty.problems.join(' ')).toContain('Choose the file of the statement, or paste its text');
    const picture = await send(
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])], 'a.png'),
      'Kept text',
    );
    expect(picture.status).toBe(400);
    expect(picture.problems.join(' ')).toContain('This is a picture');
    expect(picture.find('textarea[name=text]')?.textContent).toContain('Kept text');
  });

  test('what a person knows is saved and changes what is read from it', async () => {
    const { officer, mills } = await withMills(portal, 'Knowers (invented)');
    const saved = await officer.submit(paths.supplierStatement(mills), {
      form: 'known',
      ukBusiness: 'yes',
      turnover: 'at-least-36m',
      periodTo: '2024-03-31',
    });
    expect(saved.text).toContain('What you know is saved');
    expect(saved.text).toContain('The next one is late');
    const late = await officer.get(paths.supplierStatements({ standing: 'late', duty: 'must' }));
    expect(late.texts('tbody th')).toContain('Tarnbrook Mills (invented)');
    expect(late.text).toContain('1 of 1 suppliers');
  });

  test('a reader sees it and changes nothing; another organisation does not find it', async () => {
    const { owner, mills } = await withMills(portal, 'Seers (invented)');
    const viewer = await signIn(portal, 'viewer', owner.organisationId);
    expect((await viewer.get(paths.supplierStatement(mills))).text).not.toContain('Read its statement');
    const form = { form: 'known', ukBusiness: 'no', turnover: 'unknown' };
    expect((await viewer.post(paths.supplierStatement(mills), form)).status).toBe(403);
    const stranger = await signIn(portal, 'owner');
    expect((await stranger.get(paths.supplierStatement(mills))).status).toBe(404);
    expect((await stranger.post(paths.supplierStatement(mills), form)).status).toBe(404);
  });
});

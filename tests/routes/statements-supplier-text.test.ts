import { describe, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { supplierBytes } from '#models/supplier-text.server.ts';
import { startPortal } from '#tests/support/portal.ts';
import { keptOf, pasted, STATEMENT_TEXT, withMills } from '#tests/support/statements/supplier-statement.ts';

const portal = await startPortal();

describe('the text of a supplier’s statement', () => {
  test('stands on a page of its own, each finding with links to its sentences, and each sentence with its checks', async () => {
    const { officer, mills } = await withMills(portal, 'Text readers (invented)');
    await officer.post(paths.supplierStatement(mills), pasted(STATEMENT_TEXT));
    const page = await officer.get(paths.supplierText(mills));
    const approval = page.find('#check-A5 a');
    expect(approval?.textContent).toMatch(/^Sentence \d+$/);
    const place = approval?.getAttribute('href') ?? '';
    expect(page.find(place)?.textContent).toContain('approved by the board of directors on 12 May 2026');
    expect(page.texts('.sentence-check')).toContain('A5 What the Act asks for');
    expect(page.text).toContain('Year to 31 March 2026');
    const training = await officer.get(paths.supplierText(mills, { show: 'training' }));
    expect(training.texts('mark').join(' ')).toContain('We trained 40 buyers');
    expect(training.texts('mark').join(' ')).not.toContain('approved by the board');
    expect(training.find('#check-A5')).toBeNull();
    expect(training.body).not.toMatch(/compliant/i);
  });

  test('lies sealed, is checked again without being handed in again, and is deleted by hand for good', async () => {
    const place = await withMills(portal, 'Keepers (invented)');
    const { officer, owner, mills } = place;
    await officer.post(paths.supplierStatement(mills), pasted(STATEMENT_TEXT));
    const kept = (await keptOf(place))?.text;
    const box = await supplierBytes.read(owner.organisationId, kept?.bytesId ?? '');
    expect(box?.byteLength).toBeGreaterThan(STATEMENT_TEXT.length);
    expect(box?.toString('latin1')).not.toContain('forced labour');
    const again = await officer.submit(paths.supplierStatement(mills), { form: 'again' });
    expect(again.text).toContain('The kept text is checked again');
    expect((await keptOf(place))?.text).toEqual(kept);
    const deleted = await officer.submit(paths.supplierStatement(mills), { form: 'delete-text' });
    expect(deleted.text).toContain('The kept text is deleted');
    expect(deleted.text).toContain('What was found stays, without its sentences');
    expect((await officer.get(paths.supplierText(mills))).status).toBe(404);
    expect(await supplierBytes.read(owner.organisationId, kept?.bytesId ?? '')).toBeNull();
    expect((await officer.post(paths.supplierStatement(mills), { form: 'delete-text' })).status).toBe(404);
  });

  test('is replaced by the next one, and the former is gone', async () => {
    const place = await withMills(portal, 'Replacers (invented)');
    const { officer, owner, mills } = place;
    await officer.post(paths.supplierStatement(mills), pasted(STATEMENT_TEXT));
    const former = (await keptOf(place))?.text?.bytesId ?? '';
    await officer.post(paths.supplierStatement(mills), pasted(`${STATEMENT_TEXT} We visited 3 farms.`));
    expect(await supplierBytes.read(owner.organisationId, former)).toBeNull();
    expect((await officer.get(paths.supplierText(mills))).text).toContain('We visited 3 farms');
  });
});

describe('the letter to a supplier', () => {
  test('names what was not found, in words of the buyer, as a PDF and as text, and judges nothing', async () => {
    const { officer, mills } = await withMills(portal, 'Writers (invented)');
    const first = await (await officer.fetch(paths.supplierLetter(mills, 'txt'))).text();
    expect(first).toContain('Please send us the address of your latest modern slavery statement');
    await officer.post(paths.supplierStatement(mills), pasted(STATEMENT_TEXT));
    const gaps = await (await officer.fetch(paths.supplierLetter(mills, 'txt'))).text();
    expect(gaps).toContain(
      'In it we did not find the following. Is it there, or could you tell us about it?',
    );
    expect(gaps).toMatch(/\n- Policies: /);
    expect(gaps).not.toMatch(/complian|failed|violat/i);
    const own = 'To Tarnbrook Mills\n\nDear Imogen, could we talk about your policies?';
    const saved = await officer.submit(paths.supplierStatement(mills), { form: 'letter', words: own });
    expect(saved.text).toContain('The letter is saved');
    expect(await (await officer.fetch(paths.supplierLetter(mills, 'txt'))).text()).toBe(`${own}\n`);
    const pdf = await officer.fetch(paths.supplierLetter(mills, 'pdf'));
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await officer.post(paths.supplierStatement(mills), { form: 'letter-back', words: own });
    expect(await (await officer.fetch(paths.supplierLetter(mills, 'txt'))).text()).toBe(gaps);
    const empty = await officer.post(paths.supplierStatement(mills), { form: 'letter', words: ' ' });
    expect(empty.status).toBe(400);
  });

  test('is a task of somebody by a day, found by the filter, until it is sent', async () => {
    const { officer, mills } = await withMills(portal, 'Askers (invented)');
    const nobody = await officer.post(paths.supplierStatement(mills), { form: 'ask', ownerId: 'nobody' });
    expect(nobody.status).toBe(400);
    const ask = { form: 'ask', ownerId: officer.viewer.personId, dueOn: '2026-12-15' };
    const set = await officer.submit(paths.supplierStatement(mills), ask);
    expect(set.text).toContain(`${officer.viewer.name} writes to the supplier by 15 December 2026`);
    const open = await officer.get(paths.supplierStatements({ write: 'open' }));
    expect(open.texts('tbody th')).toContain('Tarnbrook Mills (invented)');
    const sent = await officer.submit(paths.supplierStatement(mills), { form: 'asked' });
    expect(sent.text).toContain('wrote to the supplier');
    expect((await officer.get(paths.supplierStatements({ write: 'open' }))).text).toContain(
      '0 of 1 suppliers',
    );
    expect((await officer.post(paths.supplierStatement(mills), { form: 'asked' })).status).toBe(409);
  });
});

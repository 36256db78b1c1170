import mongoose from 'mongoose';
import { beforeAll, expect, test } from 'vitest';
import { verificationCode } from '#app/domain/statements/publication/verification-code.ts';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { contentOf, publishedStatementOf } from '#tests/support/builders/publication.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';

const portal = await startPortal();
const anybody = clientOf(portal.address);
const codes = { whole: '', tampered: '', unnamed: '' };
const verify = (code: string, locale = 'en') => anybody.get(paths.verifyStatement(locale, { code }));
const store = (collection: string) => mongoose.connection.collection(collection);

async function publishedCode(title: string, slug: string): Promise<{ code: string; versionId: string }> {
  const owner = await organisationWithOwner(title);
  const { version } = await publishedStatementOf(owner, slug, { content: contentOf({ title }) });
  return { code: verificationCode(version.hash), versionId: version.id };
}

beforeAll(async () => {
  codes.whole = (await publishedCode('Statement that is whole', 'whole')).code;
  const tampered = await publishedCode('Statement that was tampered with', 'tampered');
  codes.tampered = tampered.code;
  await store('statementVersions').updateOne(
    { _id: new mongoose.Types.ObjectId(tampered.versionId) },
    { $set: { 'content.title': 'Statement that says something else' } },
  );
  const unnamed = await publishedCode('Statement that the ledger does not name', 'unnamed');
  codes.unnamed = unnamed.code;
  await store('ledger_entries').updateMany(
    { 'subjects.id': unnamed.versionId },
    { $set: { act: 'supplier.edited' } },
  );
});

test('a code proves the public text against the ledger, with entry, day and chain', async () => {
  const page = await verify(codes.whole);
  expect(page.status).toBe(200);
  expect(page.text).toContain('The public text is the one that was approved on 11 May 2026');
  expect(page.text).toMatch(/Entry \d+, .*: signed/);
  expect(page.text).toMatch(/\d+ entries, all of which hold, followed one by one on/);
  expect(page.link('Read the statement')).toBe(paths.publicStatement('en', 'whole', '2026'));
  expect(page.headers.get('set-cookie')).toBeNull();
});

test('a code is taken as people type it', async () => {
  const page = await verify(codes.whole.toLowerCase().replaceAll('-', ' '));
  expect(page.text).toContain('The public text is the one that was approved');
});

test('a text that was changed in the store does not match', async () => {
  const page = await verify(codes.tampered);
  expect(page.text).toContain('The public text does not match what was approved');
  expect(page.text).toContain('gives another fingerprint than the one that was approved');
});

test('a text that no sound entry names does not match, and the chain says where it breaks', async () => {
  const page = await verify(codes.unnamed);
  expect(page.text).toContain('The public text does not match what was approved');
  expect(page.text).toContain('The ledger has no sound entry that names the fingerprint');
  expect(page.text).toMatch(/It does not hold at entry \d+/);
});

test('a wrong sign is told from a code that nobody has', async () => {
  const last = codes.whole.endsWith('0') ? '1' : '0';
  const wrong = await verify(codes.whole.slice(0, -1) + last);
  expect([wrong.status, wrong.problems[0]]).toEqual([
    400,
    'A letter or figure of this code is wrong. Compare it with the page or the paper that it stands on',
  ]);
  const unknown = await verify('0000-0000-0000');
  expect([unknown.status, unknown.problems[0]]).toEqual([
    404,
    'No published statement carries this code. Compare it with the page or the paper that it stands on',
  ]);
});

test('the Arabic page runs from the right', async () => {
  const page = await verify(codes.whole, 'ar');
  expect(page.body).toMatch(/<html lang="ar" dir="rtl">/);
  expect(page.text).toContain('النص المنشور هو النص الذي اعتُمد');
});

function copyForm(part: { text?: string; file?: Blob }): FormData {
  const form = new FormData();
  form.set('text', part.text ?? '');
  if (part.file) form.set('file', part.file, 'copy.txt');
  return form;
}

const compare = (form: FormData) => anybody.post(paths.verifyStatement('en', { code: codes.whole }), form);
const fileAt = async (ending: string) => (await anybody.fetch(`/en/statements/whole.${ending}`)).text();

test('a pasted text and a data file are found to be the approved ones', async () => {
  const pasted = await compare(copyForm({ text: await fileAt('txt') }));
  expect(pasted.text).toContain('This text is the one that was approved on 11 May 2026');
  const file = await compare(copyForm({ file: new Blob([await fileAt('json')]) }));
  expect(file.text).toContain('This text is the one that was approved on 11 May 2026');
});

test('a changed copy shows the words that differ', async () => {
  const text = (await fileAt('txt')).replace('raw cotton', 'organic cotton');
  const page = await compare(copyForm({ text }));
  expect(page.text).toContain('This text differs from the approved one');
  expect(page.texts('.compared del')).toEqual(['Missing: raw']);
  expect(page.texts('.compared ins')).toEqual(['Added: organic']);
});

test('nothing, and a file that is no text, are named with the fix', async () => {
  const nothing = await compare(copyForm({}));
  expect([nothing.status, nothing.problems[0]]).toEqual([400, 'Paste the text, or choose a file']);
  const picture = await compare(copyForm({ file: new Blob([new Uint8Array([0x89, 0x50, 0, 1, 2])]) }));
  expect([picture.status, picture.problems[0]]).toEqual([
    400,
    'This file is not plain text or JSON. Copy its text and paste it instead',
  ]);
});

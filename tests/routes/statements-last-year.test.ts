import { expect, test } from 'vitest';
import { boardPackOf } from '#app/domain/statements/approval/board-pack-of.server.ts';
import { previousText } from '#app/domain/statements/last-year/previous-text.server.ts';
import { paths } from '#app/http/paths.ts';
import { type DocumentPart, docxOf, pdfOf } from '#tests/support/builders/document.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { answerOf, statementOf } from '#tests/support/builders/statement.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

const LAST_YEAR: readonly DocumentPart[] = [
  { heading: 'Modern slavery statement 2025', texts: ['Made for Tarnbrook Mills plc (invented).'] },
  { heading: 'Our business', texts: ['We weave cloth in two mills and buy yarn from abroad.'] },
  {
    heading: 'Our policies',
    texts: ['Our code forbids recruitment fees.', '- Recruitment', '- Speaking up'],
  },
  { heading: 'Training', texts: ['Buyers were trained in the spring of the year.'] },
];

function upload(bytes: Buffer, name: string): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  form.set('text', '');
  form.set('intent', 'read');
  return form;
}

test.each([
  ['a Word file', 'last.docx', () => docxOf(LAST_YEAR)],
  ['a PDF', 'last.pdf', () => pdfOf(LAST_YEAR)],
])('last year’s statement is read from %s, looked at, moved and kept by sections', async (_, name, make) => {
  const officer = await signIn(portal, 'compliance-officer');
  const statement = await statementOf(officer.viewer);
  const address = paths.statementLastYear(statement.id);
  const read = await officer.submit(address, upload(await make(), name));
  expect(read.text).toContain('Look where its pieces were put');
  expect(await previousText(officer.viewer, statement)).toBeNull();
  const places = Array.from(
    read.body.matchAll(/<option value="([^"]+)" selected/g),
    ([, place = '']) => place,
  );
  expect(places.join(' ')).toBe(
    'opening opening structure structure policies policies policies policies training training',
  );
  places[1] = 'none';
  const kept = await officer.submit(address, { intent: 'keep', place: places });
  expect(kept.text).toContain('Last year’s text is kept');
  const previous = await previousText(officer.viewer, statement);
  expect(previous?.sections.map(({ key }) => key)).toEqual(['opening', 'structure', 'policies', 'training']);
  expect(previous?.sections[2]?.text).toContain('- Recruitment\n- Speaking up');
  expect(previous?.text).not.toContain('Made for');
  const at = { now: BUILT_AT, publicAddress: () => 'https://tarnbrook.example.org' };
  const pack = await boardPackOf(officer.viewer, { statementId: statement.id, versionId: null }, at);
  expect(pack.changes?.flatMap(({ removed }) => removed)).toContain('Our code forbids recruitment fees.');
  expect(pack.report.signals.unchanged).toBe(0);
  await officer.submit(address, { intent: 'drop' });
  expect(await previousText(officer.viewer, statement)).toBeNull();
});

test('a paste is taken, and a file that cannot be read is named with the fix while the paste is kept', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const { id } = await statementOf(officer.viewer);
  const address = paths.statementLastYear(id);
  const form = upload(await pdfOf(LAST_YEAR, { password: 'secret' }), 'locked.pdf');
  form.set('text', 'Words that were pasted beside it');
  const refused = await officer.post(address, form);
  expect(refused.status).toBe(400);
  expect(refused.problems.join(' ')).toContain('This file is protected by a password');
  expect(refused.body).toContain('Words that were pasted beside it');
  expect((await officer.post(address, { intent: 'read', text: '' })).problems.join(' ')).toContain(
    'Choose the file of last year’s statement, or paste its text',
  );
  const pasted = await officer.submit(address, {
    intent: 'read',
    text: 'Risks\n\nCotton picking is where we look first.',
  });
  expect(pasted.text).toContain('Cotton picking is where we look first.');
  expect(pasted.text).toContain('pasted text');
});

test('without an import the portal’s own previous statement is last year’s text', async () => {
  const { viewer } = await signIn(portal, 'compliance-officer');
  const before = await statementOf(viewer, { period: { from: '2024-04-01', to: '2025-03-31' } });
  await answerOf(viewer, before.id, {
    questionId: 'structure.supply-chains',
    text: 'We buy from [190](fact:suppliers.total) suppliers.',
  });
  const statement = await statementOf(viewer, { previousId: before.id });
  expect(await previousText(viewer, statement)).toEqual({
    from: 'statement',
    title: 'year to 31 March 2025',
    sections: [{ key: 'structure', text: 'We buy from 190 suppliers.' }],
    text: 'We buy from 190 suppliers.',
  });
});

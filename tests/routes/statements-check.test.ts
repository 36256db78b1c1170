import { expect, test } from 'vitest';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { paths } from '#app/http/paths.ts';
import { docxOf, pdfOf } from '#tests/support/builders/document.ts';
import { answerOf, entityOf, statementOf } from '#tests/support/builders/statement.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { readExample } from '#tests/support/statements/read-example.ts';

const portal = await startPortal();

const ANSWERS: Readonly<Record<string, string>> = {
  'opening.steps': 'We are committed to a world without slavery. We audited two suppliers in 2026.',
  'structure.supply-chains':
    'We buy cotton from [31](fact:suppliers.total) suppliers in India and Türkiye. Kestrel Dyeworks Ltd stands by us.',
  'training.who': 'All 38 buyers completed a compulsory course on the signs of forced labour.',
};

async function draftOf(viewer: Viewer) {
  const { id: entityId } = await entityOf(viewer);
  const { id } = await statementOf(viewer, { entityId });
  for (const [questionId, text] of Object.entries(ANSWERS)) await answerOf(viewer, id, { questionId, text });
  return id;
}

function textForm(fields: Record<string, string>, file?: { name: string; bytes: Uint8Array }): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob(file ? [new Uint8Array(file.bytes)] : []), file?.name ?? '');
  return form;
}

test('a draft shows its counts, the six areas, and each finding with its sentence and the question it came from', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const id = await draftOf(officer.viewer);
  const page = await officer.get(paths.statementCheck(id));
  expect(page.status).toBe(200);
  expect(page.heading).toBe('Checks');
  expect(page.texts('h2')).toEqual([
    'In short',
    'Legal minimum',
    'Look at these',
    'Six areas at two levels',
    'Six areas',
    'Quality',
  ]);
  expect(page.texts('.area-grid > li')).toHaveLength(6);
  expect(page.texts('#check-A6')[0]).toContain('No approval is recorded yet. It comes after 31 March 2026.');
  const training = page.find('[id="check-B5.1"]');
  expect(training?.textContent).toContain('All 38 buyers completed a compulsory course');
  expect(training?.querySelector('blockquote a')?.getAttribute('href')).toBe(
    paths.statementQuestion(id, 'training.who'),
  );
  expect(page.texts('[id="check-B1.1"]')[0]).toContain('We buy cotton from 31 suppliers');
  expect(page.texts('#check-D4')[0]).toContain('Kestrel Dyeworks Ltd');
  expect(page.text).not.toMatch(/complian/i);
});

test('what is missing leads to the question that asks for it', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const id = await draftOf(officer.viewer);
  const page = await officer.get(paths.statementCheck(id));
  const links = page
    .find('#check-C9')
    ?.querySelectorAll('a')
    .map((link) => link.getAttribute('href'));
  expect(links).toEqual([paths.statementQuestion(id, 'policies.purchasing')]);
});

test('what the forms lack leads to the page where it is recorded', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const id = await draftOf(officer.viewer);
  const page = await officer.get(paths.statementCheck(id));
  expect(page.texts('#check-A7')[0]).toContain('Not recorded yet');
  expect(page.find('#check-A7 a')?.getAttribute('href')).toBe(paths.statementApproval(id));
  expect(page.find('#check-A1 a')?.getAttribute('href')).toBe(paths.statementScope());
});

test('a company that stands in the register of suppliers is no stranger in the text', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const id = await draftOf(officer.viewer);
  await supplierOf(officer.viewer, { name: 'Kestrel Dyeworks Ltd' });
  const page = await officer.get(paths.statementCheck(id));
  expect(page.texts('#check-D4')[0]).toContain('Nothing seen');
});

test('sentences that stood in last year’s statement are quoted', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const previousId = await draftOf(officer.viewer);
  const { id } = await statementOf(officer.viewer, {
    previousId,
    period: { from: '2026-04-01', to: '2027-03-31' },
  });
  for (const [questionId, text] of Object.entries(ANSWERS))
    await answerOf(officer.viewer, id, { questionId, text });
  const page = await officer.get(paths.statementCheck(id));
  expect(page.texts('#check-D2')[0]).toContain('Look at this');
  expect(page.texts('#check-D2 blockquote')[0]).toContain('We are committed');
});

test('a draft without a word says what the checks will do', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const { id } = await statementOf(officer.viewer);
  const page = await officer.get(paths.statementCheck(id));
  expect(page.text).toContain('Nothing is written yet');
});

test('a pasted text is checked and comes back with what was typed', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const text = readExample('weak-template');
  const page = await officer.post(paths.checkText(), textForm({ text, organisation: 'Brindle Ltd' }));
  expect(page.status).toBe(200);
  expect(page.texts('#check-D3')[0]).toContain('insert description');
  expect(page.find('textarea')?.textContent).toContain('<insert description');
});

test('a Word file is checked', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const bytes = await docxOf([{ heading: 'Statement', texts: readExample('llp').split('\n\n') }]);
  const page = await officer.post(paths.checkText(), textForm({ text: '' }, { name: 'llp.docx', bytes }));
  expect(page.texts('#check-A5')[0]).toContain('approved by the members of Quillfeather');
});

test('a text in another language is told so, and its checks do not say "not found"', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const page = await officer.post(paths.checkText(), textForm({ text: readExample('german') }));
  expect(page.text).toContain('This text reads as German');
  expect(page.texts('#check-C5')[0]).toContain('Cannot tell');
});

test.each([
  ['nothing at all', null, /Choose a file, or paste/],
  ['a PDF of 300 pages', { name: 'long.pdf', bytes: () => pdfOf([], { pages: 300 }) }, /has 300 pages/],
  ['a picture', { name: 'scan.png', bytes: () => Buffer.from('89504e470d0a1a0a0000', 'hex') }, /picture/],
])('%s is sent back with the fix', async (_what, file, says) => {
  const officer = await signIn(portal, 'compliance-officer');
  const sent = file === null ? undefined : { name: file.name, bytes: await file.bytes() };
  const page = await officer.post(
    paths.checkText(),
    textForm({ text: '', organisation: 'Brindle Ltd' }, sent),
  );
  expect(page.status).toBe(400);
  expect(page.problems.join(' ')).toMatch(says);
  expect(page.find('input[name=organisation]')?.getAttribute('value')).toBe('Brindle Ltd');
});

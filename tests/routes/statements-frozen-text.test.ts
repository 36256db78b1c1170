import { beforeAll, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { approvalForm, draftBy } from '#tests/support/builders/approval.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const QUESTION = 'structure.business';
const made: { officer?: SignedIn; id?: string } = {};

/** The statement was put before the board when there was one supplier; now there are three. */
beforeAll(async () => {
  const { organisationId } = await organisationWithOwner('Frozen Mills (invented)');
  const officer = await signIn(portal, 'owner', organisationId);
  await supplierOf(officer.viewer, { name: 'Fellgate Knitwear', country: 'BGD' });
  const { id } = await draftBy(officer.viewer, { text: 'We buy from [1](fact:suppliers.total) supplier.' });
  await officer.submit(approvalForm(id, 'submit'), { acknowledged: 'on' });
  await supplierOf(officer.viewer, { name: 'Oxmere Yarns', country: 'BGD' });
  await supplierOf(officer.viewer, { name: 'Pell Buttons', country: 'IND' });
  Object.assign(made, { officer, id });
});

async function read(path: (id: string) => string) {
  const page = await made.officer?.get(path(made.id ?? ''));
  if (!page) throw new Error('Nothing was put before the board');
  return page;
}

test('the whole text of a version shows the numbers of its time, with a note that says so', async () => {
  const page = await read((id) => paths.statementText(id));
  expect(page.text).toContain('We buy from 1 supplier.');
  expect(page.text).toContain('Version 1, as it was put before the approving body on');
  expect(page.text).toContain('the record may hold others by now');
  expect(page.find('.linked-number')?.getAttribute('title')).toMatch(/as the record had it on \d/);
});

test('section and question show the same numbers, and nothing waits to be brought up to date', async () => {
  const section = await read((id) => paths.statementSection(id, 'structure'));
  expect(section.text).toContain('We buy from 1 supplier.');
  const question = await read((id) => paths.statementQuestion(id, QUESTION));
  expect(question.text).toContain('We buy from 1 supplier.');
  const desk = await read((id) => paths.statement(id));
  expect(desk.text).not.toContain('The record has changed since these numbers were written');
});

test('a draft shows the record as it is now, without the note', async () => {
  const { officer, id = '' } = made;
  await officer?.submit(approvalForm(id, 'take-back'), {});
  const page = await read((own) => paths.statementText(own));
  expect(page.text).toContain('We buy from 3 supplier.');
  expect(page.text).not.toContain('as it was put before the approving body');
  expect(page.find('.linked-number')?.getAttribute('title')).toContain('from the record');
  const desk = await read((own) => paths.statement(own));
  expect(desk.text).toContain('The record has changed since these numbers were written');
});

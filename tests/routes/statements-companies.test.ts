import { describe, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { entityOf } from '#tests/support/builders/statement.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

const COMPANY = {
  name: 'Corvane Textiles Limited (invented)',
  legalForm: 'company',
  companyNumber: '07654321',
  country: 'GBR',
  yearEndDay: '31',
  yearEndMonth: '3',
};

const OFFICER = { form: 'new', name: 'Edda Quillfeather', title: 'Managing director', office: 'director' };

describe('companies of the organisation', () => {
  test('a company is added, gets an officer who may sign, and stands in the picture and the table', async () => {
    const officer = await signIn(portal, 'compliance-officer');
    const page = await officer.submit(paths.newCompany(), COMPANY);
    expect(page.text).toContain('The company is in the list');
    expect(page.text).toContain('31 March');
    expect(page.text).toContain('Nobody recorded');
    const list = await officer.get(paths.companies());
    const href = list.link(COMPANY.name) ?? '';
    const saved = await officer.submit(href, { ...OFFICER, version: '1' });
    expect(saved.text).toContain('The officer is saved');
    expect(saved.text).toContain('May sign');
    expect((await officer.get(paths.companies())).text).toContain('Edda Quillfeather');
  });

  test('what is wrong is named by field, and what was typed stays', async () => {
    const officer = await signIn(portal, 'owner');
    const page = await officer.post(paths.newCompany(), {
      name: 'x'.repeat(161),
      legalForm: 'company',
      yearEndDay: '30',
      yearEndMonth: '2',
      website: 'corvane',
    });
    expect(page.status).toBe(400);
    expect(page.text).toContain('Shorten the name of the company to 160 characters');
    expect(page.text).toContain('Enter a day from 1 to 29');
    expect(page.text).toContain('Enter the whole address');
    expect(page.find('input[name=website]')?.getAttribute('value')).toBe('corvane');
  });

  test('two companies may not have one number in one country', async () => {
    const officer = await signIn(portal, 'owner');
    const first = await entityOf(officer.viewer, { companyNumber: '09999991' });
    const page = await officer.post(paths.newCompany(), { ...COMPANY, companyNumber: '09999991' });
    expect(page.status).toBe(400);
    expect(page.text).toContain(`${first.name} has this number already`);
  });

  test('two of one name in one country are told apart by their numbers, or refused', async () => {
    const officer = await signIn(portal, 'owner');
    const twin = { ...COMPANY, name: 'Twice Looms Ltd (invented)' };
    await officer.post(paths.newCompany(), { ...twin, companyNumber: '' });
    const page = await officer.post(paths.newCompany(), { ...twin, companyNumber: '' });
    expect(page.problems).toEqual([
      'Twice Looms Ltd (invented) is in the list already. Where there are two, give each its company number.',
    ]);
  });

  test('a company cannot stand under itself', async () => {
    const officer = await signIn(portal, 'owner');
    const parent = await entityOf(officer.viewer, { companyNumber: '09999992' });
    const child = await entityOf(officer.viewer, { companyNumber: '09999993', parentId: parent.id });
    const page = await officer.post(paths.company(parent.id), {
      ...COMPANY,
      form: 'company',
      version: '1',
      companyNumber: '09999992',
      parentId: child.id,
    });
    expect(page.status).toBe(400);
    expect(page.text).toContain('Choose a parent that does not itself belong to this company');
  });

  test('whoever saves second sees their words again and may save once more', async () => {
    const officer = await signIn(portal, 'owner');
    const { id } = await entityOf(officer.viewer, { companyNumber: '09999994' });
    const edit = { ...COMPANY, form: 'company', companyNumber: '09999994' };
    await officer.post(paths.company(id), { ...edit, version: '1', name: 'First save (invented)' });
    const second = await officer.post(paths.company(id), {
      ...edit,
      version: '1',
      name: 'Second (invented)',
    });
    expect(second.status).toBe(409);
    expect(second.text).toContain('Somebody changed this company while you typed');
    expect(second.find('input[name=name]')?.getAttribute('value')).toBe('Second (invented)');
    const version = second.find('input[name=version]')?.getAttribute('value') ?? '';
    const third = await officer.submit(paths.company(id), { ...edit, version, name: 'Second (invented)' });
    expect(third.text).toContain('Second (invented)');
  });

  test('a company that left stays in the list with the day', async () => {
    const officer = await signIn(portal, 'owner');
    await entityOf(officer.viewer, {
      name: 'Parted Mill (invented)',
      companyNumber: null,
      leftOn: '2025-06-30',
    });
    expect((await officer.get(paths.companies())).text).toContain('Left on 30 June 2025');
  });

  test('a reader sees companies and changes none', async () => {
    const viewer = await signIn(portal, 'viewer');
    const { id } = await entityOf(portal.owner, { companyNumber: null });
    expect((await viewer.get(paths.company(id))).status).toBe(200);
    expect((await viewer.get(paths.newCompany())).status).toBe(403);
    expect((await viewer.post(paths.company(id), { ...OFFICER, version: '1' })).status).toBe(403);
  });

  test('a company of another organisation is not there', async () => {
    const stranger = await organisationWithOwner('Another organisation (invented)');
    const { id } = await entityOf(stranger);
    const officer = await signIn(portal, 'owner');
    expect((await officer.post(paths.company(id), { ...OFFICER, version: '1' })).status).toBe(404);
  });
});

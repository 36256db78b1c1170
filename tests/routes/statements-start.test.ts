import { describe, expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { entityOf, statementOf } from '#tests/support/builders/statement.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

async function officerOfNewOrganisation(name: string) {
  const owner = await organisationWithOwner(name);
  return { owner, officer: await signIn(portal, 'compliance-officer', owner.organisationId) };
}

const YEAR = { from: '2025-04-01', to: '2026-03-31' };
const NAMED = {
  kind: 'single',
  companyName: 'Corvane Textiles Ltd (invented)',
  companyNumber: '07654321',
  legalForm: 'company',
  ...YEAR,
};

describe('starting a statement', () => {
  test('an empty portfolio gets to a draft in one form, and the company is in the list afterwards', async () => {
    const { officer, owner } = await officerOfNewOrganisation('Corvane (invented)');
    const empty = await officer.get(paths.statements());
    expect(empty.text).toContain('No statement yet');
    const page = await officer.submit(paths.newStatement(), { ...NAMED, regimes: ['norway'] });
    expect(page.heading).toBe('Corvane Textiles Ltd (invented), year to 31 March 2026');
    expect(page.text).toContain('The statement is started');
    expect(page.text).toContain('0 of 48');
    expect(page.text).toContain('What other countries ask for');
    const next = await officer.get(paths.newStatement());
    expect(next.texts('select[name=entityId] option')).toContain('Corvane Textiles Ltd (invented)');
    const { entries } = await listLedger(owner, { page: 1 });
    expect(entries.slice(0, 2).map(({ act }) => act)).toEqual(['statement.started', 'company.added']);
  });

  test('a period of 19 months is refused by name with the days that would do, and nothing typed is lost', async () => {
    const { officer } = await officerOfNewOrganisation('Pedlar (invented)');
    const page = await officer.post(paths.newStatement(), { ...NAMED, to: '2026-10-31' });
    expect(page.status).toBe(400);
    expect(page.problems).toEqual([
      'The period is 19 months long. A statement covers 12 to 18 months, or a year of 52 weeks. Enter a last day from 31 March 2026 to 30 September 2026, or change the first day.',
    ]);
    expect(page.find('input[name=companyName]')?.getAttribute('value')).toBe(NAMED.companyName);
    expect(page.find('input[name=to]')?.getAttribute('value')).toBe('2026-10-31');
    expect((await officer.get(paths.statements())).text).toContain('No statement yet');
  });

  test('what is missing is named field by field', async () => {
    const { officer } = await officerOfNewOrganisation('Sallow (invented)');
    const page = await officer.post(paths.newStatement(), { kind: 'group', ...YEAR });
    expect(page.problems).toEqual([
      'Enter the full name of the organisation that reports, or choose it above.',
      'Name at least one company that the group statement also speaks for.',
    ]);
    const { officer: other, owner } = await officerOfNewOrganisation('Sallow Two (invented)');
    const { id: entityId } = await entityOf(owner);
    const both = await other.post(paths.newStatement(), { ...NAMED, entityId });
    expect(both.problems).toEqual(['Choose the organisation above or name another one here, not both.']);
    const bare = await officer.post(paths.newStatement(), {});
    expect(bare.problems).toContain('Choose whether the statement is for one organisation or a group.');
    expect(bare.problems).toContain('Enter the first day of the period.');
    expect(bare.problems).toContain(
      'Enter the full name of the organisation that reports, or choose it above.',
    );
    const long = await officer.post(paths.newStatement(), {
      ...NAMED,
      kind: 'group',
      'members[0].name': 'x'.repeat(161),
    });
    expect(long.problems).toEqual(['Shorten the name to 160 characters.']);
  });

  test('a group names its companies, from the list and by hand; another line is a button', async () => {
    const { officer, owner } = await officerOfNewOrganisation('Tarnbrook (invented)');
    const parent = await entityOf(owner, { name: 'Tarnbrook Group plc (invented)' });
    const mill = await entityOf(owner, {
      name: 'Tarnbrook Dyeing Ltd (invented)',
      companyNumber: '02222222',
    });
    const form = {
      kind: 'group',
      entityId: parent.id,
      ...YEAR,
      memberEntities: [mill.id],
      'members[0].name': 'Tarnbrook Yarns Ltd (invented)',
      'members[1].name': 'Tarnbrook Wool Ltd (invented)',
      'members[1].included': 'no',
    };
    const more = await officer.post(paths.newStatement(), { ...form, intent: 'add-line' });
    expect(more.status).toBe(200);
    expect(more.texts('label').filter((label) => /^Company \d/.test(label))).toHaveLength(3);
    expect(more.find('input[name="members[0].name"]')?.getAttribute('value')).toBe(form['members[0].name']);
    const refused = await officer.post(paths.newStatement(), form);
    expect(refused.problems).toEqual([
      'Say why Tarnbrook Wool Ltd (invented) is not covered: it left on a day, was sold, closed.',
    ]);
    const page = await officer.submit(paths.newStatement(), {
      ...form,
      'members[1].reason': 'Sold on 3 June 2025.',
    });
    expect(page.text).toContain('A group statement that also covers 2 further companies');
    const text = await officer.get(page.link('Whole text'));
    expect(text.text).toContain('Tarnbrook Dyeing Ltd (invented) (02222222)');
    expect(text.text).toContain('Tarnbrook Wool Ltd (invented): not covered. Sold on 3 June 2025.');
  });

  test('a group that names only itself is no group, and a company is named once', async () => {
    const { officer } = await officerOfNewOrganisation('Alder (invented)');
    const form = { ...NAMED, kind: 'group', 'members[0].name': NAMED.companyName.toUpperCase() };
    const alone = await officer.post(paths.newStatement(), form);
    expect(alone.problems).toEqual(['Name at least one company that the group statement also speaks for.']);
    const twice = await officer.post(paths.newStatement(), {
      ...form,
      'members[0].name': 'Alder Dyes Ltd (invented)',
      'members[1].name': 'Alder dyes Ltd (invented)',
    });
    expect(twice.problems).toEqual(['Alder dyes Ltd (invented) is named twice. Take one of the two out.']);
  });

  test('last year’s statement of the same company is taken where its period ends the day before', async () => {
    const { officer, owner } = await officerOfNewOrganisation('Weir (invented)');
    const company = await entityOf(owner);
    const last = await statementOf(owner, {
      entityId: company.id,
      period: { from: '2024-04-01', to: '2025-03-31' },
      state: 'published',
    });
    const page = await officer.submit(paths.newStatement(), {
      kind: 'single',
      entityId: company.id,
      ...YEAR,
    });
    const about = await officer.get(page.link('Period and companies'));
    expect(about.find('select[name=previousId] option[selected]')?.getAttribute('value')).toBe(last.id);
  });

  test('a company has one statement for its days: a second is refused with where the first is found', async () => {
    const { officer, owner } = await officerOfNewOrganisation('Maple (invented)');
    const company = await entityOf(owner, { name: 'Maple Mills plc (invented)' });
    const form = { kind: 'single', entityId: company.id };
    await officer.submit(paths.newStatement(), { ...form, ...YEAR });
    const twice = await officer.post(paths.newStatement(), { ...form, ...YEAR });
    expect(twice.problems).toEqual([
      'Maple Mills plc (invented) has a statement for the year to 31 March 2026 already. Open it under Statements, or choose days that do not overlap with it.',
    ]);
    const overlapping = { from: '2026-01-01', to: '2026-12-31' };
    expect((await officer.post(paths.newStatement(), { ...form, ...overlapping })).status).toBe(400);
    const next = await officer.submit(paths.newStatement(), {
      ...form,
      from: '2026-04-01',
      to: '2027-03-31',
    });
    expect(next.text).toContain('The statement is started');
  });

  test('a company that is only named is not added a second time', async () => {
    const { officer } = await officerOfNewOrganisation('Juniper (invented)');
    await officer.submit(paths.newStatement(), NAMED);
    const again = {
      ...NAMED,
      companyName: NAMED.companyName.toUpperCase(),
      companyNumber: '',
      from: '2026-04-01',
      to: '2027-03-31',
    };
    const page = await officer.post(paths.newStatement(), again);
    expect(page.problems).toEqual([
      'Corvane Textiles Ltd (invented) is in your list of companies: choose it above.',
    ]);
  });

  test('companies that were named for a statement of one organisation are asked about, not dropped', async () => {
    const { officer } = await officerOfNewOrganisation('Linden (invented)');
    const page = await officer.post(paths.newStatement(), {
      ...NAMED,
      'members[0].name': 'Linden Dyes Ltd (invented)',
    });
    expect(page.problems).toEqual(['You named other companies below. Choose “A group”, or take them out.']);
  });

  test('somebody who may only read gets no form', async () => {
    const { owner } = await officerOfNewOrganisation('Quiet (invented)');
    const reader = await signIn(portal, 'viewer', owner.organisationId);
    expect((await reader.get(paths.newStatement())).status).toBe(403);
    expect((await reader.post(paths.newStatement(), NAMED)).status).toBe(403);
    expect((await reader.get(paths.statements())).text).not.toContain('Start a statement');
  });

  test('the days ahead are told, not refused', async () => {
    const { officer } = await officerOfNewOrganisation('Hazel (invented)');
    const year = new Date().getUTCFullYear();
    const ahead = { from: `${year}-12-01`, to: `${year + 1}-11-30` };
    const page = await officer.submit(paths.newStatement(), { ...NAMED, ...ahead });
    expect(page.text).toContain('The period has not ended yet');
  });
});

import { describe, expect, test } from 'vitest';
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
describe('changing who, when and which laws', () => {
  test('a company that left before the period ended is flagged, and so is one that another statement covers', async () => {
    const { officer, owner } = await officerOfNewOrganisation('Alder (invented)');
    const left = await entityOf(owner, { name: 'Alder Cloth Ltd (invented)', leftOn: '2025-12-01' });
    const joined = await entityOf(owner, { name: 'Alder Looms Ltd (invented)', joinedOn: '2025-10-15' });
    const twice = await entityOf(owner, { name: 'Alder Thread Ltd (invented)' });
    await statementOf(owner, { entityId: twice.id });
    const { id } = await statementOf(owner);
    const page = await officer.submit(paths.statementSettings(id), {
      version: '1',
      kind: 'group',
      entityId: (await entityOf(owner, { name: 'Alder Group plc (invented)' })).id,
      ...YEAR,
      memberEntities: [left.id, joined.id, twice.id],
    });
    expect(page.text).toContain(
      'Alder Cloth Ltd (invented) left the group on 1 December 2025, before the period ended.',
    );
    expect(page.text).toContain(
      'Alder Looms Ltd (invented) joined the group on 15 October 2025, during the period. Say in the opening from when it is covered.',
    );
    expect(page.text).toContain(
      'Alder Thread Ltd (invented) is also covered by the statement of Alder Thread Ltd',
    );
  });

  test('a company of the list is taken out by emptying its name, and the reporting company is no member', async () => {
    const { officer, owner } = await officerOfNewOrganisation('Aspen (invented)');
    const company = await entityOf(owner, { name: 'Aspen Group plc (invented)' });
    const mill = await entityOf(owner, { name: 'Aspen Mill Ltd (invented)', companyNumber: '03333333' });
    const { id } = await statementOf(owner, { entityId: company.id });
    const form = { kind: 'group', entityId: company.id, ...YEAR };
    await officer.submit(paths.statementSettings(id), { ...form, version: '1', memberEntities: [mill.id] });
    const about = await officer.get(paths.statementSettings(id));
    expect(about.find('input[name="members[0].entityId"]')?.getAttribute('value')).toBe(mill.id);
    const emptied = { ...form, version: '2', 'members[0].entityId': mill.id, 'members[0].name': '' };
    const alone = await officer.post(paths.statementSettings(id), {
      ...emptied,
      memberEntities: [company.id],
    });
    expect(alone.problems).toEqual(['Name at least one company that the group statement also speaks for.']);
    const other = { ...emptied, 'members[1].name': 'Aspen Dyes Ltd (invented)' };
    await officer.submit(paths.statementSettings(id), other);
    const text = (await officer.get(paths.statementText(id))).text;
    expect(text).toContain('Aspen Dyes Ltd (invented)');
    expect(text).not.toContain('Aspen Mill');
  });

  test('whoever began from an older version gets their form back beside what stands now', async () => {
    const { officer, owner } = await officerOfNewOrganisation('Rowan (invented)');
    const { id, entityId } = await statementOf(owner);
    const form = { kind: 'single', entityId, ...YEAR };
    await officer.submit(paths.statementSettings(id), { ...form, version: '1', regimes: ['canada'] });
    const late = await officer.post(paths.statementSettings(id), { ...form, version: '1', to: '2026-04-30' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Somebody else changed this page while you were typing');
    expect(late.find('input[name=to]')?.getAttribute('value')).toBe('2026-04-30');
    const version = late.find('input[name=version]')?.getAttribute('value') ?? '';
    const saved = await officer.submit(paths.statementSettings(id), { ...form, version, to: '2026-04-30' });
    expect(saved.heading).toContain('year to 30 April 2026');
  });

  test('a statement before the board is not changed, and the page says what to do first', async () => {
    const { officer, owner } = await officerOfNewOrganisation('Birch (invented)');
    const { id, entityId } = await statementOf(owner, { state: 'in-approval' });
    const page = await officer.post(paths.statementSettings(id), {
      version: '1',
      kind: 'single',
      entityId,
      ...YEAR,
    });
    expect(page.status).toBe(409);
    expect(page.text).toContain('It lies before the board. Take it back there first');
  });

  test('a statement that cannot be changed is still read, with the reason', async () => {
    const { officer, owner } = await officerOfNewOrganisation('Larch (invented)');
    const { id } = await statementOf(owner, { state: 'published', regimes: ['uk', 'canada'] });
    const page = await officer.get(paths.statementSettings(id));
    expect(page.status).toBe(200);
    expect(page.text).toContain('It is published. A published text stays as it is');
    expect(page.text).toContain('1 April 2025 to 31 March 2026');
    expect(page.text).toContain('Fighting Against Forced Labour and Child Labour in Supply Chains Act');
    expect(page.find('main form')).toBeNull();
  });

  test('somebody who may only read sees who, when and which laws without a form', async () => {
    const { owner } = await officerOfNewOrganisation('Osier (invented)');
    const company = await entityOf(owner, { name: 'Osier Group plc (invented)' });
    const { id } = await statementOf(owner, { entityId: company.id });
    const reader = await signIn(portal, 'viewer', owner.organisationId);
    const page = await reader.get(paths.statementSettings(id));
    expect(page.status).toBe(200);
    expect(page.texts('.fact-list dt')).toContain('Who reports');
    expect(page.text).toContain('Osier Group plc (invented)');
    expect(page.find('main form')).toBeNull();
    expect((await reader.post(paths.statementSettings(id), { version: '1' })).status).toBe(403);
  });
});

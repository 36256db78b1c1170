import { describe, expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

async function officerOfNewOrganisation(name: string) {
  const { organisationId } = await organisationWithOwner(name);
  return signIn(portal, 'compliance-officer', organisationId);
}

const ORGANISATION = { form: 'body-corporate', goods: 'yes', services: 'unknown', onward: 'next' };

describe('the scope check', () => {
  test('says what is missing first, and what appears to apply when it was told', async () => {
    const officer = await officerOfNewOrganisation('Tarnbrook (invented)');
    const before = await officer.get(paths.statementScope());
    expect(before.text).toContain('Nothing is known of the organisation yet');
    expect(before.text).toContain('A statement for each financial year of the steps taken');
    expect(before.text).not.toMatch(/appears? (not )?to apply|compliant/i);
    const next = await officer.post(paths.scopeQuestions({ group: 'organisation' }), ORGANISATION);
    expect(next.location).toBe(paths.scopeQuestions({ group: 'uk' }));
    const missing = await officer.get(paths.statementScope());
    expect(missing.text).toContain('for 9 it cannot be said yet');
    expect(missing.text).toContain('its own net turnover in pounds');
    const after = await officer.submit(paths.scopeQuestions({ group: 'uk' }), {
      ukBusiness: 'yes',
      ukTurnover: '30,000,000',
      hasSubsidiaries: 'yes',
      subsidiaries: 'Tarnbrook Dyeing (invented): 6m',
      onward: 'done',
    });
    expect(after.text).toContain('Your answers are saved');
    expect(after.text).toContain('section 54: appears to apply');
    expect(after.text).toMatch(/one subsidiary £6.000.000/);
    expect(after.text).toContain('second-hand: confirm at the source');
  });

  test('asks one question at a time where that is wanted, and keeps the others', async () => {
    const officer = await officerOfNewOrganisation('Corvane (invented)');
    await officer.post(paths.scopeQuestions({ group: 'organisation' }), ORGANISATION);
    const one = await officer.get(paths.scopeQuestions({ question: 'services' }));
    expect(one.text).toContain('Ask the whole part together');
    expect(one.text).not.toContain('Does it supply goods?');
    const next = await officer.post(paths.scopeQuestions({ question: 'services' }), { services: 'no' });
    expect(next.location).toBe(paths.scopeQuestions({ question: 'ukBusiness' }));
    const group = await officer.get(paths.scopeQuestions({ group: 'organisation' }));
    expect(group.find('input[name=goods][value=yes]')?.hasAttribute('checked')).toBe(true);
    expect(group.find('input[name=services][value=no]')?.hasAttribute('checked')).toBe(true);
  });

  test('names what cannot be read and keeps it', async () => {
    const officer = await officerOfNewOrganisation('Pedlar (invented)');
    const page = await officer.post(paths.scopeQuestions({ group: 'uk' }), { ukTurnover: 'plenty' });
    expect(page.status).toBe(400);
    expect(page.problems.join(' ')).toContain('Enter a number such as 36,000,000');
    expect(page.find('input[name=ukTurnover]')?.getAttribute('value')).toBe('plenty');
  });

  test('the switch of the reform needs a day, and says all the while that it is not law', async () => {
    const officer = await officerOfNewOrganisation('Alder Council (invented)');
    expect((await officer.get(paths.statementScope())).text).toContain('Switched off');
    const refused = await officer.post(paths.statementScope(), { reform: 'on' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Enter the day from which to prepare');
    const on = await officer.submit(paths.statementScope(), { reform: 'on', reformFrom: '2099-04-01' });
    expect(on.text).toContain('NOT LAW YET');
    expect(on.text).toContain('Switched on from 1 April 2099');
  });

  test('a reader sees the reading and answers nothing', async () => {
    const viewer = await signIn(portal, 'viewer');
    expect((await viewer.get(paths.statementScope())).status).toBe(200);
    expect((await viewer.get(paths.scopeQuestions({ group: 'uk' }))).status).toBe(403);
    expect((await viewer.post(paths.scopeQuestions({ group: 'uk' }), {})).status).toBe(403);
    expect((await viewer.post(paths.statementScope(), { reform: 'off' })).status).toBe(403);
  });

  test('what one organisation told is not known to another', async () => {
    const one = await officerOfNewOrganisation('First (invented)');
    await one.post(paths.scopeQuestions({ group: 'uk' }), {
      hasSubsidiaries: 'yes',
      subsidiaries: 'Zephyrine Dyeing (invented): 6m',
    });
    const other = await officerOfNewOrganisation('Second (invented)');
    expect((await other.get(paths.scopeQuestions({ group: 'uk' }))).body).not.toContain('Zephyrine');
  });
});

import { describe, expect, test } from 'vitest';
import { openCorrection } from '#app/domain/statements/corrections/open-correction.server.ts';
import { withdrawPublication } from '#app/domain/statements/publication/withdraw-publication.server.ts';
import { paths } from '#app/http/paths.ts';
import { draftBy, submittedBy } from '#tests/support/builders/approval.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { publishedStatementOf } from '#tests/support/builders/publication.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';
import type { Page } from '#tests/support/page.ts';

const portal = await startPortal();
const officer = await signIn(portal, 'compliance-officer');
const reader = await signIn(portal, 'viewer');

/** The steps of the navigation as they are read out: "Write: 45 open". */
const steps = (page: Page) => page.texts('.path-steps a').slice(1);
const current = (page: Page) => page.texts('.path-nav a[aria-current=page], .path-nav a[aria-current=step]');

/** The part of a page under this heading. */
const under = (page: Page, from: string, to: string) => page.text.split(from)[1]?.split(to)[0] ?? '';
const next = (page: Page) => under(page, 'What to do next', 'How far it is').trim();

describe('the path of a statement', () => {
  test('every page says where it stands in the work, and the step and the page are marked', async () => {
    const { id } = await draftBy(officer.viewer);
    const marked: readonly [address: string, marks: string[]][] = [
      [paths.statement(id), ['Statement', 'Overview']],
      [paths.statementTasks(id), ['Statement', 'Tasks']],
      [paths.statementText(id), ['Write: 45 open', 'Whole text']],
      [paths.statementSection(id, 'risk'), ['Write: 45 open', 'Sections']],
      [paths.statementQuestion(id, 'risk.where'), ['Write: 45 open', 'Sections']],
      [paths.statementFacts(id), ['Write: 45 open', 'Facts']],
      [paths.statementCheck(id), ['Check: Open', 'Checks']],
      [paths.statementApproval(id), ['Approve: Not yet']],
      [paths.statementRegistry(id), ['Publish: Not yet', 'Registry']],
      [paths.statementGoals(id), ['Follow up: Not yet']],
    ];
    for (const [address, marks] of marked) expect(current(await officer.get(address))).toEqual(marks);
  });

  test('a draft says what to write next, and every page is reached from the first', async () => {
    const { id } = await draftBy(officer.viewer);
    const page = await officer.get(paths.statement(id));
    expect(steps(page)).toEqual([
      'Write: 45 open',
      'Check: Open',
      'Approve: Not yet',
      'Publish: Not yet',
      'Follow up: Not yet',
    ]);
    expect(next(page)).toBe('Go on writing: 2 questions of the law are open.');
    const pages = page.texts('.step-pages a').concat(page.texts('.path-pages a'));
    expect(new Set(pages).size).toBe(16);
    const writing = await officer.get(page.link('Go on writing'));
    expect(writing.find('textarea')).not.toBeNull();
  });

  test('whoever may not do it is told who does', async () => {
    const { id } = await submittedBy(officer);
    expect(next(await officer.get(paths.statement(id)))).toBe(
      'Record the decision: The text lies before the board of directors. Record what was decided, or take it back to change it.',
    );
    const page = await reader.get(paths.statement(id));
    expect(next(page)).toMatch(/An owner or a compliance officer does this\.$/);
    expect(page.find('.page-action')).toBeNull();
  });

  test('a published, a corrected and a withdrawn one each say how far they are', async () => {
    const { statement } = await publishedStatementOf(officer.viewer, 'path-mills', {
      statement: { state: 'signed' },
    });
    const address = paths.statement(statement.id);
    const published = await officer.get(address);
    expect(steps(published).slice(2)).toEqual(['Approve: Done', 'Publish: 2 open', 'Follow up: Done']);
    expect(next(published)).toMatch(/^Check the link on the home page: /);
    const correction = { reason: 'A wrong number', changed: 'The number of mills' };
    await openCorrection(officer.viewer, statement.id, correction, BUILT_AT);
    const corrected = await officer.get(address);
    expect(corrected.text).toContain('and stays so until the correction takes its place');
    expect(steps(corrected).slice(2, 4)).toEqual(['Approve: Not yet', 'Publish: Not yet']);
    const { statement: other } = await publishedStatementOf(officer.viewer, 'path-mills', {
      statement: { state: 'signed' },
    });
    await withdrawPublication(
      officer.viewer,
      other.id,
      { reason: 'Published by mistake.', keep: 'notice' },
      BUILT_AT,
    );
    const withdrawn = await officer.get(paths.statement(other.id));
    expect(steps(withdrawn)[3]).toBe('Publish: Ended');
    expect(withdrawn.text).toContain('with the reason: Published by mistake.');
    expect(next(withdrawn)).toMatch(/^Nothing waits here now/);
  });
});

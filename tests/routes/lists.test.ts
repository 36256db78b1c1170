import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { currentLists } from '#app/domain/screening/lists/current-lists.server.ts';
import { verifyChain } from '#app/domain/ledger/verify-chain.server.ts';
import { paths } from '#app/http/paths.ts';
import { ownRows, tenNames } from '#tests/support/builders/own-list.ts';
import { loadShipped, screenedSupplierOf } from '#tests/support/builders/screened.ts';
import type { Page } from '#tests/support/page.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const NAMES = tenNames('Quarrel');
const LIST = 'own-harbour-watch';

beforeAll(loadShipped);

function upload(fields: Record<string, string>, files: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, content] of Object.entries(files)) form.append('file', new Blob([content]), name);
  return form;
}

/** Posts files and waits until their dry run is done; gives back its page. */
async function dryRun(
  officer: SignedIn,
  fields: Record<string, string>,
  files: Record<string, string>,
): Promise<Page & { path: string }> {
  const answer = await officer.post(paths.importList(), upload(fields, files));
  expect([answer.status, answer.problems]).toEqual([302, []]);
  const path = await finished(officer, answer.location);
  return { ...(await officer.get(path)), path };
}

/** Waits for a job and gives back where its result is. */
async function finished(officer: SignedIn, job: string): Promise<string> {
  for (let tries = 0; tries < 900; tries += 1) {
    const page = await officer.get(job);
    if (page.text.includes('This could not be finished')) throw new Error(page.text);
    if (page.text.includes('This is finished')) return page.link('See the result');
    await wait(100);
  }
  throw new Error('The job did not end');
}

const inForce = async () =>
  (await currentLists(portal.owner.organisationId)).find(({ list }) => list === LIST);

describe('an own list', () => {
  test('shows its dry run first, is put in force by a person, and suppliers are found on it', async () => {
    const officer = await signIn(portal, 'compliance-officer');
    const page = await dryRun(
      officer,
      { title: 'Harbour watch', format: 'own' },
      { 'watch.csv': ownRows(NAMES) },
    );
    expect(page.text).toContain('Nothing is in force yet.');
    expect(page.text).toContain('10 new, 0 changed, 0 removed');
    expect(page.text).toContain('Quarrel Anvil Works');
    expect(await inForce()).toBeUndefined();
    const answer = await officer.post(page.path, {});
    const list = await officer.get(await finished(officer, answer.location));
    expect(list.heading).toBe('Harbour watch');
    expect(list.text).toContain('All 10 entries of the file');
    const { matches } = await screenedSupplierOf(portal.owner, {
      name: 'Quarrel Anvil Works',
      country: 'BGD',
    });
    expect(matches.map(({ list: found }) => found)).toContain(LIST);
  });

  test('an edition that loses rows is refused with the reason, and may be put in force by giving one', async () => {
    const officer = await signIn(portal, 'owner', portal.owner.organisationId);
    const page = await dryRun(officer, { list: LIST }, { 'watch.csv': ownRows(NAMES.slice(0, 7)) });
    expect(page.text).toContain('This edition was refused; what is in force stays');
    expect(page.text).toContain('lose more than 10 % of its rows: 7 rows in place of 10');
    expect((await inForce())?.rows).toBe(10);
    const here = page.path;
    const without = await officer.post(here, { reason: ' ' });
    expect(without.status).toBe(400);
    expect(without.problems).toEqual(['Say why this edition is right although its size speaks against it.']);
    const answer = await officer.post(here, { reason: 'Three works were sold' });
    await finished(officer, answer.location);
    expect(await inForce()).toMatchObject({
      rows: 7,
      reason: 'Put in force by a person: Three works were sold',
      difference: { added: 0, changed: 0, removed: 3, moved: 0 },
    });
  });

  test('what changed is shown by kind, and an earlier edition comes back with a reason', async () => {
    const officer = await signIn(portal, 'owner', portal.owner.organisationId);
    const now = await inForce();
    const changes = await officer.get(paths.listChanges(LIST, now?.id ?? '', { kind: 'removed' }));
    expect(changes.texts('tbody tr')).toHaveLength(3);
    expect(changes.text).toContain('Quarrel Hinge Works');
    const missing = await officer.post(paths.list(LIST), {
      intent: 'rollback',
      versionId: now?.comparedWith ?? '',
      reason: '',
    });
    expect([missing.status, missing.problems]).toEqual([
      400,
      ['Say why the earlier edition is to come back.'],
    ]);
    await officer.post(paths.list(LIST), {
      intent: 'rollback',
      versionId: now?.comparedWith ?? '',
      reason: 'They were not sold',
    });
    expect((await inForce())?.rows).toBe(10);
    const list = await officer.get(paths.list(LIST));
    expect(list.text).toContain('Rolled back');
    expect(list.text).toContain('They were not sold');
    expect((await verifyChain(portal.owner.organisationId)).fault).toBeNull();
  });

  test('the same file again changes nothing and offers nothing', async () => {
    const officer = await signIn(portal, 'owner', portal.owner.organisationId);
    const page = await dryRun(officer, { list: LIST }, { 'watch.csv': ownRows(NAMES) });
    expect(page.text).toContain('The edition in force says the same already.');
    expect(page.find('form button[type=submit]')?.text ?? '').not.toMatch(/in force/);
  });

  test('rows with another id are told apart from new ones', async () => {
    const officer = await signIn(portal, 'owner', portal.owner.organisationId);
    const ids = (from: number) =>
      ['Id,Name', ...NAMES.map((name, place) => `R-${from + place},"${name}"`), ''].join('\n');
    const first = await dryRun(officer, { title: 'Numbered', format: 'own' }, { 'a.csv': ids(1) });
    await finished(officer, (await officer.post(first.path, {})).location);
    const second = await dryRun(officer, { list: 'own-numbered' }, { 'a.csv': ids(501) });
    expect(second.text).toContain('0 new, 0 changed, 0 removed, 10 with another id');
  });
});

describe('files that cannot be used', () => {
  const cases: [string, string, string, RegExp][] = [
    [
      'a web page in place of a list',
      'ofac-sdn',
      '<!DOCTYPE html><html><title>Sign in</title></html>',
      /is a web page and not the list/,
    ],
    ['wrong columns', 'us-csl', 'colour,shape\nred,round\n', /lacks the columns source, name/],
    [
      'XML where CSV is due',
      'uk',
      '<?xml version="1.0"?><list></list>',
      /looks like XML, and UK Sanctions List comes as CSV/,
    ],
  ];
  test.each(cases)(
    '%s is refused with the fix; nothing is in force',
    async (title, format, content, says) => {
      const officer = await signIn(portal, 'compliance-officer');
      const page = await dryRun(officer, { title, format }, { 'list.csv': content });
      expect(page.text).toContain('This edition was refused; what is in force stays');
      expect(page.text).toMatch(says);
      expect(page.text).not.toContain('Put it in force');
    },
  );

  test('a form without a file, and one that is too large, say what to do', async () => {
    const officer = await signIn(portal, 'compliance-officer');
    const none = await officer.post(paths.importList(), upload({ title: 'Nothing', format: 'own' }, {}));
    expect([none.status, none.problems]).toEqual([
      400,
      ['Choose a file, or enter the address to fetch the list from'],
    ]);
    const wrong = await officer.post(
      paths.importList(),
      upload({ title: '', format: '' }, { 'a.csv': 'Name\nX\n' }),
    );
    expect([wrong.status, wrong.problems]).toEqual([
      400,
      ['Enter a name for the list', 'Choose the format of the list'],
    ]);
    const large = 'Name\n'.padEnd(61 * 1024 * 1024, 'x');
    const refused = await officer.post(
      paths.importList(),
      upload({ title: 'Large', format: 'own' }, { 'a.csv': large }),
    );
    expect(refused.status).toBe(413);
  });
});

describe('who may', () => {
  test('a viewer sees lists and changes nothing', async () => {
    const viewer = await signIn(portal, 'viewer');
    expect((await viewer.get(paths.lists())).text).not.toContain('Add a list');
    expect((await viewer.get(paths.importList())).status).toBe(403);
    expect((await viewer.post(paths.importList(), upload({}, { 'a.csv': 'Name\nX\n' }))).status).toBe(403);
    expect(
      (await viewer.post(paths.list('uflpa'), { intent: 'rollback', versionId: 'x', reason: 'y' })).status,
    ).toBe(403);
  });

  test('a list of everybody cannot be changed from a page', async () => {
    const officer = await signIn(portal, 'compliance-officer');
    const shipped = (await currentLists(portal.owner.organisationId)).find(({ list }) => list === 'uflpa');
    const order = { intent: 'rollback', versionId: shipped?.id ?? '', reason: 'I would like to' };
    expect((await officer.post(paths.list('uflpa'), order)).status).toBe(404);
    expect((await officer.get(paths.list('uflpa'))).text).not.toContain('Go back to an earlier edition');
  });
});

import { expect, test } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

test('an empty register says what it is for and where to begin', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const page = await officer.get(paths.suppliers());
  expect(page.status).toBe(200);
  expect(page.text).toContain('Here is your supplier register');
  expect(page.link('Import a list')).toBe(paths.importSuppliers());
});

test('a supplier is added by the form, shown, and found without accents', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const answer = await officer.post(paths.newSupplier(), {
    intent: 'save',
    name: 'Fábrica Ejemplo S.A. (invented)',
    reference: 'ES-7',
    country: 'ESP',
    'identifiers[0].scheme': 'VAT',
    'identifiers[0].value': 'ES J99216582',
    'sites[0].city': 'Sabadell',
    'goods[0].name': 'Yarn',
    'goods[0].hs': '5205',
    'spend.amount': '12,500.50',
    'spend.currency': 'EUR',
    'workforce.workers': '120',
    'workforce.migrant': 'yes',
    tier: '2',
    sectors: '13',
  });
  expect(answer.status).toBe(302);
  const page = await officer.get(answer.location);
  expect(page.heading).toBe('Fábrica Ejemplo S.A. (invented)');
  for (const fact of [
    'Spain',
    'ES-7',
    '€12',
    'VAT number',
    'ESJ99216582',
    'Sabadell',
    '(town)',
    'Yarn (HS 5205)',
  ])
    expect(page.text).toContain(fact);
  for (const text of ['fabrica', 'ejemplo fab', 'es7', 'ESJ99216582', 'sabad'])
    expect((await officer.get(paths.suppliers({ text }))).texts('table a')).toContain(
      'Fábrica Ejemplo S.A. (invented)',
    );
  expect((await officer.get(paths.suppliers({ text: 'zzz' }))).text).toContain('No supplier fits');
});

test('what is wrong is named with its fix, and what was typed is kept', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const page = await officer.post(paths.newSupplier(), {
    intent: 'save',
    name: '',
    'identifiers[0].scheme': 'LEI',
    'identifiers[0].value': '5493001KJTIIGC8Y1R13',
    'workforce.workers': 'many',
  });
  expect(page.status).toBe(400);
  expect(page.problems).toEqual([
    'Enter the name of the supplier.',
    'Check the LEI against its register entry: its last two digits do not fit the rest.',
    'Enter the number of workers as a whole number, such as 850.',
  ]);
  expect(page.find('input[name="identifiers[0].value"]')?.getAttribute('value')).toBe('5493001KJTIIGC8Y1R13');
});

test('“Add another site” needs no script and keeps what was typed', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const fields = { intent: 'add-sites', name: 'Kept (invented)', 'sites[0].city': 'Gazipur' };
  const page = await officer.post(paths.newSupplier(), fields);
  expect(page.status).toBe(200);
  expect(page.find('input[name="sites[1].city"]')).not.toBeNull();
  expect(page.find('input[name="name"]')?.getAttribute('value')).toBe('Kept (invented)');
  expect(page.find('input[name="sites[0].city"]')?.getAttribute('value')).toBe('Gazipur');
});

test('a town that could be one of several is asked for once', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const fields = {
    intent: 'save',
    name: 'Springfield Works (invented)',
    country: 'USA',
    'sites[0].city': 'Springfield',
  };
  const asked = await officer.post(paths.newSupplier(), fields);
  expect(asked.status).toBe(400);
  expect(asked.problems).toEqual(['Choose which town it is.']);
  const choices = asked.texts('label').filter((label) => label.includes('Illinois'));
  expect(choices.length).toBeGreaterThan(0);
  const chosen = asked.find('input[name="sites[0].place"]')?.getAttribute('value') ?? '';
  const saved = await officer.post(paths.newSupplier(), { ...fields, 'sites[0].place': chosen });
  expect((await officer.get(saved.location)).text).toContain(Number(chosen.split('|')[0]).toFixed(3));
});

test('a reference is given once', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  await supplierOf(officer.viewer, { reference: 'ONCE' });
  const page = await officer.post(paths.newSupplier(), {
    intent: 'save',
    name: 'B (invented)',
    reference: 'ONCE',
  });
  expect(page.status).toBe(400);
  expect(page.problems).toEqual(['Enter another reference: one of your suppliers has this one already.']);
});

test('an edit is kept in the history, field by field', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const id = await supplierOf(officer.viewer, { name: 'History Mills (invented)', tier: 1 });
  const answer = await officer.post(paths.editSupplier(id), {
    intent: 'save',
    version: '1',
    name: 'History Mills (invented)',
    tier: '3',
  });
  expect(answer.location).toBe(paths.supplier(id, { done: 'edited' }));
  const page = await officer.get(paths.supplierHistory(id));
  expect(page.texts('.timeline-title')).toEqual(['Edited', 'Added to the register']);
  expect(page.texts('table tbody tr')).toEqual([expect.stringMatching(/Tier.*1.*3/)]);
  const same = await officer.post(paths.editSupplier(id), {
    intent: 'save',
    version: '2',
    name: 'History Mills (invented)',
    tier: '3',
  });
  expect(same.location).toBe(paths.supplier(id, { done: 'unchanged' }));
});

test('two who edit at once both keep what they typed', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const id = await supplierOf(officer.viewer, { name: 'Conflict Mills (invented)' });
  const edit = (fields: Record<string, string>) =>
    officer.post(paths.editSupplier(id), {
      intent: 'save',
      version: '1',
      name: 'Conflict Mills (invented)',
      ...fields,
    });
  await edit({ notes: 'Theirs' });
  const page = await edit({ notes: 'Mine', tier: '2' });
  expect(page.status).toBe(409);
  expect(page.text).toContain('Somebody else has changed this supplier while you were typing');
  expect(page.texts('table tbody tr')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/Notes.*Theirs.*Mine/),
      expect.stringMatching(/Tier.*Empty.*2/),
    ]),
  );
  expect(page.find('textarea[name="notes"]')?.textContent).toBe('Mine');
  const version = page.find('input[name="version"]')?.getAttribute('value') ?? '';
  const saved = await edit({ notes: 'Mine', tier: '2', version });
  expect(saved.status).toBe(302);
});

test('the list is filtered, sorted and paged, and ticked suppliers are given to an owner', async () => {
  const owner = await organisationWithOwner('Listing (invented)');
  const officer = await signIn(portal, 'compliance-officer', owner.organisationId);
  const ids: string[] = [];
  for (let number = 1; number <= 53; number++)
    ids.push(
      await supplierOf(owner, {
        name: `Supplier ${String(number).padStart(2, '0')} (invented)`,
        country: number % 2 === 0 ? 'CHN' : 'IND',
        tier: number === 7 ? 4 : 1,
        sectors: number === 9 ? ['1410'] : ['62'],
      }),
    );
  const first = await officer.get(paths.suppliers());
  expect(first.texts('tbody tr')).toHaveLength(50);
  expect(first.text).toContain('1–50 of 53 suppliers');
  const second = await officer.get(paths.suppliers({ page: 2 }));
  expect(second.texts('tbody th')).toEqual([
    'Supplier 51 (invented)',
    'Supplier 52 (invented)',
    'Supplier 53 (invented)',
  ]);
  expect((await officer.get(paths.suppliers({ country: 'CHN' }))).text).toContain('26 suppliers');
  expect((await officer.get(paths.suppliers({ tier: 4 }))).texts('tbody th')).toEqual([
    'Supplier 07 (invented)',
  ]);
  expect((await officer.get(paths.suppliers({ sector: '14' }))).texts('tbody th')).toEqual([
    'Supplier 09 (invented)',
  ]);
  const down = await officer.get(paths.suppliers({ sort: 'name', order: 'down' }));
  expect(down.texts('tbody th')[0]).toBe('Supplier 53 (invented)');
  const given = await officer.submit(paths.suppliers(), {
    intent: 'assign',
    ids: ids.slice(0, 3),
    ownerId: officer.viewer.personId,
  });
  expect(given.text).toContain('3 suppliers have a new owner');
  expect(
    (await officer.get(paths.suppliers({ owner: officer.viewer.personId }))).texts('tbody tr'),
  ).toHaveLength(3);
  const none = await officer.post(paths.suppliers(), { intent: 'assign', ownerId: 'none' });
  expect(none.problems).toEqual(['Tick at least one supplier.']);
});

test('another organisation’s supplier is not here, and a viewer may not change anything', async () => {
  const stranger = await organisationWithOwner('Strangers (invented)');
  const theirs = await supplierOf(stranger);
  const officer = await signIn(portal, 'compliance-officer');
  for (const path of [paths.supplier(theirs), paths.editSupplier(theirs), paths.supplierHistory(theirs)])
    expect((await officer.get(path)).status).toBe(404);
  expect(
    (await officer.post(paths.editSupplier(theirs), { intent: 'save', version: '1', name: 'x' })).status,
  ).toBe(404);
  const viewer = await signIn(portal, 'viewer');
  expect((await viewer.get(paths.newSupplier())).status).toBe(403);
  expect((await viewer.post(paths.newSupplier(), { intent: 'save', name: 'x' })).status).toBe(403);
  expect((await viewer.get(paths.importSuppliers())).status).toBe(403);
  expect((await viewer.fetch(paths.supplierExport('csv'))).status).toBe(403);
});

test('a supplier that may be the same company as another is shown beside it, with reasons', async () => {
  const officer = await signIn(portal, 'compliance-officer');
  const site = { address: 'Plot 12, Sector 4, Gazipur 1700', country: 'BGD' };
  const one = await supplierOf(officer.viewer, {
    name: 'Quillan Knitwear Ltd.',
    country: 'BGD',
    sites: [site],
  });
  await supplierOf(officer.viewer, { name: 'QUILLAN KNIT WEAR LIMITED', country: 'BGD', sites: [site] });
  await supplierOf(officer.viewer, { name: 'Quillon Shoes', country: 'BGD' });
  const page = await officer.get(paths.supplier(one));
  expect(page.text).toContain('May be the same company as');
  expect(page.text).toContain('QUILLAN KNIT WEAR LIMITED');
  expect(page.text).toContain('% alike');
  expect(page.text).not.toContain('Quillon Shoes');
});

import { expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { editSupplier } from '#app/domain/suppliers/edit-supplier.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { inputOf } from '#app/domain/suppliers/supplier.ts';
import { paths } from '#app/http/paths.ts';
import { answersOf, editionsOf } from '#models/statement-answer.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { answerOf, statementOf } from '#tests/support/builders/statement.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

/** Somebody of a new organisation, so that what one test registers is not counted in another. */
async function someone(role: 'compliance-officer' | 'viewer') {
  const owner = await organisationWithOwner();
  return { owner, officer: await signIn(portal, role, owner.organisationId) };
}

test('numbers that changed since they were written are brought up to date together', async () => {
  const { officer } = await someone('compliance-officer');
  const { viewer } = officer;
  const { id } = await statementOf(viewer);
  const supplierId = await supplierOf(viewer, { name: 'Fellgate Knitwear', country: 'BGD', tier: 1 });
  await answerOf(viewer, id, {
    questionId: 'structure.supply-chains',
    text: 'We buy from [1](fact:suppliers.total) supplier, [1](fact:suppliers.tier-1) of them direct.',
  });
  await answerOf(viewer, id, { questionId: 'risk.where', text: 'Of [1](fact:suppliers.total).' });
  const address = paths.statementFacts(id);
  expect((await officer.get(address)).text).toContain('Every linked number says what the record says now.');
  await supplierOf(viewer, { name: 'Oxmere Yarns', country: 'IND' });
  const supplier = await findSupplier(viewer, supplierId);
  await editSupplier(viewer, supplierId, supplier.version, { ...inputOf(supplier), tier: 2 }, BUILT_AT);
  const page = await officer.get(address);
  expect(page.text).toContain('Numbers that have changed: 3 to look at');
  const open = page.texts('#record > details[open] > summary');
  expect(open.map((summary) => summary.split(':')[0])).toEqual(['Our organisation and supply chains']);
  expect(page.text).toContain('1 in the text, 2 now');
  expect(page.text).toContain('1 in the text, 0 now');
  expect(page.text).toContain('Bring all 3 up to date');
  expect((await officer.submit(address, { intent: 'update' })).text).toContain('The numbers are up to date');
  const texts = (await answersOf(viewer.organisationId, id)).map(({ text }) => text).sort();
  expect(texts).toEqual([
    'Of [2](fact:suppliers.total).',
    'We buy from [2](fact:suppliers.total) supplier, [0](fact:suppliers.tier-1) of them direct.',
  ]);
  expect(await editionsOf(viewer.organisationId, id, 'structure.supply-chains')).toHaveLength(2);
});

test('what no room answers reads "Not recorded in Daylight", never zero', async () => {
  const { officer } = await someone('compliance-officer');
  const { id } = await statementOf(officer.viewer);
  const page = await officer.get(paths.statementFacts(id));
  for (const label of ['People who completed training in the period', 'Reports received in the period'])
    expect(page.text.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`${label} ?Not recorded in Daylight`));
});

test('a sentence that nothing backs is listed until a person names its evidence, and again when its words change', async () => {
  const { owner, officer } = await someone('compliance-officer');
  const { viewer } = officer;
  const { id } = await statementOf(viewer);
  await answerOf(viewer, id, { questionId: 'training.who', text: 'We trained 120 people in the year.' });
  const address = paths.statementFacts(id);
  const page = await officer.get(address);
  expect(page.text).toContain('“We trained 120 people in the year.”');
  expect(page.text).toContain('It holds “120”, which is not linked to the record.');
  const claimId = /name="claimId" value="([0-9a-f]{16})"/.exec(page.body)?.[1] ?? '';
  const short = await officer.post(address, { intent: 'confirm', claimId, note: 'log' });
  expect(short.status).toBe(400);
  expect(short.problems.join(' ')).toContain('Training log, HR, 12 March 2026');
  expect(short.body).toContain('value="log"');
  const kept = await officer.submit(address, {
    intent: 'confirm',
    claimId,
    note: 'Training log, HR, 2 May 2026',
  });
  expect(kept.text).toContain('The evidence is kept');
  expect(kept.text).toContain('Evidence: Training log, HR, 2 May 2026');
  expect(kept.text).toContain('No open sentence was found');
  expect((await officer.submit(address, { intent: 'withdraw', claimId })).text).toContain('is open again');
  const { entries } = await listLedger(owner, { page: 1 });
  expect(entries.map(({ act }) => act)).toEqual(
    expect.arrayContaining(['statement.claim-backed', 'statement.claim-reopened']),
  );
  const unknown = await officer.post(address, {
    intent: 'confirm',
    claimId: '0'.repeat(16),
    note: 'Training log, HR',
  });
  expect(unknown.status).toBe(404);
});

test('whoever may only read sees the facts and no buttons, and a frozen text is not touched', async () => {
  const { owner, officer: reader } = await someone('viewer');
  const { id } = await statementOf(owner, { state: 'published' });
  await supplierOf(owner, { name: 'Fellgate Knitwear' });
  await answerOf(owner, id, {
    questionId: 'training.who',
    text: 'We know [7](fact:suppliers.total).',
  });
  const page = await reader.get(paths.statementFacts(id));
  expect(page.text).toContain('The text is no draft any more');
  expect(page.body).not.toContain('name="intent"');
  const officer = await signIn(portal, 'compliance-officer', owner.organisationId);
  const frozen = await officer.post(paths.statementFacts(id), { intent: 'update' });
  expect(frozen.status).toBe(409);
});

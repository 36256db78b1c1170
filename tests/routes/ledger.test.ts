import { spawnSync } from 'node:child_process';
import mongoose from 'mongoose';
import { expect, test, vi } from 'vitest';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { editOrganisation } from '#app/domain/access/organisation.server.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { verifyChain } from '#app/domain/ledger/verify-chain.server.ts';
import { paths } from '#app/http/paths.ts';
import { LedgerEntryModel } from '#models/ledger-entry.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { buildChain } from '#tests/support/builders/chain.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const NOON = new Date('2026-11-22T12:00:00Z');

async function record(actor: Viewer, act: string, at = NOON): Promise<void> {
  const subjects = [{ kind: 'supplier', id: '65f0000000000000000000aa' }];
  await inTransaction(() => recordChange(actor, { act, subjects, content: { act } }, at));
}

async function chainOf(length: number): Promise<Viewer> {
  const owner = await organisationWithOwner();
  for (let index = 0; index < length; index += 1) await record(owner, 'supplier.edited');
  return owner;
}

/** Writes past the model, as somebody with the store in hand would. */
const store = () => mongoose.connection.collection('ledger_entries');

function runCommand(...flags: string[]) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'commands/ledger.ts', ...flags], {
    env: { ...process.env, MONGODB_URI: portal.databaseUri, NODE_ENV: 'development' },
    encoding: 'utf8',
  });
  return { status: done.status, out: done.stdout, problems: done.stderr };
}

test('changes that are recorded at the same time stand one after the other in one chain', async () => {
  const owner = await organisationWithOwner();
  await Promise.all(Array.from({ length: 24 }, () => record(owner, 'supplier.edited')));
  const { entries, fault } = await verifyChain(owner.organisationId);
  expect({ entries, fault }).toEqual({ entries: 24, fault: null });
});

test('a change that fails leaves no entry, and the chain goes on without a gap', async () => {
  const owner = await chainOf(1);
  const failing = inTransaction(async () => {
    await recordChange(owner, { act: 'supplier.edited', subjects: [], count: 3, content: null }, NOON);
    throw new Error('The change itself failed');
  });
  await expect(failing).rejects.toThrow('The change itself failed');
  await record(owner, 'supplier.created');
  const { entries, fault } = await verifyChain(owner.organisationId);
  expect({ entries, fault }).toEqual({ entries: 2, fault: null });
});

test('the model refuses to change or remove an entry', async () => {
  const { organisationId } = await chainOf(1);
  const one = { organisationId, sequence: 1 };
  const attempts = [
    () => LedgerEntryModel.updateOne(one, { act: 'x' }),
    () => LedgerEntryModel.updateMany(one, { act: 'x' }),
    () => LedgerEntryModel.replaceOne(one, { act: 'x' }),
    () => LedgerEntryModel.findOneAndUpdate(one, { act: 'x' }),
    () => LedgerEntryModel.findOneAndReplace(one, { act: 'x' }),
    () => LedgerEntryModel.deleteOne(one),
    () => LedgerEntryModel.deleteMany(one),
    () => LedgerEntryModel.findOneAndDelete(one),
    () => LedgerEntryModel.bulkWrite([{ deleteOne: { filter: one } }]),
    async () => (await LedgerEntryModel.findOne(one))?.deleteOne(),
    async () => (await LedgerEntryModel.findOne(one))?.set({ act: 'x' }).save(),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow('append-only');
  expect((await verifyChain(organisationId)).fault).toBeNull();
});

test('an entry holds ids and hashes, and nothing personal of whom it is about', async () => {
  const owner = await organisationWithOwner('Quillfeather Looms');
  await editOrganisation(owner, { name: 'Quillfeather Mills', secondStepRequired: false }, NOON);
  const rows = await store().find({ organisationId: owner.organisationId }).toArray();
  expect(rows.length).toBeGreaterThan(0);
  const text = JSON.stringify(rows);
  for (const secret of [owner.name, owner.email, 'Quillfeather']) expect(text).not.toContain(secret);
});

test('the command names the first broken entry and what differs, and ends with 1', async () => {
  const sound = await chainOf(3);
  const changed = await chainOf(5);
  const cut = await chainOf(4);
  await store().updateOne(
    { organisationId: changed.organisationId, sequence: 4 },
    { $set: { act: 'supplier.created' } },
  );
  await store().deleteOne({ organisationId: cut.organisationId, sequence: 4 });

  const whole = runCommand('verify', '--organisation', sound.organisationId);
  expect(whole.out).toContain(`Organisation ${sound.organisationId}: 3 entries hold; newest hash `);
  expect(whole.status).toBe(0);

  const all = runCommand('verify');
  expect(all.status).toBe(1);
  expect(all.out).toContain(
    `${changed.organisationId}: the chain is broken. Entry 4 was changed after it was written`,
  );
  expect(all.out).toContain(
    `${cut.organisationId}: the chain is broken. Entry 4 and what followed was removed`,
  );
});

test('the command exports one line an entry, and says what it takes when asked wrongly', async () => {
  const { organisationId } = await chainOf(2);
  const { out, status } = runCommand('export', '--organisation', organisationId);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { sequence: number });
  expect(lines.map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(status).toBe(0);
  expect(runCommand('burn')).toMatchObject({
    status: 1,
    problems: expect.stringContaining('Usage:') as string,
  });
  expect(runCommand('verify', '--organisation', 'nobody').problems).toContain('There is no chain');
});

test('the page tells owners what was done, when and by whom, newest first', async () => {
  const owner = await signIn(portal, 'owner');
  await record(owner.viewer, 'supplier.created', new Date('2026-10-03T08:15:00Z'));
  await record(owner.viewer, 'match.decided', new Date('2026-10-04T08:15:00Z'));
  const page = await owner.get(paths.ledger());
  expect(page.heading).toBe('Ledger');
  expect(page.texts('tbody td')).toContain('Supplier registered');
  expect(page.texts('tbody td')).toContain('3 October 2026, 08:15 UTC');
  expect(page.texts('tbody td')).toContain(owner.viewer.name);
  expect(page.texts('tbody td').indexOf('Match decided')).toBeLessThan(
    page.texts('tbody td').indexOf('Supplier registered'),
  );

  const found = await owner.get(
    paths.ledger({ act: 'supplier.created', from: '2026-10-03', to: '2026-10-03' }),
  );
  expect(found.texts('tbody tr')).toHaveLength(1);
  const none = await owner.get(paths.ledger({ from: '2031-01-01' }));
  expect(none.text).toContain('No entry fits this search');
  const wrong = await owner.get(paths.ledger({ from: 'yesterday' }));
  expect([wrong.status, wrong.problems]).toEqual([
    400,
    ['Enter a day as year, month and day, such as 2026-11-22'],
  ]);
});

test('the chain is verified on demand, and a broken one is named', async () => {
  const { organisationId } = await organisationWithOwner();
  const owner = await signIn(portal, 'owner', organisationId);
  for (const act of ['supplier.created', 'supplier.edited']) await record(owner.viewer, act);
  const sound = await owner.post(paths.ledger(), {});
  expect(sound.text).toContain('The chain is whole: 2 entries hold');
  await store().updateOne({ organisationId, sequence: 2 }, { $set: { personId: null } });
  const broken = await owner.post(paths.ledger(), {});
  expect(broken.text).toContain('The chain does not holdEntry 2 was changed after it was written');
});

/** A chain as long as many years of work, written at once. */
async function longChainOf(length: number, organisationId: string): Promise<void> {
  const chain = buildChain(length, organisationId);
  for (let start = 0; start < length; start += 5_000)
    await store().insertMany(chain.slice(start, start + 5_000));
  const hash = chain.at(-1)?.hash;
  const head = { organisationId, sequence: length, hash, contentKey: 'ab'.repeat(32) };
  await mongoose.connection.collection('ledger_chains').insertOne(head);
}

test('a chain too long to wait for is verified by a job, which names the first broken entry', async () => {
  const { organisationId } = await organisationWithOwner();
  await longChainOf(20_100, organisationId);
  const owner = await signIn(portal, 'owner', organisationId);
  const verifiedByJob = async () => {
    const { location } = await owner.post(paths.ledger(), {});
    expect(location).toMatch(/^\/jobs\//);
    return vi.waitUntil(
      async () => {
        const page = await owner.get(location);
        return /This is finished|could not be finished/.test(page.text) && page;
      },
      { timeout: 60_000, interval: 200 },
    );
  };
  const sound = await verifiedByJob();
  expect(sound.text).toMatch(/Entries that hold20\s100/);
  await store().updateOne({ organisationId, sequence: 15_007 }, { $set: { count: 2 } });
  const broken = await verifiedByJob();
  expect(broken.text).toContain('Entry 15007 was changed after it was written');
});

test('the export is a file with one line an entry', async () => {
  const { organisationId } = await chainOf(3);
  const owner = await signIn(portal, 'owner', organisationId);
  const answer = await owner.fetch(paths.ledgerExport());
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="ledger.jsonl"');
  expect((await answer.text()).trim().split('\n')).toHaveLength(3);
});

test('the ledger is for owners: others get neither page nor file', async () => {
  for (const role of ['compliance-officer', 'contributor', 'viewer'] as const) {
    const client = await signIn(portal, role);
    const statuses = [
      (await client.get(paths.ledger())).status,
      (await client.post(paths.ledger(), {})).status,
      (await client.get(paths.ledgerExport())).status,
    ];
    expect({ role, statuses }).toEqual({ role, statuses: [403, 403, 403] });
  }
});

import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import { publishStatement } from '#app/domain/statements/publication/publish-statement.server.ts';
import { addTask } from '#app/domain/statements/writing/add-task.server.ts';
import { commentOnAnswer } from '#app/domain/statements/writing/comment-on-answer.server.ts';
import { composeContent } from '#app/domain/statements/writing/compose-content.server.ts';
import { paths } from '#app/http/paths.ts';
import { attachmentsOf } from '#models/evidence-attachment.server.ts';
import { findEvidenceFile } from '#models/evidence-file.server.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { changeStatement, statementWithId } from '#models/statement.server.ts';
import { openDatedTasks } from '#models/statement-task.server.ts';
import { approvalForm, draftBy, submittedBy } from '#tests/support/builders/approval.ts';
import { attachmentOf } from '#tests/support/builders/evidence.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { addressDraft, publishedStatementOf, signedVersionOf } from '#tests/support/builders/publication.ts';
import { answerOf, statementOf } from '#tests/support/builders/statement.ts';
import { workOn } from '#tests/support/builders/statement-work.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();

async function officerOf(name: string): Promise<SignedIn> {
  const { organisationId } = await organisationWithOwner(name);
  return signIn(portal, 'compliance-officer', organisationId);
}

/** Reads the page, ticks, and presses the button. */
async function discard(by: SignedIn, id: string, given: { sure?: string } = { sure: 'yes' }) {
  const page = await by.get(paths.discardStatement(id));
  const seen = page.find('input[name=seen]')?.getAttribute('value') ?? '';
  return by.post(paths.discardStatement(id), { seen, ...given });
}

/** In how many documents of which collections the statement is named. The ledger keeps its entries for good. */
async function namedIn(statementId: string): Promise<string[]> {
  const db = mongoose.connection.db;
  const all = (await db?.listCollections().toArray()) ?? [];
  const held: string[] = [];
  for (const { name } of all) {
    const count = (await db?.collection(name).countDocuments({ statementId })) ?? 0;
    if (count > 0) held.push(`${name} ${count}`);
  }
  return held.sort();
}

const actsOf = async ({ viewer }: SignedIn) =>
  (await listLedger({ ...viewer, role: 'owner' }, { page: 1 })).entries.map(({ act }) => act);

test('a draft that no board has read is discarded with everything that was made for it, and nothing else', async () => {
  const officer = await officerOf('Discarded Mills (invented)');
  const { viewer } = officer;
  const mistaken = await statementOf(viewer, { regimes: ['uk', 'canada'] });
  const kept = await statementOf(viewer, { previousId: mistaken.id, regimes: ['uk', 'canada'] });
  const other = await officerOf('Neighbouring Mills (invented)');
  const theirs = await statementOf(other.viewer, { regimes: ['uk', 'canada'] });
  await workOn(viewer, mistaken.id);
  await workOn(viewer, kept.id);
  await workOn(other.viewer, theirs.id);
  const before = await namedIn(kept.id);
  expect(before).toEqual(await namedIn(mistaken.id));
  expect(before).toHaveLength(12);

  const about = await officer.get(paths.statementSettings(mistaken.id));
  expect(about.link('See what is lost when it is discarded')).toBe(paths.discardStatement(mistaken.id));
  const page = await officer.get(paths.discardStatement(mistaken.id));
  expect(page.heading).toBe('Discard this draft');
  expect(page.text).toContain('Tarnbrook Mills plc (invented), year to 31 March 2026.');
  for (const words of ['Answers1', 'Comments1', 'Tasks, with their reminders1', 'Attached files1', 'saved1'])
    expect(page.text).toContain(words);
  const done = await discard(officer, mistaken.id);
  expect(done.location).toBe(paths.statements({ done: 'discarded' }));
  expect((await officer.get(done.location)).text).toContain('The draft is discarded');

  expect(await namedIn(mistaken.id)).toEqual([]);
  expect(await statementWithId(viewer.organisationId, mistaken.id)).toBeNull();
  expect((await officer.get(paths.statement(mistaken.id))).status).toBe(404);
  expect(await namedIn(kept.id)).toEqual(before);
  expect(await namedIn(theirs.id)).toEqual(before);
  expect((await statementWithId(viewer.organisationId, kept.id))?.previousId).toBeNull();
  const dated = await openDatedTasks(viewer.organisationId);
  expect(dated.map(({ statementId }) => statementId)).toEqual([kept.id, kept.id]);
});

test('the ledger holds one entry of it, and its page names the act without its words', async () => {
  const officer = await officerOf('Recorded Mills (invented)');
  const { id } = await statementOf(officer.viewer);
  await workOn(officer.viewer, id);
  const before = await actsOf(officer);
  await discard(officer, id);
  expect(await actsOf(officer)).toEqual(['statement.discarded', ...before]);
  const owner = await signIn(portal, 'owner', officer.viewer.organisationId);
  const page = await owner.get(paths.ledger());
  expect(page.text).toContain('Draft of a statement discarded with everything made for it');
  expect(page.text).not.toContain('In spinning');
});

test('a file that another statement needs stays, and one that nothing needs goes with its content', async () => {
  const officer = await officerOf('Filed Mills (invented)');
  const { viewer } = officer;
  const [first, second] = [await statementOf(viewer), await statementOf(viewer)];
  await attachmentOf(viewer, first.id);
  await attachmentOf(viewer, second.id);
  const [attached] = await attachmentsOf(viewer.organisationId, second.id);
  const held = async () => (await findEvidenceFile(viewer.organisationId, attached?.fileId ?? '')) !== null;
  await discard(officer, first.id);
  expect(await held()).toBe(true);
  await discard(officer, second.id);
  expect(await held()).toBe(false);
});

test('nothing goes before somebody has ticked that they read what is lost', async () => {
  const officer = await officerOf('Careful Mills (invented)');
  const { id } = await statementOf(officer.viewer);
  await answerOf(officer.viewer, id, { questionId: 'risk.where', text: 'In spinning.' });
  const refused = await discard(officer, id, {});
  expect(refused.status).toBe(400);
  expect(refused.problems).toEqual(['Tick that you have read what is lost']);
  expect(await answersOf(officer.viewer.organisationId, id)).toHaveLength(1);
  expect(await actsOf(officer)).not.toContain('statement.discarded');
});

test('what somebody wrote after the page was opened is not lost unseen', async () => {
  const officer = await officerOf('Hasty Mills (invented)');
  const { id } = await statementOf(officer.viewer);
  const page = await officer.get(paths.discardStatement(id));
  const seen = page.find('input[name=seen]')?.getAttribute('value') ?? '';
  await answerOf(officer.viewer, id, { questionId: 'risk.where', text: 'In spinning.' });
  const refused = await officer.post(paths.discardStatement(id), { seen, sure: 'yes' });
  expect(refused.status).toBe(400);
  expect(refused.problems[0]).toContain('Somebody saved an answer since you opened this page');
  expect((await discard(officer, id)).status).toBe(302);
});

test('a text that a board has read is kept, and the page says why', async () => {
  const officer = await officerOf('Heard Mills (invented)');
  const { id } = await submittedBy(officer);
  expect((await officer.get(paths.discardStatement(id))).text).toContain('stays on record');
  expect((await officer.post(paths.discardStatement(id), { sure: 'yes', seen: '1' })).status).toBe(409);
  await officer.submit(approvalForm(id, 'take-back'), {});
  const back = await officer.get(paths.discardStatement(id));
  expect(back.text).toContain('A version of it was put before the approving body');
  expect(back.find('input[name=sure]')).toBeNull();
  expect((await officer.post(paths.discardStatement(id), { sure: 'yes', seen: '1' })).status).toBe(409);
  expect(await statementWithId(officer.viewer.organisationId, id)).not.toBeNull();
});

test('what is published cannot be discarded', async () => {
  const officer = await officerOf('Public Mills (invented)');
  const { statement } = await publishedStatementOf(officer.viewer, 'public-mills');
  const page = await officer.get(paths.discardStatement(statement.id));
  expect(page.text).toContain('what the public has read stays on record');
  const refused = await officer.post(paths.discardStatement(statement.id), { sure: 'yes', seen: '0' });
  expect(refused.status).toBe(409);
  expect((await officer.get(paths.publicStatements('en', 'public-mills'))).status).toBe(200);
});

test('what was made for a correction goes with it, and what was made before it stays', async () => {
  const officer = await officerOf('Corrected Mills (invented)');
  const { viewer } = officer;
  const statement = await statementOf(viewer, { regimes: ['uk', 'canada'] });
  const { id } = statement;
  await workOn(viewer, id);
  await signedVersionOf(viewer, statement, await composeContent(viewer, statement, BUILT_AT));
  await chooseAddress(viewer, addressDraft('corrected-by-mistake'), BUILT_AT);
  await publishStatement(viewer, id, BUILT_AT);
  const before = await namedIn(id);
  const opened = { intent: 'correct', reason: 'A slip.', changed: 'The mills' };
  await officer.submit(paths.statementPublication(id), opened);
  await addTask(viewer, id, { title: 'Ask again', dueOn: '2027-02-15' }, new Date());
  await commentOnAnswer(viewer, { statementId: id, questionId: 'risk.where' }, 'Sure?', new Date());
  expect(await namedIn(id)).not.toEqual(before);
  const page = await officer.get(paths.discardStatement(id));
  expect(page.heading).toBe('Withdraw the correction');
  for (const words of ['Comments1', 'Tasks, with their reminders1']) expect(page.text).toContain(words);
  expect(page.text).not.toContain('Answers');
  const done = await discard(officer, id);
  expect(done.location).toBe(paths.statementPublication(id, { done: 'give-up' }));
  expect(await namedIn(id)).toEqual(before);
});

test('whoever only writes may not discard, and sees no way to it', async () => {
  const owner = await organisationWithOwner('Written Mills (invented)');
  const { id } = await draftBy(owner);
  const writer = await signIn(portal, 'contributor', owner.organisationId);
  expect((await writer.get(paths.statementSettings(id))).text).not.toContain('Begun by mistake?');
  expect((await writer.get(paths.discardStatement(id))).status).toBe(403);
  expect((await writer.post(paths.discardStatement(id), { sure: 'yes', seen: '1' })).status).toBe(403);
  expect(await answersOf(owner.organisationId, id)).toHaveLength(1);
});

test('a removal that was broken off halfway is taken to its end without a second entry', async () => {
  const officer = await officerOf('Halfway Mills (invented)');
  const { viewer } = officer;
  const draft = await statementOf(viewer);
  await answerOf(viewer, draft.id, { questionId: 'risk.where', text: 'In spinning.' });
  await changeStatement({ ...draft, state: 'withdrawn', version: 2 }, 1);
  expect((await discard(officer, draft.id)).status).toBe(302);
  expect(await namedIn(draft.id)).toEqual([]);
  expect(await statementWithId(viewer.organisationId, draft.id)).toBeNull();
  expect(await actsOf(officer)).not.toContain('statement.discarded');
});

import { createHash, randomBytes } from 'node:crypto';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#app/domain/ledger/entry.ts';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { submitForApproval } from '#app/domain/statements/approval/submit-for-approval.server.ts';
import { takeBack } from '#app/domain/statements/approval/take-back.server.ts';
import { attachFiles } from '#app/domain/statements/evidence/attach-files.server.ts';
import { claimId } from '#app/domain/statements/facts/open-claims.ts';
import { paths } from '#app/http/paths.ts';
import { attachmentsOf } from '#models/evidence-attachment.server.ts';
import { evidenceBytes, evidenceFileWithHash, findEvidenceFile } from '#models/evidence-file.server.ts';
import { homepageChecksOf } from '#models/homepage-check.server.ts';
import { A_PDF } from '#tests/support/builders/case.ts';
import { A_PICTURE, attachmentOf, homepagePictureOf } from '#tests/support/builders/evidence.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { answerOf, statementOf } from '#tests/support/builders/statement.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const SENTENCE = 'We trained 120 people in the year.';
const CLAIM = claimId(SENTENCE);
const SHA256 = createHash('sha256').update(A_PDF).digest('hex');

/** A new organisation with a draft that makes one claim. */
async function draftWithClaim() {
  const owner = await organisationWithOwner();
  const officer = await signIn(portal, 'compliance-officer', owner.organisationId);
  const { id } = await statementOf(owner);
  await answerOf(owner, id, { questionId: 'training.who', text: SENTENCE });
  return { owner, officer, id };
}

function upload(fields: Record<string, string>, files: readonly [string, Buffer][] = [], field = 'file') {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, bytes] of files) form.append(field, new Blob([new Uint8Array(bytes)]), name);
  return form;
}

describe('a file attached to a sentence', () => {
  test('backs it, is listed with who, when and hash, and comes back as an attachment byte for byte', async () => {
    const { owner, officer, id } = await draftWithClaim();
    const address = paths.statementFacts(id);
    const fields = { intent: 'confirm', claimId: CLAIM, note: '' };
    const page = await officer.submit(address, upload(fields, [['training log.pdf', A_PDF]]));
    expect(page.text).toContain('No open sentence was found');
    expect(page.text).toContain('training log.pdf');
    expect(page.text).toContain(SHA256);
    expect(page.text).toContain(officer.viewer.name);
    const href = page.find('.attached-files a')?.getAttribute('href') ?? '';
    const file = await officer.fetch(href);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="training log.pdf"/);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await file.arrayBuffer())).toEqual(A_PDF);
    const { entries } = await listLedger(owner, { page: 1 });
    const entry = entries.find(({ act }) => act === 'statement.evidence-attached');
    expect(entry?.subjects).toContainEqual({ kind: 'sha256', id: SHA256 });
    expect(JSON.stringify(entry)).not.toContain('training log');
  });

  test('is kept sealed and once, however many sentences it backs, and goes with the last of them', async () => {
    const { owner, officer, id } = await draftWithClaim();
    const { organisationId } = owner;
    const first = await attachmentOf(owner, id, 'log.pdf', 'training.who');
    const address = paths.statementFacts(id);
    const page = await officer.submit(address, { intent: 'confirm', claimId: CLAIM, note: '', known: first });
    expect(page.text).toContain('No open sentence was found');
    const attached = await attachmentsOf(organisationId, id);
    expect(attached.map(({ to }) => to.kind).sort()).toEqual(['answer', 'claim']);
    expect(new Set(attached.map(({ fileId }) => fileId)).size).toBe(1);
    const fileId = attached[0]?.fileId ?? '';
    const stored = await findEvidenceFile(organisationId, fileId);
    const sealed = await evidenceBytes.read(organisationId, stored?.bytesId ?? '');
    expect(sealed?.includes('Invented for a test')).toBe(false);
    for (const { id: attachmentId } of attached) {
      expect(await evidenceFileWithHash(organisationId, SHA256)).not.toBeNull();
      await officer.submit(paths.statementEvidence(id), { intent: 'remove-file', attachmentId });
    }
    expect(await evidenceFileWithHash(organisationId, SHA256)).toBeNull();
    expect(await evidenceBytes.read(organisationId, stored?.bytesId ?? '')).toBeNull();
  });

  test('is refused with the fix where it is not what its name says, and none of its company is kept', async () => {
    const { owner, officer, id } = await draftWithClaim();
    const fields = { intent: 'confirm', claimId: CLAIM, note: 'Training log, HR, 2 May 2026' };
    const files: [string, Buffer][] = [
      ['log.pdf', A_PDF],
      ['photo.png', Buffer.from('MZ no picture')],
    ];
    const page = await officer.post(paths.statementFacts(id), upload(fields, files));
    expect(page.status).toBe(400);
    expect(page.problems.join(' ')).toContain('photo.png: This file ends in .png but is no PNG picture');
    expect(page.body).toContain('Training log, HR, 2 May 2026');
    expect(await attachmentsOf(owner.organisationId, id)).toEqual([]);
    expect(await evidenceFileWithHash(owner.organisationId, SHA256)).toBeNull();
    const large = Buffer.concat([A_PDF, Buffer.alloc(11 * 1024 * 1024, 0x20)]);
    const tooLarge = await officer.post(paths.statementFacts(id), upload(fields, [['large.pdf', large]]));
    expect(tooLarge.problems.join(' ')).toContain('large.pdf is larger than 10 MB');
  });

  test('the same file twice on one sentence is told', async () => {
    const { officer, id } = await draftWithClaim();
    const fields = { intent: 'confirm', claimId: CLAIM, note: '' };
    await officer.submit(paths.statementFacts(id), upload(fields, [['log.pdf', A_PDF]]));
    const again = await officer.post(paths.statementFacts(id), upload(fields, [['copy.pdf', A_PDF]]));
    expect(again.problems.join(' ')).toContain('copy.pdf is here already, as log.pdf');
  });
});

test('a file for a whole answer is attached on the page of evidence, which the question leads to', async () => {
  const { officer, id } = await draftWithClaim();
  const question = await officer.get(paths.statementQuestion(id, 'training.who'));
  expect(question.text).toContain('Evidence files of this answer (0)');
  const address = paths.statementEvidence(id);
  const none = await officer.post(address, upload({ intent: 'attach', question: '' }));
  expect(none.problems.join(' ')).toContain('Choose the answer that the file backs');
  const fields = { intent: 'attach', question: 'training.who' };
  const page = await officer.submit(address, upload(fields, [['courses.csv', Buffer.from('who,when\n')]]));
  expect(page.text).toContain('courses.csv');
  expect(page.text).toContain('The answer to: ');
  expect((await officer.get(paths.statementQuestion(id, 'training.who'))).text).toContain('answer (1)');
});

test('a version keeps its evidence: nothing is removed while it is before the board, and not from the version after', async () => {
  const { owner, officer, id } = await draftWithClaim();
  const fields = { intent: 'confirm', claimId: CLAIM, note: '' };
  await officer.submit(paths.statementFacts(id), upload(fields, [['log.pdf', A_PDF]]));
  const version = await submitForApproval(owner, id, { acknowledged: true }, BUILT_AT);
  expect(version.evidence?.files).toHaveLength(1);
  const [attached] = await attachmentsOf(owner.organisationId, id);
  const attachmentId = attached?.id ?? '';
  const refused = await officer.post(paths.statementEvidence(id), { intent: 'remove-file', attachmentId });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('It lies before the board');
  expect((await officer.get(paths.statementEvidence(id))).body).not.toContain('name="intent"');
  await takeBack(owner, id, BUILT_AT);
  const removed = await officer.submit(paths.statementEvidence(id), { intent: 'remove-file', attachmentId });
  expect(removed.text).toContain('The file is removed');
  expect(await attachmentsOf(owner.organisationId, id)).toEqual([]);
  const kept = await officer.fetch(paths.evidenceFile(id, attachmentId));
  expect(Buffer.from(await kept.arrayBuffer())).toEqual(A_PDF);
});

test('a file whose sentence was rewritten is shown as backing nothing any more', async () => {
  const { owner, officer, id } = await draftWithClaim();
  const fields = { intent: 'confirm', claimId: CLAIM, note: '' };
  await officer.submit(paths.statementFacts(id), upload(fields, [['log.pdf', A_PDF]]));
  await answerOf(owner, id, { questionId: 'training.who', text: 'We trained 130 people.', version: 2 });
  const page = await officer.get(paths.statementEvidence(id));
  expect(page.text).toContain('Nothing any more: the words have changed');
  expect(page.text).toMatch(/Sentences without evidence ?1/);
});

test('a picture of the home page is kept with what a person saw there', async () => {
  const { owner, officer, id } = await draftWithClaim();
  await homepagePictureOf(owner);
  const address = paths.statementPublication(id);
  const proof = { intent: 'proof', seen: 'yes', note: 'In the footer' };
  const without = await officer.post(address, upload({ ...proof, proof: '' }));
  expect(without.problems.join(' ')).toContain('Say where you keep a picture of the page, or choose');
  const wrong = await officer.post(address, upload(proof, [['home.png', Buffer.from('<html>')]], 'picture'));
  expect(wrong.problems.join(' ')).toContain('home.png: This file ends in .png');
  const done = await officer.post(address, upload(proof, [['home.png', A_PICTURE]], 'picture'));
  expect(done.status).toBe(302);
  const [check] = await homepageChecksOf(owner.organisationId, 1);
  const picture = await officer.fetch(paths.homepagePicture(check?.id ?? ''));
  expect(picture.headers.get('content-disposition')).toContain('attachment');
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(A_PICTURE);
});

test('another organisation gets nothing of a file, also with its right address', async () => {
  const { owner, id } = await draftWithClaim();
  const attachmentId = await attachmentOf(owner, id, 'log.pdf', 'training.who');
  const stranger = await signIn(portal, 'owner');
  const addresses = [
    paths.evidenceFile(id, attachmentId),
    paths.homepagePicture(await homepagePictureOf(owner)),
  ];
  for (const address of addresses) expect((await stranger.fetch(address)).status).toBe(404);
  const { id: own } = await statementOf(stranger.viewer);
  await answerOf(stranger.viewer, own, { questionId: 'training.who', text: SENTENCE });
  const fields = { intent: 'confirm', claimId: CLAIM, note: '', known: attachmentId };
  expect((await stranger.post(paths.statementFacts(own), fields)).status).toBe(404);
  expect((await stranger.fetch(paths.evidenceFile(own, attachmentId))).status).toBe(404);
});

test('the evidence pack ties each sentence to its file, and its ledger lines hash to themselves', async () => {
  const { owner, officer, id } = await draftWithClaim();
  await answerOf(owner, id, { questionId: 'risk.where', text: 'We audited two dyehouses.' });
  const fields = { intent: 'confirm', claimId: CLAIM, note: 'Training log, HR, 2 May 2026' };
  await officer.submit(paths.statementFacts(id), upload(fields, [['log.pdf', A_PDF]]));
  const answer = await officer.fetch(paths.evidencePack(id));
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="evidence-2026-03-31.zip"');
  const zip = await JSZip.loadAsync(await answer.arrayBuffer());
  const read = async (path: string) => (await zip.file(path)?.async('nodebuffer')) ?? Buffer.alloc(0);
  expect(await read('evidence/001 log.pdf')).toEqual(A_PDF);
  expect((await read('board-pack.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  const csv = (await read('index.csv')).toString();
  const states = csv
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
  expect(states).toEqual(['"open"', '"evidence named"', '"file"', '']);
  expect(csv).toContain(`"evidence/001 log.pdf","${officer.viewer.name}"`);
  expect(csv).toContain(SHA256);
  const lines = (await read('ledger.jsonl')).toString().trim().split('\n');
  const attached = lines.find((line) => line.includes('statement.evidence-attached')) ?? '';
  expect(attached).toContain(SHA256);
  for (const line of lines) {
    const { hash, ...entry }: { hash: string } = JSON.parse(line);
    expect(createHash('sha256').update(canonicalJson(entry)).digest('hex')).toBe(hash);
  }
  const stranger = await signIn(portal, 'owner');
  expect((await stranger.fetch(paths.evidencePack(id))).status).toBe(404);
});

test('a pack that is given up half way leaves the portal well, and can be fetched again', async () => {
  const { owner, officer, id } = await draftWithClaim();
  const to = { kind: 'answer', id: 'training.who' } as const;
  const uploads = ['first.pdf', 'second.pdf', 'third.pdf'].map((name) => ({
    name,
    bytes: Buffer.concat([A_PDF, randomBytes(4 * 1024 * 1024)]),
  }));
  await attachFiles(owner, id, { to, uploads, known: [] }, BUILT_AT);
  const answer = await officer.fetch(paths.evidencePack(id));
  const reader = answer.body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  await reader?.cancel();
  const again = await officer.fetch(paths.evidencePack(id));
  const zip = await JSZip.loadAsync(await again.arrayBuffer());
  expect(await zip.file('evidence/003 third.pdf')?.async('nodebuffer')).toEqual(uploads[2]?.bytes);
  expect(portal.log.filter((line) => /"level":(?:50|60)/.test(line))).toEqual([]);
}, 120_000);

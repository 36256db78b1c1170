import { execFileSync } from 'node:child_process';
import mammoth from 'mammoth';
import { beforeAll, expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { editApprovalRules } from '#app/domain/statements/approval/edit-approval-rules.server.ts';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import { publishStatement } from '#app/domain/statements/publication/publish-statement.server.ts';
import { composeContent } from '#app/domain/statements/writing/compose-content.server.ts';
import { paths } from '#app/http/paths.ts';
import { answerTo } from '#models/statement-answer.server.ts';
import { publishedStatement } from '#models/published-statement.server.ts';
import { A_SIGNATURE, AN_APPROVAL, approvalForm, DIRECTOR } from '#tests/support/builders/approval.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { addressDraft, signedVersionOf } from '#tests/support/builders/publication.ts';
import { answerOf, entityOf, statementOf } from '#tests/support/builders/statement.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const anybody = clientOf(portal.address);
const QUESTION = 'structure.business';
const CHANGES = 'We weave linen, not cotton\n- The town is named';
const OPENED = { intent: 'correct', reason: 'The yarn was named wrongly.', changed: CHANGES };

/** An organisation with a published statement at the address of this name, whose owner approves alone. */
async function publishedBy(slug: string) {
  const owner = await organisationWithOwner(slug);
  const company = await entityOf(owner, { name: `${slug} (invented)`, officers: [DIRECTOR] });
  const statement = await statementOf(owner, { entityId: company.id });
  await answerOf(owner, statement.id, { questionId: QUESTION, text: 'We weave cotton cloth in Tarnbrook.' });
  await signedVersionOf(owner, statement, await composeContent(owner, statement, BUILT_AT));
  await chooseAddress(owner, addressDraft(slug), BUILT_AT);
  await publishStatement(owner, statement.id, BUILT_AT);
  await editApprovalRules(owner, { fourEyes: false }, BUILT_AT);
  const officer = await signIn(portal, 'owner', owner.organisationId);
  return { officer, id: statement.id, page: paths.statementPublication(statement.id) };
}

/** The answer as it is typed on its page. */
async function write(officer: SignedIn, id: string, text: string) {
  const answer = await answerTo(officer.viewer.organisationId, id, QUESTION);
  const form = { intent: 'save', standing: 'answered', text, version: String(answer?.version ?? 0) };
  return officer.post(paths.statementQuestion(id, QUESTION), form);
}

/** Puts it before the board, and records the approval and the signature. */
async function approveAndSign(officer: SignedIn, id: string, approvedOn = '2026-11-12') {
  await officer.submit(approvalForm(id, 'submit'), { acknowledged: 'on' });
  const approved = await officer.post(approvalForm(id, 'approve'), { ...AN_APPROVAL, approvedOn });
  if (approved.status === 400) return approved;
  return officer.post(approvalForm(id, 'sign'), {
    ...A_SIGNATURE,
    officerId: DIRECTOR.id,
    signedOn: '2026-11-13',
  });
}

const acts = async ({ viewer }: SignedIn) => {
  const { entries } = await listLedger(viewer, { page: 1 });
  return entries.map(({ act }) => act);
};

const corrected: { officer?: SignedIn; id?: string; page?: string } = {};

beforeAll(async () => {
  const { officer, id, page } = await publishedBy('corrected-mills');
  await officer.submit(page, OPENED);
  await write(officer, id, 'We weave linen cloth in Tarnbrook.');
  await approveAndSign(officer, id);
  await officer.submit(page, { intent: 'publish' });
  Object.assign(corrected, { officer, id, page });
});

const PAGE = paths.publicStatement('en', 'corrected-mills', '2026');
const BEFORE = paths.publicVersion('en', 'corrected-mills', '2026', 1);

test('a correction asks why, and what the public is told of it', async () => {
  const { officer, page } = await publishedBy('asked-mills');
  const refused = await officer.post(page, { intent: 'correct', reason: 'A slip.' });
  expect(refused.status).toBe(400);
  expect(refused.problems).toEqual([
    'Write what is changed, in words for the public: they stand on the corrected statement',
  ]);
  expect(refused.find('textarea[id=correct-reason]')?.textContent).toBe('A slip.');
});

test('the published text stays public, word for word, while its correction is written and approved', async () => {
  const { officer, id, page } = await publishedBy('steady-mills');
  const address = paths.publicStatement('en', 'steady-mills', '2026');
  const before = (await anybody.get(address)).body;
  const opened = await officer.submit(page, OPENED);
  expect(opened.text).toContain('The public goes on reading what is published');
  expect(opened.text).toContain('Nothing differs yet');
  expect((await officer.get(paths.statements())).text).toContain('Published; a correction is being written');
  const unchanged = await officer.post(approvalForm(id, 'submit'), { acknowledged: 'on' });
  expect(unchanged.problems.join(' ')).toContain('Nothing differs from the published text');

  await write(officer, id, 'We weave linen cloth in Tarnbrook.');
  expect((await officer.get(page)).text).toContain('Text changed: Our organisation and supply chains');
  const reworded = await officer.submit(page, { ...OPENED, intent: 'reword', changed: 'Linen, not cotton' });
  expect(reworded.text).toContain('Linen, not cotton');
  const early = await approveAndSign(officer, id, '2026-10-30');
  expect(early.problems.join(' ')).toContain(
    'was published on 1 November 2026, so its correction was approved',
  );
  await approveAndSign(officer, id);
  expect((await anybody.get(address)).body).toBe(before);
  const review = await officer.get(paths.statementPublication(id, { step: 'review' }));
  expect(review.text).toContain('What the public will be told:Linen, not cotton');
  expect(review.text).toContain('Publish the correction');
});

test('the public page says when it was corrected and what was changed, and leads to the version before', async () => {
  const page = await anybody.get(PAGE);
  expect(page.text).toMatch(/Corrected on \d+ \w+ \d{4}/);
  expect(page.text).toContain('We weave linen, not cotton');
  expect(page.text).toContain('The town is named');
  expect(page.text).toContain('It takes the place of the version published on 1 November 2026.');
  expect(page.text).toContain('We weave linen cloth in Tarnbrook.');
  expect(page.link('Read that version')).toBe(BEFORE);
  const before = await anybody.get(BEFORE);
  expect(before.text).toContain('This is an earlier version of the statement');
  expect(before.text).toContain('What was changed since:We weave linen, not cottonThe town is named');
  expect(before.text).toContain('We weave cotton cloth in Tarnbrook.');
  expect(before.link('Plain text')).toBe(`${BEFORE}.txt`);
});

test('both versions are proven by codes of their own', async () => {
  const { officer, id } = corrected;
  const published = await publishedStatement(officer?.viewer.organisationId ?? '', id ?? '');
  const codes = published?.revisions.map(({ code }) => code) ?? [];
  expect(new Set(codes).size).toBe(2);
  for (const code of codes) {
    const page = await anybody.get(paths.verifyStatement('en', { code }));
    expect([code, page.text]).toEqual([
      code,
      expect.stringContaining('The public text is the one that was approved on'),
    ]);
  }
});

test('every file says when it was corrected and what was changed', async () => {
  const bytes = async (address: string) => Buffer.from(await (await anybody.fetch(address)).arrayBuffer());
  const pdf = (input: Buffer) => execFileSync('pdftotext', ['-', '-'], { input }).toString();
  const said = {
    txt: (await bytes(`${PAGE}.txt`)).toString(),
    html: (await bytes(`${PAGE}.html`)).toString(),
    docx: (await mammoth.extractRawText({ buffer: await bytes(`${PAGE}.docx`) })).value,
    pdf: pdf(await bytes(`${PAGE}.pdf`)),
  };
  for (const [kind, text] of Object.entries(said)) {
    expect([kind, text]).toEqual([kind, expect.stringMatching(/Corrected on/)]);
    expect([kind, text]).toEqual([kind, expect.stringContaining('We weave linen, not cotton')]);
  }
  const file = JSON.parse((await bytes(`${PAGE}.json`)).toString());
  expect(file.content.correction).toEqual({
    of: { number: 1, code: expect.any(String), publishedOn: '2026-11-01' },
    changed: ['We weave linen, not cotton', 'The town is named'],
  });
  expect(file.publication).toMatchObject({ version: 2, correctedOn: expect.stringMatching(/^\d{4}-/) });
  const engines = JSON.parse((await bytes(`${PAGE}.jsonld`)).toString());
  expect(engines.correction).toMatchObject({ text: 'We weave linen, not cotton\nThe town is named' });
  expect(pdf(await bytes(`${BEFORE}.pdf`))).toContain('A later version took its place on');
});

test('the registry is to be told again, and the sheet says so', async () => {
  const overview = await corrected.officer?.get(paths.statementRegistry(corrected.id ?? ''));
  expect(overview?.text).toContain('Submit its entry in the government registry again');
});

test('every step of a correction stands in the ledger', async () => {
  const { officer } = corrected;
  const all = officer === undefined ? [] : await acts(officer);
  expect(all).toEqual(
    expect.arrayContaining(['statement.correction-opened', 'statement.correction-published']),
  );
});

test('a correction that is withdrawn leaves what is published and every answer as they were', async () => {
  const { officer, id, page } = await publishedBy('given-up-mills');
  const address = paths.publicStatement('en', 'given-up-mills', '2026');
  const before = (await anybody.get(address)).body;
  await officer.submit(page, OPENED);
  const opened = await answerTo(officer.viewer.organisationId, id, QUESTION);
  await write(officer, id, 'We weave nothing any more.');
  await approveAndSign(officer, id);
  const asked = paths.discardStatement(id);
  expect((await officer.get(page)).link('Withdraw the correction')).toBe(asked);
  expect((await officer.post(asked, {})).problems).toEqual(['Tick that you have read what is lost']);
  const seen = (await officer.get(asked)).find('input[name=seen]')?.getAttribute('value') ?? '';
  const back = await officer.submit(asked, { seen, sure: 'yes' });
  expect(back.text).toContain('The correction is withdrawn. What is published was not touched');
  expect((await anybody.get(address)).body).toBe(before);
  const answer = await answerTo(officer.viewer.organisationId, id, QUESTION);
  expect(answer?.text).toBe(opened?.text);
  expect((await write(officer, id, 'Too late.')).status).toBe(409);
  const history = await officer.get(paths.statementQuestionHistory(id, QUESTION));
  expect(history.text).toContain('Edition 3');
  expect(await acts(officer)).toContain('statement.correction-withdrawn');
  expect((await officer.post(asked, { seen, sure: 'yes' })).status).toBe(409);
});

test('a statement that was published by mistake leaves nothing but the notice, and its code still proves it', async () => {
  const { officer, id, page } = await publishedBy('mistaken-mills');
  const address = paths.publicStatement('en', 'mistaken-mills', '2026');
  await officer.submit(page, { intent: 'withdraw', reason: 'It named a person.', keep: 'notice' });
  const read = await anybody.get(address);
  expect(read.text).toContain('The organisation withdrew this statement on');
  expect(read.text).toContain('It named a person.');
  expect(read.body).not.toContain('We weave cotton');
  expect(read.body).not.toContain('Imogen Farrow');
  for (const kind of ['pdf', 'docx', 'html', 'txt', 'json', 'jsonld']) {
    const file = await anybody.fetch(`${address}.${kind}`);
    const text = await file.text();
    expect([kind, file.status, text.includes('cotton')]).toEqual([kind, 410, false]);
    expect(text).toMatch(/^This statement was withdrawn on \d{1,2} \w+ \d{4}\.\n/);
  }
  const published = await publishedStatement(officer.viewer.organisationId, id);
  const code = published?.revisions[0]?.code ?? '';
  const verify = paths.verifyStatement('en', { code });
  const proof = await anybody.get(verify);
  expect(proof.text).toContain('A text with this code stood here, and is on record as it was approved');
  const copy = new FormData();
  copy.append('text', 'We weave cotton cloth in Tarnbrook. And more words.');
  const near = await anybody.post(verify, copy);
  expect(near.text).toContain('This is another text');
  expect(near.body).not.toContain('<del>');
});

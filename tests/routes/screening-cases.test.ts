import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '#app/domain/ledger/verify-chain.server.ts';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { assessmentOf } from '#app/domain/risk/assessment-of.server.ts';
import { editCaseSettings } from '#app/domain/screening/cases/edit-case-settings.server.ts';
import { decide } from '#app/domain/screening/decide.server.ts';
import { paths } from '#app/http/paths.ts';
import { A_PDF } from '#tests/support/builders/case.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { loadShipped, matchOf, screenedSupplierOf } from '#tests/support/builders/screened.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
const people = new Map<'first' | 'second', SignedIn>();
const CONFIRMED = { decision: 'confirmed', reasons: ['same-address'], comment: 'Same street and number.' };

beforeAll(async () => {
  await loadShipped();
  people.set('first', await signIn(portal, 'compliance-officer'));
  people.set('second', await signIn(portal, 'compliance-officer'));
});

function person(which: 'first' | 'second'): SignedIn {
  const found = people.get(which);
  if (!found) throw new Error('Nobody is signed in');
  return found;
}

function fileForm(name: string, bytes: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData();
  form.append('file', new File([bytes], name));
  return form;
}

describe('four eyes', () => {
  test('the first person proposes, and cannot be the second one', async () => {
    const id = await matchOf(owner, 'Hetian Taida Apparel');
    const said = await person('first').submit(paths.match(id), CONFIRMED);
    expect(said.text).toContain('A second person has to confirm it.');
    const page = await person('first').get(paths.match(id));
    expect(page.text).toContain('Awaiting second decision');
    expect(page.text).toContain('A second person has to agree');
    const own = await person('first').post(paths.match(id, { form: 'second' }), { answer: 'confirm' });
    expect(own.status).toBe(403);
    expect(own.text).toContain('A second person has to confirm this');
    expect((await person('first').post(paths.match(id), CONFIRMED)).status).toBe(403);
  });

  test('only what two people agreed on counts, and the history names both', async () => {
    const { supplierId, matches } = await screenedSupplierOf(owner, {
      name: 'Xinjiang Zhongtai Chemical',
      country: 'CHN',
    });
    const id = matches[0]?.matchId ?? '';
    await person('first').submit(paths.match(id), CONFIRMED);
    expect((await assessmentOf(owner, supplierId))?.floor ?? null).toBeNull();
    const asked = await person('second').get(paths.match(id));
    expect(asked.text).toContain('A confirmation waits for your answer');
    await person('second').submit(paths.match(id, { form: 'second' }), { answer: 'confirm' });
    expect((await assessmentOf(owner, supplierId))?.band).toBe('very-high');
    const history = (await person('second').get(paths.match(id))).texts('#history .timeline-title');
    expect(history).toEqual(['Confirmed match', 'Confirmation proposed']);
  });

  test('sending back needs words, and opens the match again', async () => {
    const id = await matchOf(owner, 'Turpan Esquel Textile');
    await person('first').submit(paths.match(id), CONFIRMED);
    const form = paths.match(id, { form: 'second' });
    const bare = await person('second').post(form, { answer: 'send-back' });
    expect(bare.status).toBe(400);
    expect(bare.problems).toEqual(['Write what is missing, or what speaks against it.']);
    await person('second').submit(form, { answer: 'send-back', comment: 'Where is the address from?' });
    const page = await person('first').get(paths.match(id));
    expect(page.text).toContain('Possible match');
    expect(page.text).toContain('Where is the address from?');
    expect((await person('second').post(form, { answer: 'confirm' })).status).toBe(409);
  });

  test('where it is switched off, or only one person may decide, one person confirms', async () => {
    const alone = await organisationWithOwner('One Person Trading');
    const theirs = await matchOf(alone, 'Anhui Xinya New Materials');
    expect((await decide(alone, theirs, CONFIRMED, BUILT_AT)).status).toBe('confirmed');
    const settings = { fourEyes: false, dueStrong: 2, duePossible: 9 };
    const id = await matchOf(owner, 'Anhui Xinya New Materials');
    await editCaseSettings(owner, settings, BUILT_AT);
    await person('first').submit(paths.match(id), CONFIRMED);
    await editCaseSettings(owner, { ...settings, fourEyes: true }, BUILT_AT);
    expect((await person('first').get(paths.match(id))).text).toContain('Confirmed match');
  });
});

test('a reason that does not fit the answer is named', async () => {
  const id = await matchOf(owner, 'Western Gold Hami Gold Mine');
  const page = await person('first').post(paths.match(id), {
    decision: 'not-the-same',
    reasons: ['same-address', 'different-country'],
    comment: 'Looked.',
  });
  expect(page.problems).toEqual(['Take away “Same address”: it is no reason for “not the same”.']);
});

describe('work on a match', () => {
  test('is handed to a colleague with a due day; strangers cannot be chosen', async () => {
    const id = await matchOf(owner, 'COFCO Sugar Holding');
    const form = paths.match(id, { form: 'plan' });
    const second = person('second').viewer;
    const page = await person('first').submit(form, { assignee: second.personId, due: '2020-01-06' });
    expect(page.text).toContain('Assigned to' + second.name);
    expect(page.text).toMatch(/Overdue by [\d\s]+ days/);
    const stranger = await organisationWithOwner('Strangers Ltd');
    const refused = await person('first').post(form, { assignee: stranger.personId, due: '2030-01-07' });
    expect(refused.problems).toEqual(['Choose somebody of your organisation who may decide on matches.']);
    const odd = await person('first').post(form, { assignee: 'me', due: '7 May' });
    expect(odd.problems).toEqual(['Enter the day as year, month and day: 2027-03-31.']);
  });

  test('comments are plain text and stay', async () => {
    const id = await matchOf(owner, 'Rizhao Meijia Group');
    const form = paths.match(id, { form: 'comment' });
    expect((await person('first').post(form, { text: ' ' })).problems).toEqual(['Write the comment.']);
    const page = await person('first').submit(form, { text: '<b>Asked</b> the supplier\nby letter' });
    expect(page.text).toContain('<b>Asked</b> the supplier by letter');
    expect(page.find('#comments b')).toBeNull();
  });

  test('a viewer reads it and changes nothing', async () => {
    const id = await matchOf(owner, 'Hero Vast');
    const viewer = await signIn(portal, 'viewer');
    expect((await viewer.get(paths.match(id))).texts('main form[method=post]')).toEqual([]);
    for (const form of ['plan', 'comment', 'second'])
      expect((await viewer.post(paths.match(id, { form }), { text: 'x', answer: 'confirm' })).status).toBe(
        403,
      );
    expect((await viewer.post(paths.match(id, { form: 'file' }), fileForm('a.pdf', A_PDF))).status).toBe(403);
  });
});

describe('an evidence file', () => {
  test('is kept with its hash and comes back byte by byte, as a download only', async () => {
    const id = await matchOf(owner, 'Sichuan Jingweida Technology Group');
    const page = await person('first').submit(
      paths.match(id, { form: 'file' }),
      fileForm('../Auszug „Köln“ 登记.pdf', A_PDF),
    );
    expect(page.text).toContain('Auszug „Köln“ 登记.pdf');
    expect(page.text).toContain(createHash('sha256').update(A_PDF).digest('hex'));
    const href = page.find('#files a[download]')?.getAttribute('href') ?? '';
    const file = await person('second').fetch(href);
    expect(Buffer.from(await file.arrayBuffer()).equals(A_PDF)).toBe(true);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''Auszug/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    const again = await person('first').post(paths.match(id, { form: 'file' }), fileForm('copy.pdf', A_PDF));
    expect(again.problems).toEqual(['This file is here already, as Auszug „Köln“ 登记.pdf']);
  });

  test('of a wrong kind is refused with the fix', async () => {
    const id = await matchOf(owner, 'Yili Zhuowan Garment');
    const send = (name: string, text: string) =>
      person('first').post(paths.match(id, { form: 'file' }), fileForm(name, Buffer.from(text)));
    const page = await send('invoice.pdf', '<!doctype html><script>alert(1)</script>');
    expect(page.status).toBe(400);
    expect(page.problems[0]).toContain('ends in .pdf but is no PDF inside');
    expect((await send('tool.exe', 'MZ')).problems).toEqual([
      'Choose a PDF, PNG, JPEG, DOCX, XLSX, CSV, TXT or EML file; save other kinds as PDF first',
    ]);
    expect((await send('note.txt', '<html><body>')).problems[0]).toContain('is no plain text inside');
    const large = fileForm('big.pdf', Buffer.concat([A_PDF, Buffer.alloc(11 * 1024 * 1024)]));
    expect((await person('first').post(paths.match(id, { form: 'file' }), large)).status).toBe(413);
    expect((await person('first').post(paths.match(id, { form: 'file' }), new FormData())).status).toBe(400);
  });

  test('is withdrawn with a reason and stays readable', async () => {
    const id = await matchOf(owner, 'Hetian Haolin Hair Accessories');
    const kept = await person('first').submit(
      paths.match(id, { form: 'file' }),
      fileForm('wrong.pdf', A_PDF),
    );
    const fileId = kept.find('input[name=fileId]')?.getAttribute('value') ?? '';
    const form = paths.match(id, { form: 'withdraw-file' });
    expect((await person('first').post(form, { fileId })).problems).toEqual([
      'Write why the file no longer counts.',
    ]);
    const page = await person('first').submit(form, { fileId, because: 'It is of another company.' });
    expect(page.text).toMatch(/Withdrawn on .* by Sam Lind: It is of another company\./);
    const href = page.find('#files a[download]')?.getAttribute('href') ?? '';
    expect((await person('first').fetch(href)).status).toBe(200);
  });
});

test('every act stands in the ledger without its words, and the chain is whole', async () => {
  const { acts } = await listLedger(owner, { page: 1 });
  for (const act of ['match.proposed', 'match.sent-back', 'match.assigned', 'match.due-set'])
    expect(acts).toContain(act);
  for (const act of ['match.commented', 'evidence.kept', 'evidence.withdrawn', 'cases.settings-edited'])
    expect(acts).toContain(act);
  expect((await verifyChain(owner.organisationId)).fault).toBeNull();
});

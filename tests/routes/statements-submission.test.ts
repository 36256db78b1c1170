import { beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '#app/domain/ledger/verify-chain.server.ts';
import { proofOfVersion } from '#app/domain/statements/approval/proof-of-version.server.ts';
import { verificationCode } from '#app/domain/statements/publication/verification-code.ts';
import { paths } from '#app/http/paths.ts';
import { newId } from '#models/new-id.server.ts';
import { versionsOf } from '#models/statement-version.server.ts';
import { AN_APPROVAL, approvalForm, draftBy, submittedBy } from '#tests/support/builders/approval.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { entityOf, statementOf } from '#tests/support/builders/statement.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
const people = new Map<'writer' | 'second' | 'reader', SignedIn>();

beforeAll(async () => {
  people.set('writer', await signIn(portal, 'compliance-officer'));
  people.set('second', await signIn(portal, 'compliance-officer'));
  people.set('reader', await signIn(portal, 'viewer'));
});

function person(which: 'writer' | 'second' | 'reader'): SignedIn {
  const found = people.get(which);
  if (!found) throw new Error('Nobody is signed in');
  return found;
}

describe('put before the board', () => {
  test('the text is kept with its hash, and the ledger names it', async () => {
    const draft = await draftBy(person('writer').viewer);
    const page = await person('writer').submit(approvalForm(draft.id, 'submit'), { acknowledged: 'on' });
    expect(page.text).toContain('The statement lies before the approving body');
    const [version] = await versionsOf(owner.organisationId, draft.id);
    expect(page.text).toContain(verificationCode(version?.hash ?? ''));
    expect(page.text).toContain(version?.hash ?? 'no hash');
    const proof = await proofOfVersion(owner.organisationId, version?.id ?? '');
    expect(proof?.textHolds).toBe(true);
    expect(proof?.entries.map(({ act, holds }) => [act, holds])).toEqual([['statement.submitted', true]]);
    expect((await verifyChain(owner.organisationId)).fault).toBeNull();
  });

  test('sentences without evidence are listed, and have to be acknowledged', async () => {
    const draft = await draftBy(person('writer').viewer, { text: 'We trained 412 people in March.' });
    const shown = await person('writer').get(paths.statementApproval(draft.id));
    expect(shown.text).toContain('“We trained 412 people in March.”');
    const bare = await person('writer').post(approvalForm(draft.id, 'submit'), {});
    expect(bare.status).toBe(400);
    expect(bare.problems.join(' ')).toContain('One sentence has no evidence in Daylight.');
    const sent = await person('writer').submit(approvalForm(draft.id, 'submit'), { acknowledged: 'on' });
    expect(sent.text).toContain('Before the approving body');
  });

  test('questions of the law to which the text says nothing are told first, with the way to each', async () => {
    const draft = await draftBy(person('writer').viewer);
    const page = await person('writer').get(paths.statementApproval(draft.id));
    expect(page.text).toContain('The text says nothing to');
    expect(page.find(`main a[href="${paths.statementQuestion(draft.id, 'opening.steps')}"]`)).not.toBeNull();
    const { id } = await submittedBy(person('writer'));
    const submitted = await person('writer').get(paths.statementApproval(id));
    expect(submitted.text).not.toContain('The text says nothing to');
  });

  test('little pictures, which no paper can print, are named first; letters of any script are not', async () => {
    const { viewer } = person('writer');
    const draft = await draftBy(viewer, { text: 'We weave 🧵 with 江南灯具 and مصنع النيل, at 30°C™.' });
    const page = await person('writer').get(paths.statementApproval(draft.id));
    expect(page.text).toContain('The PDF cannot print 🧵');
    const plain = await draftBy(viewer, { text: 'We weave with 江南灯具.' });
    expect((await person('writer').get(paths.statementApproval(plain.id))).text).not.toContain(
      'The PDF cannot print',
    );
  });

  test('a period of 19 months is refused with the fix', async () => {
    const draft = await draftBy(person('writer').viewer, {
      statement: { period: { from: '2024-09-01', to: '2026-03-31' } },
    });
    const page = await person('writer').post(approvalForm(draft.id, 'submit'), { acknowledged: 'on' });
    expect(page.status).toBe(400);
    expect(page.problems.join(' ')).toContain('is 19 months long. A statement covers 12 to 18 months');
  });

  test('a member that left the group has to be marked first', async () => {
    const { viewer } = person('writer');
    const gone = await entityOf(viewer, { name: 'Weir Ltd (invented)', leftOn: '2025-11-30' });
    const member = {
      id: newId(),
      entityId: gone.id,
      name: gone.name,
      companyNumber: null,
      included: true,
      reason: '',
    };
    const draft = await draftBy(viewer, { statement: { kind: 'group', members: [member] } });
    const page = await person('writer').post(approvalForm(draft.id, 'submit'), { acknowledged: 'on' });
    expect(page.problems.join(' ')).toContain('Weir Ltd (invented) left the group on 30 November 2025');
  });

  test('an empty draft is not put before anybody', async () => {
    const draft = await statementOf(person('writer').viewer);
    const page = await person('writer').post(approvalForm(draft.id, 'submit'), { acknowledged: 'on' });
    expect(page.problems.join(' ')).toContain('Nothing is written yet');
  });

  test('nobody submits twice, and it can be taken back', async () => {
    const draft = await submittedBy(person('writer'));
    expect(
      (await person('second').post(approvalForm(draft.id, 'submit'), { acknowledged: 'on' })).status,
    ).toBe(409);
    const back = await person('writer').submit(approvalForm(draft.id, 'take-back'), {});
    expect(back.text).toContain('The statement is a draft again');
    const again = await person('writer').submit(approvalForm(draft.id, 'submit'), { acknowledged: 'on' });
    expect(again.texts('#versions td').join(' ')).toContain('Taken back');
    expect(again.text).toContain('Version 2');
  });
});

describe('not approved', () => {
  test('a refusal needs a reason, and the writers read it', async () => {
    const draft = await submittedBy(person('writer'));
    const bare = await person('second').post(approvalForm(draft.id, 'refuse'), { reason: ' ' });
    expect(bare.problems).toEqual(['Write what the board wants changed: the writers read it.']);
    await person('second').submit(approvalForm(draft.id, 'refuse'), {
      reason: 'Say what we found in Gujarat.',
    });
    const page = await person('writer').get(paths.statementApproval(draft.id));
    expect(page.text).toContain('Version 1 was not approved');
    expect(page.text).toContain('Say what we found in Gujarat.');
    expect(page.text).toContain('Draft');
  });
});

describe('who may do what', () => {
  test('a viewer reads where it stands and changes nothing', async () => {
    const draft = await submittedBy(person('writer'));
    const page = await person('reader').get(paths.statementApproval(draft.id));
    expect(page.status).toBe(200);
    expect(page.texts('main form[method=post]')).toEqual([]);
    for (const name of ['approve', 'refuse', 'confirm', 'take-back'])
      expect(
        (
          await person('reader').post(approvalForm(draft.id, name), {
            ...AN_APPROVAL,
            reason: 'No.',
          })
        ).status,
      ).toBe(403);
    expect((await person('reader').post(paths.approvalRules(), {})).status).toBe(403);
  });

  test('a contributor writes, and does not put it before the board', async () => {
    const contributor = await signIn(portal, 'contributor');
    const draft = await draftBy(contributor.viewer);
    expect((await contributor.post(approvalForm(draft.id, 'submit'), { acknowledged: 'on' })).status).toBe(
      403,
    );
  });

  test('another organisation finds nothing', async () => {
    const draft = await submittedBy(person('writer'));
    const stranger = await organisationWithOwner('Strangers Ltd');
    const theirs = await signIn(portal, 'compliance-officer', stranger.organisationId);
    expect((await theirs.get(paths.statementApproval(draft.id))).status).toBe(404);
    expect((await theirs.get(paths.statementPdf(draft.id))).status).toBe(404);
    expect((await theirs.post(approvalForm(draft.id, 'take-back'), {})).status).toBe(404);
  });

  test('the board pack is for those who may take statements out', async () => {
    const draft = await submittedBy(person('writer'));
    const pack = await person('second').fetch(paths.boardPack(draft.id));
    expect(pack.status).toBe(200);
    expect(Buffer.from(await pack.arrayBuffer()).toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect((await person('reader').get(paths.boardPack(draft.id))).status).toBe(403);
    const reader = await person('reader').get(paths.statementApproval(draft.id));
    expect(reader.text).not.toContain('Board pack');
  });

  test('a version of another statement is not printed under this one', async () => {
    const [one, other] = [await submittedBy(person('writer')), await submittedBy(person('writer'))];
    const [version] = await versionsOf(owner.organisationId, other.id);
    const path = paths.statementPdf(one.id, { version: version?.id ?? '' });
    expect((await person('writer').get(path)).status).toBe(404);
  });
});

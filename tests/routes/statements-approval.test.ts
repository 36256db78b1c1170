import { beforeAll, describe, expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { proofOfVersion } from '#app/domain/statements/approval/proof-of-version.server.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { paths } from '#app/http/paths.ts';
import { versionsOf } from '#models/statement-version.server.ts';
import {
  AN_APPROVAL,
  approvalForm,
  A_SIGNATURE,
  DIRECTOR,
  MANAGER,
  submittedBy,
} from '#tests/support/builders/approval.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { memberOf } from '#tests/support/builders/person.ts';
import { clientOf } from '#tests/support/client.ts';
import { startPortal } from '#tests/support/portal.ts';
import { type SignedIn, signIn, signInByForm } from '#tests/support/sign-in.ts';

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

describe('approved', () => {
  test('an approval before the end of the period is refused, with the day from which it can be given', async () => {
    const draft = await submittedBy(person('second'));
    const page = await person('second').post(approvalForm(draft.id, 'approve'), {
      ...AN_APPROVAL,
      approvedOn: '2026-03-30',
      officers: DIRECTOR.id,
    });
    expect(page.status).toBe(400);
    expect(page.problems.join(' ')).toContain('approved on 1 April 2026 or later');
    expect(page.find('input[name=approvedOn]')?.getAttribute('value')).toBe('2026-03-30');
  });

  test('somebody who is no director does not approve for a company', async () => {
    const draft = await submittedBy(person('second'));
    const page = await person('second').post(approvalForm(draft.id, 'approve'), {
      ...AN_APPROVAL,
      officers: [DIRECTOR.id, MANAGER.id],
    });
    expect(page.problems.join(' ')).toContain(
      'Piet Roon is Procurement manager; for a company the board of directors approves.',
    );
  });

  test('the members of an LLP approve, not a board', async () => {
    const officers = [{ ...DIRECTOR, office: 'designated-member' as const }];
    const draft = await submittedBy(person('second'), { entity: { legalForm: 'llp', officers } });
    const wrong = await person('second').post(approvalForm(draft.id, 'approve'), {
      ...AN_APPROVAL,
      officers: DIRECTOR.id,
    });
    expect(wrong.problems.join(' ')).toContain('approved by the members');
  });

  test('whoever wrote a part waits for a second person who has written nothing', async () => {
    const draft = await submittedBy(person('writer'));
    const mine = await person('writer').submit(approvalForm(draft.id, 'approve'), {
      ...AN_APPROVAL,
      officers: DIRECTOR.id,
    });
    expect(mine.text).toContain('A second person has to confirm it');
    const own = await person('writer').post(approvalForm(draft.id, 'confirm'), {});
    expect(own.status).toBe(403);
    expect(own.text).toContain('A second person has to confirm this approval');
    const theirs = await person('second').submit(approvalForm(draft.id, 'confirm'), {});
    expect(theirs.text).toContain('The statement is approved');
    expect((await person('second').post(approvalForm(draft.id, 'confirm'), {})).status).toBe(409);
  });

  test('whoever wrote nothing approves at once, and so does a writer where the rule is off', async () => {
    const draft = await submittedBy(person('writer'));
    const page = await person('second').submit(approvalForm(draft.id, 'approve'), {
      ...AN_APPROVAL,
      officers: DIRECTOR.id,
    });
    expect(page.text).toContain('The statement is approved');
    expect(page.text).toContain('Board 2026/05, item 7');
    await person('second').submit(paths.approvalRules(), {});
    const own = await submittedBy(person('writer'));
    const alone = await person('writer').submit(approvalForm(own.id, 'approve'), {
      ...AN_APPROVAL,
      officers: DIRECTOR.id,
    });
    expect(alone.text).toContain('The statement is approved');
    const on = await person('second').submit(paths.approvalRules(), { fourEyes: 'on' });
    expect(on.text).toContain('Your change is saved');
  });

  test('where nobody else may decide it is said, and the ledger shows it', async () => {
    const viewer = await organisationWithOwner('One Person Trading');
    const client = clientOf(portal.address);
    await signInByForm(client, viewer.email);
    const only: SignedIn = { ...client, viewer };
    const draft = await submittedBy(only);
    const page = await only.submit(approvalForm(draft.id, 'approve'), AN_APPROVAL);
    expect(page.text).toContain('Nobody else may decide: recorded by one person alone');
    const { entries } = await listLedger(viewer, { page: 1 });
    expect(entries.map(({ act }) => act)).toContain('statement.approved-alone');
  });
});

describe('signed', () => {
  async function approved(): Promise<Statement> {
    const draft = await submittedBy(person('writer'));
    await person('second').submit(approvalForm(draft.id, 'approve'), AN_APPROVAL);
    return draft;
  }

  test('a manager does not sign for a company', async () => {
    const draft = await approved();
    const page = await person('second').post(approvalForm(draft.id, 'sign'), {
      ...A_SIGNATURE,
      officerId: MANAGER.id,
    });
    expect(page.status).toBe(400);
    expect(page.problems).toContain(
      "Piet Roon is Procurement manager; for a company a director signs. Choose a director or change the office on the company's page.",
    );
  });

  test('nobody signs before the approval', async () => {
    const draft = await approved();
    const page = await person('second').post(approvalForm(draft.id, 'sign'), {
      ...A_SIGNATURE,
      officerId: DIRECTOR.id,
      signedOn: '2026-05-13',
    });
    expect(page.problems.join(' ')).toContain('approved on 14 May 2026 and cannot be signed before');
  });

  test('a director signs, and the paper and the ledger show it', async () => {
    const draft = await approved();
    const page = await person('second').submit(approvalForm(draft.id, 'sign'), {
      ...A_SIGNATURE,
      officerId: DIRECTOR.id,
    });
    expect(page.text).toContain('The signature is recorded');
    expect(page.text).toContain('Imogen Farrow, Chief executive, on 15 May 2026');
    expect(page.text).not.toContain('confirmed that the signer');
    const pdf = await person('reader').fetch(paths.statementPdf(draft.id));
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 8)).toBe('%PDF-1.7');
    const [version] = await versionsOf(owner.organisationId, draft.id);
    const proof = await proofOfVersion(owner.organisationId, version?.id ?? '');
    expect(proof?.entries.map(({ act }) => act)).toEqual([
      'statement.submitted',
      'statement.approved',
      'statement.signed',
    ]);
    expect(JSON.stringify(proof)).not.toContain(person('second').viewer.personId);
  });

  test('a director whose printed title does not say so is asked about, and the answer stands with the signature', async () => {
    const draft = await approved();
    const sign = (fields: Record<string, string>) =>
      person('second').post(approvalForm(draft.id, 'sign'), {
        ...A_SIGNATURE,
        title: 'HR manager',
        officerId: DIRECTOR.id,
        ...fields,
      });
    const first = await person('second').get(paths.statementApproval(draft.id));
    expect(first.find('input[name=holdsOffice]')).toBeNull();
    const asked = await sign({});
    expect(asked.status).toBe(400);
    expect(asked.problems).toEqual([
      '“HR manager” does not read like the office of director, which has to sign. Print the title that tells it, or tick below that Imogen Farrow holds that office.',
    ]);
    expect(asked.find('.error-summary a')?.getAttribute('href')).toBe(
      `#${asked.find('input[name=holdsOffice]')?.getAttribute('id')}`,
    );
    expect(asked.find('input[name=title]')?.getAttribute('value')).toBe('HR manager');
    expect((await sign({ holdsOffice: 'yes' })).status).toBe(302);
    const signed = await person('second').get(paths.statementApproval(draft.id));
    expect(signed.text).toContain('confirmed that the signer holds the office of director');
    const [version] = await versionsOf(owner.organisationId, draft.id);
    expect(version?.signature?.officeConfirmed).toBe('director');
    const checks = await person('second').get(paths.statementCheck(draft.id));
    expect(checks.text).toContain('Signed by Imogen Farrow, HR manager, recorded here as director.');
  });

  test('what is not approved cannot be signed', async () => {
    const draft = await submittedBy(person('writer'));
    const page = await person('second').post(approvalForm(draft.id, 'sign'), {
      ...A_SIGNATURE,
      officerId: DIRECTOR.id,
    });
    expect(page.status).toBe(409);
  });
});

test('members of the organisation who joined later may confirm too', async () => {
  const draft = await submittedBy(person('writer'));
  await person('writer').submit(approvalForm(draft.id, 'approve'), AN_APPROVAL);
  const late = await memberOf(owner.organisationId, 'compliance-officer', 'Ada Kern');
  const page = await person('writer').get(paths.statementApproval(draft.id));
  expect(page.text).toContain(late.name);
});

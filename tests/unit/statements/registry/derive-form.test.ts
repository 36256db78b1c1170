import { expect, test } from 'vitest';
import { NO_ANSWERS } from '#app/domain/statements/registry/answers.ts';
import { deriveForm, type FormSources } from '#app/domain/statements/registry/derive-form.ts';
import { groupState } from '#app/domain/statements/registry/group-state.ts';
import { validateRegistry } from '#app/domain/statements/registry/validate-registry.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { TODAY } from './complete-form.ts';

const MOMENT = new Date('2026-06-01T09:00:00Z');
const STATEMENT: Statement = {
  id: 's1',
  organisationId: 'o1',
  kind: 'group',
  entityId: 'e1',
  members: [
    {
      id: 'm1',
      entityId: 'e2',
      name: 'Weir Dyeing Ltd (invented)',
      companyNumber: '07654321',
      included: true,
      reason: '',
    },
    {
      id: 'm2',
      entityId: 'e3',
      name: 'Moor Spinning Ltd (invented)',
      companyNumber: null,
      included: false,
      reason: 'Sold',
    },
  ],
  period: { from: '2025-04-01', to: '2026-03-31' },
  regimes: ['uk'],
  state: 'draft',
  previousId: null,
  currentVersionId: null,
  correction: null,
  version: 1,
  createdAt: MOMENT,
  createdBy: 'p1',
  updatedAt: MOMENT,
};

function formOf(part: Partial<FormSources> = {}) {
  return deriveForm({
    statement: STATEMENT,
    others: [],
    answers: [],
    version: null,
    publicAddress: null,
    typed: NO_ANSWERS,
    ...part,
  });
}

test('kind, period and members are those of the statement', () => {
  const { answers, members } = formOf();
  expect(answers).toMatchObject({ kind: 'group', from: '2025-04-01', to: '2026-03-31' });
  expect(members.map(({ name, included }) => [name, included])).toEqual([
    ['Weir Dyeing Ltd (invented)', true],
    ['Moor Spinning Ltd (invented)', false],
  ]);
});

test('a member that another statement of the same time names is pointed out', () => {
  const other = { ...STATEMENT, id: 's2', kind: 'single' as const, entityId: 'e2', members: [] };
  expect(formOf({ others: [other] }).members[0]?.coveredElsewhere).toBe('1 April 2025 to 31 March 2026');
  const earlier = { ...other, period: { from: '2024-04-01', to: '2025-03-31' } };
  expect(formOf({ others: [earlier] }).members[0]?.coveredElsewhere).toBeNull();
});

const RECORDED = { recordedBy: 'p1', recordedAt: MOMENT };

/** A version that was approved, and signed by somebody of this name. */
function signedBy(name: string): FormSources['version'] {
  return {
    approval: {
      body: 'board',
      approvedOn: '2026-06-15',
      minute: '7',
      officers: [],
      secondPerson: 'not-needed',
      confirmedBy: null,
      confirmedAt: null,
      ...RECORDED,
    },
    signature: { officerId: 'x', name, title: 'Director', signedOn: '2026-06-16', ...RECORDED },
  };
}

test('approver and day of approval come from the signature and the approval', () => {
  const { answers } = formOf({ version: signedBy('Mary Jane Farrow') });
  expect(answers).toMatchObject({
    approverFirstName: 'Mary Jane',
    approverLastName: 'Farrow',
    approverJobTitle: 'Director',
    approvedOn: '2026-06-15',
  });
});

test('a name is split as somebody typed it, as long as it is the name of the signer', () => {
  const version = signedBy('Ana Lima Santos');
  const typed = { ...NO_ANSWERS, approverFirstName: 'Ana', approverLastName: 'Lima Santos' };
  expect(formOf({ version, typed })).toMatchObject({
    leftOut: null,
    answers: { approverFirstName: 'Ana', approverLastName: 'Lima Santos' },
  });
  const other = formOf({ version: signedBy('Mary Jane Farrow'), typed });
  expect(other.answers).toMatchObject({ approverFirstName: 'Mary Jane', approverLastName: 'Farrow' });
  expect(validateRegistry(other, TODAY).find(({ rule }) => rule === '2d.signer')?.says).toContain(
    '“Ana Lima Santos” was typed for the names, and Mary Jane Farrow signed',
  );
});

test('the public address stands in until another address or an e-mail address is typed', () => {
  const publicAddress = 'https://daylight.example.org/en/statements/tarnbrook/2026';
  expect(formOf({ publicAddress }).answers.statementUrl).toBe(publicAddress);
  const own = { ...NO_ANSWERS, statementUrl: 'https://tarnbrook.example.org/statement' };
  expect(formOf({ publicAddress, typed: own }).answers.statementUrl).toBe(own.statementUrl);
  const mail = { ...NO_ANSWERS, statementEmail: 'requests@example.org' };
  expect(formOf({ publicAddress, typed: mail }).answers.statementUrl).toBe('');
});

test('an area is covered when something is answered in its section, and open in a draft that says nothing of it', () => {
  const said = [
    { questionId: 'policies.list', standing: 'answered' as const, text: 'A supplier code.' },
    { questionId: 'training.who', standing: 'nothing-to-report' as const, text: '' },
    {
      questionId: 'risk.where',
      standing: 'in-development' as const,
      text: 'Spinning mills, as far as we know.',
    },
  ];
  expect(formOf({ answers: said }).answers).toMatchObject({
    includesPolicies: 'yes',
    includesTraining: 'no',
    includesRisks: 'yes',
    includesGoals: '',
  });
  const settled = formOf({ answers: said, statement: { ...STATEMENT, state: 'signed' } });
  expect(settled.answers.includesGoals).toBe('no');
});

test('a section is not started, in progress or completed', () => {
  const stateOf = (typed: Partial<typeof NO_ANSWERS>, group: 'sectors' | 'policies') => {
    const form = formOf({ typed: { ...NO_ANSWERS, ...typed } });
    return groupState(form, validateRegistry(form, TODAY), group);
  };
  expect(stateOf({}, 'sectors')).toBe('Not started');
  expect(stateOf({ sectors: ['11'] }, 'sectors')).toBe('In progress');
  expect(stateOf({ sectors: ['11'], turnover: '36-60' }, 'sectors')).toBe('Completed');
  expect(stateOf({ policies: ['other'] }, 'policies')).toBe('In progress');
  expect(stateOf({ policies: ['fees'] }, 'policies')).toBe('Completed');
});

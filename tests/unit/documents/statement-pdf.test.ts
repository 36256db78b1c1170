import { describe, expect, test } from 'vitest';
import { statementPaper } from '#app/documents/pdf/statement/statement-paper.server.ts';
import type { StatementPaper } from '#app/documents/pdf/statement/statement-view.ts';
import type { StatementContent } from '#app/domain/statements/content.ts';
import { verificationCode } from '#app/domain/statements/publication/verification-code.ts';
import { readBack, squeezed } from './paper.ts';
import { FURTHER_NAMES, NAMES } from './summary.ts';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

function contentWith(text: string, part: Partial<StatementContent> = {}): StatementContent {
  return {
    title: 'Modern slavery statement for the financial year ended 31 March 2026',
    language: 'en',
    kind: 'single',
    organisation: {
      name: 'Tarnbrook Mills plc (invented)',
      companyNumber: '01234567',
      legalForm: 'company',
      country: 'GBR',
      address: '1 Weir Lane, Tarnbrook',
      website: 'https://tarnbrook.example.org',
    },
    members: [],
    period: { from: '2025-04-01', to: '2026-03-31' },
    regimes: ['uk'],
    sections: [
      {
        key: 'structure',
        title: 'Our organisation and supply chains',
        answers: [
          {
            questionId: 'structure.business',
            ask: 'What does the organisation do?',
            heading: 'What we do',
            level: 1,
            standing: 'answered',
            text,
            serves: ['uk.structure'],
            onlyFor: [],
          },
        ],
      },
    ],
    facts: [
      {
        key: 'suppliers.total',
        label: 'Suppliers in the register',
        state: 'recorded',
        written: '204',
        value: 204,
        link: '/suppliers',
        source: null,
        at: '2026-05-02T09:00:00.000Z',
      },
    ],
    ...part,
  };
}

const DRAFT: Omit<StatementPaper, 'content'> = {
  state: 'draft',
  hash: null,
  approval: null,
  signature: null,
  today: '2026-11-22',
  publishedOn: null,
  replacedOn: null,
  verifyAt: 'https://daylight.example.org/en/verify',
};
const APPROVED = {
  ...DRAFT,
  state: 'approved' as const,
  hash: HASH,
  approval: { body: 'board' as const, approvedOn: '2026-05-14' },
};
const SIGNED = {
  ...APPROVED,
  state: 'signed' as const,
  signature: { name: 'Imogen Farrow', title: 'Chief executive and director', signedOn: '2026-05-15' },
};

const draw = (paper: StatementPaper) => readBack(statementPaper(paper));

describe('where the statement stands is said on its first page and in its foot', () => {
  test('a draft says that it is not approved, and carries no code', async () => {
    const { text } = await draw({ ...DRAFT, content: contentWith('We weave.') });
    expect(text).toContain('Draft of 22 November 2026');
    expect(text).toContain('has not been approved by the board of directors and is not signed');
    expect(text).not.toContain('Verification code');
  });

  test('an approved one has a line for a hand, and its code', async () => {
    const { text } = await draw({ ...APPROVED, content: contentWith('We weave.') });
    expect(text).toContain('Approved, not signed yet');
    expect(text).toContain('Title (a director):');
    expect(text).toContain(verificationCode(HASH));
    expect(squeezed(text)).toContain(HASH);
  });

  test('a signed one names who signed, as what and when', async () => {
    const { text } = await draw({ ...SIGNED, content: contentWith('We weave.') });
    expect(squeezed(text)).toContain('signedbyImogenFarrow,Chiefexecutiveanddirector,on15May2026');
    expect(text).not.toContain('Title (a director):');
  });

  test('a refused one is void', async () => {
    const { text } = await draw({
      ...DRAFT,
      state: 'refused',
      hash: HASH,
      content: contentWith('We weave.'),
    });
    expect(text).toContain('Not in force');
  });
});

test('a linked number refers to the note that says where it comes from', async () => {
  const { text, structure } = await draw({
    ...SIGNED,
    content: contentWith('We buy from [204](fact:suppliers.total) suppliers.'),
  });
  expect(text).toContain('We buy from 204[1] suppliers.');
  expect(text).toContain('Where the numbers come from');
  expect(structure).toMatch(/"Suppliers in the register"[\s\S]*"204"[\s\S]*own record"[\s\S]*"2 May 2026"/);
});

test('a group names every company, and why one is not covered', async () => {
  const members = [
    { name: 'Tarnbrook Dyes Ltd (invented)', companyNumber: '07654321', included: true, reason: '' },
    { name: 'Weir Ltd (invented)', companyNumber: null, included: false, reason: 'left the group' },
  ];
  const { text } = await draw({ ...SIGNED, content: contentWith('We weave.', { kind: 'group', members }) });
  expect(text).toContain('Companies covered');
  expect(text).toContain('Tarnbrook Dyes Ltd (invented)');
  expect(text).toContain('No: left the group');
});

test('a partnership is signed by a partner', async () => {
  const organisation = { ...contentWith('').organisation, legalForm: 'partnership' as const };
  const { text } = await draw({ ...APPROVED, content: contentWith('We weave.', { organisation }) });
  expect(text).toContain('Title (a partner):');
});

test('sections are headings and bookmarks', async () => {
  const { structure, bookmarks } = await draw({ ...SIGNED, content: contentWith('We weave.') });
  expect(structure).toMatch(/H1 \(block\)\s+"Our organisation and supply chains"/);
  expect(structure).toMatch(/H2 \(block\)\s+"What we do"/);
  expect(bookmarks).toBe(3);
});

test.each([...NAMES, ...FURTHER_NAMES])('a supplier called %s is named as it is written', async (name) => {
  const { text } = await draw({ ...SIGNED, content: contentWith(`Our largest mill is ${name}, in town.`) });
  expect(squeezed(text)).toContain(squeezed(name));
});

test('answers that only another country asks for are left out', async () => {
  const content = contentWith('We weave.');
  const [section] = content.sections;
  const [answer] = section?.answers ?? [];
  if (section && answer)
    section.answers = [answer, { ...answer, text: 'For Australia alone.', onlyFor: ['australia'] }];
  expect((await draw({ ...SIGNED, content })).text).not.toContain('For Australia alone');
});

test('steps keep their numbers', async () => {
  const { text, structure } = await draw({ ...SIGNED, content: contentWith('1. We asked.\n2. We paid.') });
  expect(squeezed(text)).toContain(squeezed('1. We asked.'));
  expect(squeezed(text)).toContain(squeezed('2. We paid.'));
  expect(structure).toMatch(/Lbl \(block\)\s+"2\."/);
});

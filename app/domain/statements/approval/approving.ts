import type { LegalForm, Office } from '../entities/legal-entity.ts';
import { SIGNING_RULES } from '../entities/offices.ts';
import type { Approval } from '../content.ts';

/** Who approves in one legal form, and how those who sign are called; `entities/offices.ts` says which offices sign. */
export type Approving = {
  body: Approval['body'];
  /** "the board of directors": as it stands in a sentence. */
  bodyWords: string;
  approvers: readonly Office[];
  signers: readonly Office[];
  /** "a director": who signs. */
  signerWords: string;
  /** "a company": the form, as it stands in a sentence. */
  formWords: string;
  /** Whether the Act names who approves, or Daylight asks for it so that somebody answers for the text. */
  named: boolean;
};

/**
 * Who approves and who signs by legal form: section 54(6) of the Modern Slavery Act 2015. The Act names nobody to approve
 * for partnerships; those who may sign are asked. Public bodies publish by choice and follow the rule of companies.
 */
export const APPROVING: Readonly<Record<LegalForm, Approving>> = {
  company: {
    body: 'board',
    bodyWords: 'the board of directors',
    approvers: ['director'],
    signers: SIGNING_RULES.company.offices,
    signerWords: 'a director',
    formWords: 'a company',
    named: true,
  },
  'other-body-corporate': {
    body: 'board',
    bodyWords: 'the board of directors or an equivalent body',
    approvers: ['director'],
    signers: SIGNING_RULES['other-body-corporate'].offices,
    signerWords: 'a director or an equivalent',
    formWords: 'a body corporate',
    named: true,
  },
  'public-body': {
    body: 'board',
    bodyWords: 'the board or an equivalent body',
    approvers: ['director', 'accountable-officer', 'member'],
    signers: SIGNING_RULES['public-body'].offices,
    signerWords: 'a director or the accountable officer',
    formWords: 'a public body',
    named: false,
  },
  llp: {
    body: 'members',
    bodyWords: 'the members',
    approvers: ['member', 'designated-member'],
    signers: SIGNING_RULES.llp.offices,
    signerWords: 'a designated member',
    formWords: 'a limited liability partnership',
    named: true,
  },
  'limited-partnership': {
    body: 'general-partner',
    bodyWords: 'a general partner',
    approvers: ['general-partner'],
    signers: SIGNING_RULES['limited-partnership'].offices,
    signerWords: 'a general partner',
    formWords: 'a limited partnership',
    named: false,
  },
  partnership: {
    body: 'partners',
    bodyWords: 'the partners',
    approvers: ['partner', 'general-partner'],
    signers: SIGNING_RULES.partnership.offices,
    signerWords: 'a partner',
    formWords: 'a partnership',
    named: false,
  },
};

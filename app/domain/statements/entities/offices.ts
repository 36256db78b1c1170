import type { LegalEntity, LegalForm, Office, Officer } from './legal-entity.ts';

/** Who approves and who signs, for one legal form. */
export type SigningRule = {
  /** Who has to approve, in words; null where the Act names nobody. */
  approvedBy: string | null;
  /** Who has to sign, in words. */
  signedBy: string;
  /** The offices that qualify somebody to sign. */
  offices: readonly Office[];
  /** Where the rule comes from. */
  source: string;
};

const ACT = 'Modern Slavery Act 2015, section 54(6)';

/**
 * Approval and signature by legal form. A public body is not covered by the section today; one that publishes by choice
 * follows the rule for other bodies corporate.
 *
 * Source: Modern Slavery Act 2015, s.54(6)(a) to (d).
 */
export const SIGNING_RULES: Readonly<Record<LegalForm, SigningRule>> = {
  company: {
    approvedBy: 'the board of directors, or the equivalent management body',
    signedBy: 'a director, or equivalent',
    offices: ['director'],
    source: `${ACT}(a)`,
  },
  'other-body-corporate': {
    approvedBy: 'the board of directors, or the equivalent management body',
    signedBy: 'a director, or equivalent',
    offices: ['director', 'accountable-officer'],
    source: `${ACT}(a)`,
  },
  'public-body': {
    approvedBy: 'the board, or the equivalent management body',
    signedBy: 'a director, the accountable officer, or equivalent',
    offices: ['director', 'accountable-officer'],
    source: `By choice, as for other bodies corporate: ${ACT}(a)`,
  },
  llp: {
    approvedBy: 'the members',
    signedBy: 'a designated member',
    offices: ['designated-member'],
    source: `${ACT}(b)`,
  },
  'limited-partnership': {
    approvedBy: null,
    signedBy: 'a general partner',
    offices: ['general-partner'],
    source: `${ACT}(c)`,
  },
  partnership: {
    approvedBy: null,
    signedBy: 'a partner',
    offices: ['partner', 'general-partner'],
    source: `${ACT}(d)`,
  },
};

/** Who approves a statement of this form, in words; null where the Act names nobody (partnerships). */
export function approvingBody(form: LegalForm): string | null {
  return SIGNING_RULES[form].approvedBy;
}

/** Whether somebody held an office on a day (ISO date). The first and the last day count. */
export function inOffice(officer: Pick<Officer, 'from' | 'until'>, on: string): boolean {
  return (officer.from === null || officer.from <= on) && (officer.until === null || on <= officer.until);
}

/** Whether the officer may sign a statement of a company of this form on that day (ISO date). */
export function maySign(
  form: LegalForm,
  officer: Pick<Officer, 'office' | 'from' | 'until'>,
  on: string,
): boolean {
  return SIGNING_RULES[form].offices.includes(officer.office) && inOffice(officer, on);
}

/** The officers of a company who may sign its statement on that day (ISO date), in the order they are recorded. */
export function qualifiedSigners(entity: Pick<LegalEntity, 'legalForm' | 'officers'>, on: string): Officer[] {
  return entity.officers.filter((officer) => maySign(entity.legalForm, officer, on));
}

/** Whether a company belongs to the group on a day (ISO date): one that left stays with its day, and is no part afterwards. */
export function inGroup(entity: Pick<LegalEntity, 'joinedOn' | 'leftOn'>, on: string): boolean {
  return (
    (entity.joinedOn === null || entity.joinedOn <= on) && (entity.leftOn === null || on <= entity.leftOn)
  );
}

import type { LegalEntity, Officer } from '../entities/legal-entity.ts';
import type { StatementContent } from '../content.ts';
import { inOffice } from '../entities/offices.ts';
import type { Statement } from '../statement.ts';
import { isStatementPeriod, lengthInWords } from '../writing/period.ts';
import { APPROVING } from './approving.ts';
import { OFFICE_WORDS, readsLikeOffice } from './title-of-office.ts';
import { dayInWords, daysAfter } from '../day-words.ts';

/** What stands in the way of a step: the rule's name, the field of the form it belongs to, and the fix in words. */
export type Obstacle = { rule: RuleName; field: string; says: string };

export const RULE_NAMES = [
  'period-of-12-to-18-months',
  'something-is-written',
  'group-has-a-member',
  'members-stayed-to-the-end',
  'open-claims-are-acknowledged',
  'body-fits-the-form',
  'approval-is-past',
  'approval-after-the-period',
  'approvers-hold-office',
  'signer-holds-office',
  'printed-name-is-the-signers',
  'printed-title-or-word',
  'signature-is-past',
  'signature-not-before-approval',
  'correction-changes-something',
  'correction-approved-after-publication',
] as const;
type RuleName = (typeof RULE_NAMES)[number];

type Dated = Pick<Statement, 'period'>;

/** The registry takes 12 to 18 months (form of April 2021); a year of 52 weeks is a financial year too. Both days belong to the period. */
export function periodOf12To18Months({ period }: Dated): Obstacle | null {
  if (isStatementPeriod(period)) return null;
  return {
    rule: 'period-of-12-to-18-months',
    field: '',
    says: `The period, ${dayInWords(period.from)} to ${dayInWords(period.to)}, is ${lengthInWords(period)} long. A statement covers 12 to 18 months, or a year of 52 weeks: change its first or last day under “Period and companies”.`,
  };
}

/** A board cannot approve an empty page. */
export function somethingIsWritten({ sections }: Pick<StatementContent, 'sections'>): Obstacle | null {
  if (sections.some(({ answers }) => answers.some(({ text }) => text.trim() !== ''))) return null;
  return {
    rule: 'something-is-written',
    field: '',
    says: 'Nothing is written yet. Answer at least one question, then put the statement before the board.',
  };
}

/** A group statement names at least one company beside the one that reports (registry, question 1). */
export function groupHasAMember({ kind, members }: Pick<Statement, 'kind' | 'members'>): Obstacle | null {
  if (kind === 'single' || members.some(({ included }) => included)) return null;
  return {
    rule: 'group-has-a-member',
    field: '',
    says: 'A group statement covers at least one other company. Add one under “Period and companies”, or make it the statement of a single organisation.',
  };
}

/** A company that left before the period ended is named, with the reason, and not covered. */
export function membersStayedToTheEnd(
  { members, period }: Pick<Statement, 'members' | 'period'>,
  companies: readonly Pick<LegalEntity, 'id' | 'leftOn'>[],
): Obstacle[] {
  const left = new Map(companies.map(({ id, leftOn }) => [id, leftOn]));
  return members.flatMap(({ entityId, name, included }) => {
    const day = entityId === null ? null : (left.get(entityId) ?? null);
    if (!included || day === null || day >= period.to) return [];
    return [
      {
        rule: 'members-stayed-to-the-end',
        field: '',
        says: `${name} left the group on ${dayInWords(day)}, before the period ended. Mark it as not covered under “Period and companies” and say why, or change the day on the company's page.`,
      } satisfies Obstacle,
    ];
  });
}

/** Claims without evidence are listed before the board reads them, and whoever submits has seen the list. */
export function openClaimsAreAcknowledged(claims: number, acknowledged: boolean): Obstacle | null {
  if (claims === 0 || acknowledged) return null;
  const list = claims === 1 ? 'One sentence has' : `${claims} sentences have`;
  return {
    rule: 'open-claims-are-acknowledged',
    field: 'acknowledged',
    says: `${list} no evidence in Daylight. Read the list below; tick that you have seen it, or link the evidence first.`,
  };
}

/** Section 54(6): the body that approves follows from the legal form. */
export function bodyFitsTheForm(
  body: string,
  { legalForm }: Pick<LegalEntity, 'legalForm'>,
): Obstacle | null {
  const right = APPROVING[legalForm];
  if (body === right.body) return null;
  return {
    rule: 'body-fits-the-form',
    field: 'body',
    says: `For ${right.formWords} the statement is approved by ${right.bodyWords}. Choose it, or change the legal form on the company's page.`,
  };
}

/** A day of approval that has come. */
export function approvalIsPast(approvedOn: string, today: string): Obstacle | null {
  if (approvedOn <= today) return null;
  return {
    rule: 'approval-is-past',
    field: 'approvedOn',
    says: `${dayInWords(approvedOn)} is still to come. Record the approval after it was given.`,
  };
}

/** The steps of a whole year cannot be approved before the year is over (registry, question 2e). */
export function approvalAfterThePeriod(approvedOn: string, { period }: Dated): Obstacle | null {
  if (approvedOn > period.to) return null;
  const first = dayInWords(daysAfter(period.to, 1));
  return {
    rule: 'approval-after-the-period',
    field: 'approvedOn',
    says: `The period ends on ${dayInWords(period.to)}, and the statement was approved on ${dayInWords(approvedOn)}. The approval has to come after the period: have the statement approved on ${first} or later, or correct the period under “Period and companies”.`,
  };
}

/** Those who approved held an office of the approving body on that day. */
export function approversHoldOffice(
  officers: readonly Officer[],
  { legalForm }: Pick<LegalEntity, 'legalForm'>,
  approvedOn: string,
): Obstacle[] {
  const { approvers, bodyWords, formWords } = APPROVING[legalForm];
  const obstacle = (says: string): Obstacle => ({ rule: 'approvers-hold-office', field: 'officers', says });
  if (officers.length === 0) return [obstacle('Choose who of the approving body was for it: at least one.')];
  return officers.flatMap((officer) => {
    if (!approvers.includes(officer.office))
      return [
        obstacle(
          `${officer.name} is ${titleOf(officer)}; for ${formWords} ${bodyWords} approves. Take the name out or change the office on the company's page.`,
        ),
      ];
    const term = outsideTerm(officer, approvedOn);
    return term === null
      ? []
      : [obstacle(`${term} Choose others or correct the term on the company's page.`)];
  });
}

/** The signer held the office that section 54(6) asks for on the day of signing. */
export function signerHoldsOffice(
  officer: Officer,
  { legalForm }: Pick<LegalEntity, 'legalForm'>,
  signedOn: string,
): Obstacle | null {
  const { signers, signerWords, formWords } = APPROVING[legalForm];
  const fix = `Choose ${signerWords} or change the office on the company's page.`;
  const obstacle = (says: string): Obstacle => ({ rule: 'signer-holds-office', field: 'officerId', says });
  if (!signers.includes(officer.office))
    return obstacle(`${officer.name} is ${titleOf(officer)}; for ${formWords} ${signerWords} signs. ${fix}`);
  const term = outsideTerm(officer, signedOn);
  return term === null ? null : obstacle(`${term} ${fix}`);
}

/** What is printed names the person who signed: at least one word of the name is the same. */
export function printedNameIsTheSigners(printed: string, { name }: Pick<Officer, 'name'>): Obstacle | null {
  const words = wordsOf(name);
  if (wordsOf(printed).some((word) => words.includes(word))) return null;
  return {
    rule: 'printed-name-is-the-signers',
    field: 'name',
    says: `${name} signed, and “${printed}” would be printed. Enter the name of who signed, or choose who it was.`,
  };
}

/**
 * Section 54(6) asks for an office, and the guidance for the title under the signature: where the printed title does not
 * tell the office, somebody says that the signer holds it.
 *
 * @param confirmed somebody has said so
 */
export function printedTitleOrWord(
  title: string,
  { name, office }: Pick<Officer, 'name' | 'office'>,
  confirmed: boolean,
): Obstacle | null {
  if (confirmed || readsLikeOffice(title, office)) return null;
  return {
    rule: 'printed-title-or-word',
    field: 'holdsOffice',
    says: `“${title}” does not read like the office of ${OFFICE_WORDS[office]}, which has to sign. Print the title that tells it, or tick below that ${name} holds that office.`,
  };
}

function wordsOf(name: string): string[] {
  const bare = name.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return bare.match(/\p{Script=Han}|[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** A day of signing that has come. */
export function signatureIsPast(signedOn: string, today: string): Obstacle | null {
  if (signedOn <= today) return null;
  return {
    rule: 'signature-is-past',
    field: 'signedOn',
    says: `${dayInWords(signedOn)} is still to come. Record the signature after it was given.`,
  };
}

/** What is signed is what was approved. */
export function signatureNotBeforeApproval(signedOn: string, approvedOn: string): Obstacle | null {
  if (signedOn >= approvedOn) return null;
  return {
    rule: 'signature-not-before-approval',
    field: 'signedOn',
    says: `The statement was approved on ${dayInWords(approvedOn)} and cannot be signed before. Enter that day or a later one.`,
  };
}

function outsideTerm(officer: Officer, day: string): string | null {
  const { name, from, until } = officer;
  if (inOffice(officer, day)) return null;
  return from !== null && day < from
    ? `${name} took office on ${dayInWords(from)}, after that day.`
    : `${name} left office on ${dayInWords(until ?? day)}, before that day.`;
}

function titleOf({ title, office }: Officer): string {
  return title === '' ? `in no office of the approving body (${office})` : title;
}

import { APPROVING } from '#app/domain/statements/approval/approving.ts';
import type { ApprovalView } from '#app/domain/statements/approval/view-approval.server.ts';
import type { StatementVersion } from '#app/domain/statements/content.ts';
import { dayInWords, dayOf, daysAfter } from '#app/domain/statements/day-words.ts';
import { OFFICE_WORDS } from '#app/domain/statements/approval/title-of-office.ts';
import { maySign } from '#app/domain/statements/entities/offices.ts';
import { verificationCode } from '#app/domain/statements/publication/verification-code.ts';
import type { StatementState } from '#app/domain/statements/statement.ts';
import { periodName } from '#app/domain/statements/statement-title.ts';
import { beginLine } from '#app/domain/wording/written.ts';
import { formatDateTime } from '#app/http/format.ts';

/** Where a version stands, in words. */
export const VERSION_STATES: Readonly<Record<StatementVersion['state'], string>> = {
  submitted: 'Before the approving body',
  refused: 'Not approved',
  approved: 'Approved',
  signed: 'Approved and signed',
  published: 'Published',
  superseded: 'Taken back',
};

export const STATEMENT_STATES: Readonly<Record<StatementState, string>> = {
  draft: 'Draft',
  'in-approval': 'Before the approving body',
  approved: 'Approved, not signed',
  signed: 'Approved and signed',
  published: 'Published',
  withdrawn: 'Withdrawn',
};

/** Everything that the page of the approval shows, in words. */
export function approvalModel(view: ApprovalView, viewerId: string, now: Date) {
  const { statement, company, current, versions, draft } = view;
  const rule = APPROVING[company.legalForm];
  const newest = versions[0] ?? null;
  return {
    id: statement.id,
    state: statement.state,
    stateWords: STATEMENT_STATES[statement.state],
    correction: statement.correction && {
      publishedOn: dayInWords(statement.correction.of.publishedOn),
      changed: statement.correction.changed,
    },
    title: beginLine(periodName(statement.period)),
    company: { id: company.id, name: company.name },
    rule: { body: rule.body, bodyWords: rule.bodyWords, signerWords: rule.signerWords, named: rule.named },
    periodEnds: dayInWords(statement.period.to),
    firstDay: dayInWords(daysAfter(statement.period.to, 1)),
    periodIsOver: dayOf(now) > statement.period.to,
    obstacles: draft?.obstacles.map(({ says }) => says) ?? [],
    lawOpen: draft?.lawOpen ?? [],
    pictures: draft?.pictures ?? [],
    claims: draft?.claims.map(({ sentence, because }) => ({ sentence, because })) ?? [],
    refused:
      statement.state === 'draft' && newest?.state === 'refused' ? refusalOf(newest, view.names) : null,
    officers: company.officers.map((officer) => ({
      value: officer.id,
      label: officer.name,
      title: officer.title,
      hint: officer.title,
      approves: rule.approvers.includes(officer.office),
      signs: maySign(company.legalForm, officer, dayOf(now)),
    })),
    current: current && versionModel(current, view.names),
    secondForMe: view.secondForMe,
    mayConfirm: view.mayConfirm.includes(viewerId),
    confirmers: view.mayConfirm.flatMap((id) => view.names.get(id) ?? []),
    versions: versions.map((version) => versionModel(version, view.names)),
  };
}

export type ApprovalModel = ReturnType<typeof approvalModel>;
export type VersionModel = ReturnType<typeof versionModel>;

function versionModel(version: StatementVersion, names: ReadonlyMap<string, string>) {
  const { id, number, state, hash, approval, signature, openClaims, createdAt, createdBy } = version;
  const { publishedAt } = version;
  return {
    id,
    number,
    state:
      state === 'superseded' && publishedAt !== null ? 'Published, replaced since' : VERSION_STATES[state],
    made: formatDateTime('en', createdAt),
    by: nameOf(names, createdBy),
    hash,
    code: verificationCode(hash),
    openClaims,
    refusal: refusalOf(version, names)?.reason ?? null,
    approval: approval && {
      on: dayInWords(approval.approvedOn),
      minute: approval.minute,
      officers: approval.officers.map(({ name, title }) => `${name}, ${title}`),
      recorded: `${nameOf(names, approval.recordedBy)}, ${formatDateTime('en', approval.recordedAt)}`,
      second: approval.secondPerson,
      confirmed:
        approval.confirmedBy === null || approval.confirmedAt === null
          ? null
          : `${nameOf(names, approval.confirmedBy)}, ${formatDateTime('en', approval.confirmedAt)}`,
    },
    signature: signature && {
      name: signature.name,
      title: signature.title,
      on: dayInWords(signature.signedOn),
      confirmed: signature.officeConfirmed
        ? `${nameOf(names, signature.recordedBy)} confirmed that the signer holds the office of ${OFFICE_WORDS[signature.officeConfirmed]}, which the printed title does not tell.`
        : null,
    },
  };
}

function refusalOf({ refusal, number }: StatementVersion, names: ReadonlyMap<string, string>) {
  if (refusal === null) return null;
  return {
    number,
    reason: refusal.reason,
    when: formatDateTime('en', refusal.at),
    by: nameOf(names, refusal.by),
  };
}

function nameOf(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? 'Somebody who has left';
}

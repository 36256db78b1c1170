import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { translate } from '#app/http/translate.ts';
import { BODY_WORDS } from '../html/body-words.ts';

const day = (date: string) => formatPartialDate('en', date.slice(0, 10));

/** Who says it, for when, who approved and signed it, and when it was published: label and value. In English as the statement is. */
export function headLines(statement: PublicStatement): [string, string][] {
  const { content, approval, signature, revision, revisions } = statement;
  const corrected = content.correction !== undefined;
  const { organisation, period } = content;
  const lines: [string, string | null][] = [
    [translate('en', 'publicStatement.organisation'), organisation.name],
    [translate('en', 'publicStatement.companyNumber'), organisation.companyNumber],
    [
      translate('en', 'publicStatement.period'),
      translate('en', 'publicStatement.periodText', { from: day(period.from), to: day(period.to) }),
    ],
    [translate('en', 'publicStatement.madeUnder'), translate('en', 'publicStatement.madeUnderText')],
    [
      translate('en', 'publicStatement.approved'),
      approval && `${translate('en', BODY_WORDS[approval.body])}, ${day(approval.approvedOn)}`,
    ],
    [
      translate('en', 'publicStatement.signed'),
      signature && `${signature.name}, ${signature.title}, ${day(signature.signedOn)}`,
    ],
    [
      translate('en', 'publicStatement.published'),
      day((corrected ? revisions.at(-1) : null)?.publishedAt ?? revision.publishedAt),
    ],
    [translate('en', 'publicStatement.corrected'), corrected ? day(revision.publishedAt) : null],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== null);
}

/** The companies that a statement speaks for, with their numbers, and those that are named without being covered. */
export function memberLines(members: PublicStatement['content']['members']) {
  const others = members.filter(({ included }) => !included);
  return {
    title: translate('en', 'publicStatement.membersTitle'),
    covered: members
      .filter(({ included }) => included)
      .map(({ name, companyNumber }) => (companyNumber === null ? name : `${name} (${companyNumber})`)),
    lead: others.length === 0 ? null : translate('en', 'publicStatement.notCovered'),
    others: others.map(({ name, reason }) => (reason === '' ? name : `${name}: ${reason}`)),
  };
}

/** Who approved and who signed, as sentences. */
export function signatureLines({
  approval,
  signature,
}: Pick<PublicStatement, 'approval' | 'signature'>): string[] {
  const approved =
    approval &&
    translate('en', 'publicStatement.approvalText', {
      body: translate('en', BODY_WORDS[approval.body]),
      date: day(approval.approvedOn),
    });
  const signed =
    signature &&
    translate('en', 'publicStatement.signatureText', { ...signature, date: day(signature.signedOn) });
  return [approved, signed].filter((line) => line !== null);
}

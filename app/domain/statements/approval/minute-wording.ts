import { beginLine } from '#app/domain/wording/written.ts';
import type { StatementContent } from '../content.ts';
import { dayInWords } from '../day-words.ts';
import { verificationCode } from '../publication/verification-code.ts';
import { APPROVING } from './approving.ts';

/** What lay before the body beside the text: a minute says of nothing else that it was considered. */
export type Considered = { claimsWithoutEvidence: number; lastYear: boolean };

/**
 * Words that a minute may adopt, by legal form. They are Daylight's own, not official wording: section 54(6) of the Modern
 * Slavery Act 2015 asks for approval and signature, and prescribes no words.
 *
 * @param hash of the version that is put before the body; null for a draft, which has none
 */
export function minuteWording(
  {
    organisation,
    period,
    kind,
    members,
  }: Pick<StatementContent, 'organisation' | 'period' | 'kind' | 'members'>,
  hash: string | null,
  considered: Considered,
): string[] {
  const { bodyWords, signerWords } = APPROVING[organisation.legalForm];
  const body = beginLine(bodyWords);
  const singular = ['a general partner'].includes(bodyWords) || bodyWords.startsWith('the board');
  const has = singular ? 'has' : 'have';
  const covered = members.filter(({ included }) => included).length;
  const group =
    kind === 'group' && covered > 0
      ? ` and ${covered} ${covered === 1 ? 'company' : 'companies'} of its group`
      : '';
  const version =
    hash === null
      ? 'in the version that is put before it'
      : `in the version with the verification code ${verificationCode(hash)}`;
  return [
    `${body} of ${organisation.name} ${has} considered the modern slavery statement of ${organisation.name}${group} for the period from ${dayInWords(period.from)} to ${dayInWords(period.to)}, ${version}, together with ${papers(considered)}.`,
    `${body} ${has} satisfied ${singular ? 'itself' : 'themselves'} that the statement tells the steps taken in that period, ${singular ? 'approves' : 'approve'} it under section 54 of the Modern Slavery Act 2015, and ${singular ? 'authorises' : 'authorise'} ${signerWords} to sign it.`,
    `The statement is to be published on the organisation’s website, with a link in a prominent place on its homepage.`,
  ];
}

function papers({ claimsWithoutEvidence, lastYear }: Considered): string {
  const list = [
    'the evidence',
    ...(claimsWithoutEvidence === 0
      ? []
      : [
          claimsWithoutEvidence === 1
            ? 'the one sentence without evidence'
            : `the ${claimsWithoutEvidence} sentences without evidence`,
        ]),
    ...(lastYear ? ['what changed since the last statement'] : []),
  ];
  const last = list.at(-1) ?? '';
  return list.length === 1 ? last : `${list.slice(0, -1).join(', ')} and ${last}`;
}

import { longDay } from '../../statement-title.ts';
import { isShortYear, lastDays } from '../../writing/period.ts';
import { isDay, lasts12To18Months } from './dates.ts';
import { type Rule, unless } from './rule.ts';

const organisations = { question: '1', field: 'kind' } as const;

/** Question 1: who the statement is for. */
export const ORGANISATION_RULES: readonly Rule[] = [
  {
    name: '1.kind',
    check: ({ answers }) =>
      unless(answers.kind !== '', {
        ...organisations,
        kind: 'missing',
        says: 'Say whether the statement is for one organisation or for a group',
      }),
  },
  {
    name: '1.members',
    check: ({ answers, members }) =>
      unless(answers.kind !== 'group' || members.some(({ included }) => included), {
        ...organisations,
        kind: 'missing',
        says: 'Add at least one member of the group to the statement, or say that it is for one organisation',
      }),
  },
  {
    name: '1.member-name',
    check: ({ members }) =>
      members
        .filter(({ name }) => name.trim().length < 3 || name.trim().length > 160)
        .map(({ name }) => ({
          ...organisations,
          kind: 'wrong',
          says: `Give "${name.slice(0, 40)}" a name of 3 to 160 characters: the registry searches by it`,
        })),
  },
  {
    name: '1.covered-elsewhere',
    check: ({ members }) =>
      members
        .filter(({ included, coveredElsewhere }) => included && coveredElsewhere !== null)
        .map(({ name, coveredElsewhere }) => ({
          ...organisations,
          kind: 'look',
          says: `${name} stands in another statement already: ${coveredElsewhere ?? ''}. Check that both should name it`,
        })),
  },
];

const url = { question: '2a', field: 'statementUrl' } as const;
const email = { question: '2b', field: 'statementEmail' } as const;

/** Questions 2a and 2b: where the statement is to be read. */
export const PLACE_RULES: readonly Rule[] = [
  {
    name: '2a.url-or-email',
    check: ({ answers }) =>
      unless(answers.statementUrl !== '' || answers.statementEmail !== '', {
        ...url,
        kind: 'missing',
        says: 'Give the address of the statement, or an e-mail address if you have no website',
      }),
  },
  {
    name: '2a.not-both',
    check: ({ answers }) =>
      unless(answers.statementUrl === '' || answers.statementEmail === '', {
        ...url,
        says: 'Give the address of the statement or the e-mail address, and empty the other: the form takes one',
      }),
  },
  {
    name: '2a.http',
    check: ({ answers: { statementUrl } }) =>
      unless(statementUrl === '' || isWebAddress(statementUrl), {
        ...url,
        says: 'Write the address in full, beginning with http:// or https://',
      }),
  },
  {
    name: '2b.email',
    check: ({ answers: { statementEmail } }) =>
      unless(statementEmail === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(statementEmail), {
        ...email,
        says: 'Write the e-mail address in full, like requests@example.org',
      }),
  },
];

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text)) return false;
  return URL.canParse(text);
}

const WRONG_LENGTH = 'The period has to last from 12 to 18 months: change its first or last day';

const period = { question: '2c', field: 'to' } as const;

/** Question 2c: the period. */
export const PERIOD_RULES: readonly Rule[] = [
  {
    name: '2c.dates',
    check: ({ answers: { from, to } }) =>
      unless(isDay(from) && isDay(to), {
        ...period,
        kind: 'missing',
        says: 'Give the first and the last day of the period',
      }),
  },
  {
    name: '2c.past',
    check: ({ answers: { from, to } }, today) =>
      [
        { field: 'from', day: from, name: 'first' } as const,
        { field: 'to', day: to, name: 'last' } as const,
      ].flatMap(({ field, day, name }) =>
        unless(!isDay(day) || day < today, {
          question: '2c',
          field,
          says: `The ${name} day of the period has to be past: wait until it is, or correct the period`,
        }),
      ),
  },
  {
    name: '2c.order',
    check: ({ answers: { from, to } }) =>
      unless(!isDay(from) || !isDay(to) || from < to, {
        ...period,
        says: 'The first day of the period has to come before the last: change one of them',
      }),
  },
  {
    name: '2c.length',
    check: ({ answers: { from, to } }) =>
      unless(
        !isDay(from) || !isDay(to) || from >= to || lasts12To18Months(from, to),
        isShortYear({ from, to }) ? shortYear(from) : { ...period, says: WRONG_LENGTH },
      ),
  },
];

/** The form knows no years of 52 weeks; the statement keeps its own dates. */
function shortYear(from: string): ReturnType<Rule['check']>[number] {
  return {
    ...period,
    kind: 'look',
    says: `The form of April 2021 asks for 12 months at least, and this year has 52 weeks or a few days more. Leave the statement as it is, and enter on the form the 12 months that the year stands for: ${longDay(from)} to ${longDay(lastDays(from).first)}. This is Daylight’s reading: the official page tells what the form takes today`,
  };
}

/** Questions 2d and 2e: who signed it off, and when the board approved it. */
export const APPROVAL_RULES: readonly Rule[] = [
  {
    name: '2d.names',
    check: ({ answers }) =>
      (
        [
          ['approverFirstName', 'first name'],
          ['approverLastName', 'last name'],
          ['approverJobTitle', 'job title'],
        ] as const
      ).flatMap(([field, what]) =>
        unless(answers[field] !== '', {
          question: '2d',
          field,
          kind: 'missing',
          says: `The ${what} of the person who signed is needed: record the signature under Approval`,
        }),
      ),
  },
  {
    name: '2d.signer',
    check: ({ leftOut = null }) =>
      leftOut === null
        ? []
        : [
            {
              question: '2d',
              field: 'approverLastName',
              kind: 'look',
              says: `“${leftOut.typed}” was typed for the names, and ${leftOut.signer} signed: the signer's name is used. Type how that name falls into first and last name`,
            },
          ],
  },
  {
    name: '2e.date',
    check: ({ answers: { approvedOn } }) =>
      unless(isDay(approvedOn), {
        question: '2e',
        field: 'approvedOn',
        kind: 'missing',
        says: 'The day of approval is needed: record the approval by the board under Approval',
      }),
  },
  {
    name: '2e.past',
    check: ({ answers: { approvedOn } }, today) =>
      unless(!isDay(approvedOn) || approvedOn < today, {
        question: '2e',
        field: 'approvedOn',
        says: 'The day of approval has to be past: submit the form tomorrow at the earliest, or correct the day',
      }),
  },
  {
    name: '2e.after-end',
    check: ({ answers: { approvedOn, to } }, today) =>
      unless(!isDay(approvedOn) || !isDay(to) || to >= today || approvedOn > to, {
        question: '2e',
        field: 'approvedOn',
        says: 'The board has to approve after the last day of the period: have it approved again, or correct the day',
      }),
  },
];

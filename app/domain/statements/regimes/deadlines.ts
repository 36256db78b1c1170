import type { Regime } from '../regime.ts';
import { addDays, addMonths, nextYearly } from './days.ts';
import { LAWS, type Mark } from './law.ts';
import { NOT_LAW_YET, type ReformSwitch, reformStands } from './reform-bill.ts';

export type DeadlineKind =
  | 'uk-guidance'
  | 'uk-registry-month'
  | 'uk-registry-fortnight'
  | 'uk-registry-week'
  | 'australia'
  | 'canada'
  | 'norway'
  | 'california';

export type Deadline = {
  kind: DeadlineKind;
  regime: Regime;
  /** The day by which it has to be done, ISO date; null for a duty that stands all year. */
  on: string | null;
  /** law: a statute sets it · guidance: guidance does · reminder: a mail of the registry · standing: no date. */
  basis: 'law' | 'guidance' | 'reminder' | 'standing';
  title: string;
  /** What the day rests on, with its mark. */
  says: string;
  mark: Mark;
  /** The official page. */
  href: string;
};

const GUIDANCE =
  'The statutory guidance asks for publication as soon as possible, at most six months after the year end. The Act itself sets no day.';

/**
 * Every day that follows from the end of a period, the earliest first; duties without a day come last.
 *
 * Months are counted to the same day of the month, or its last day where it is shorter. Sources: statutory guidance
 * (United Kingdom); Modern Slavery Act 2018 (Cth), s.13 and 14; S-211, s.11(1); Norway, Transparency Act, s.5; California Civil
 * Code 1714.43(b).
 *
 * @param period its last day as an ISO date
 */
export function deadlinesOf(
  period: { to: string },
  regimes: readonly Regime[],
  settings: { reform: ReformSwitch },
): Deadline[] {
  return regimes
    .flatMap((regime) => MAKERS[regime](period.to, settings))
    .sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'));
}

type Maker = (to: string, settings: { reform: ReformSwitch }) => Deadline[];

const MAKERS: Readonly<Record<Regime, Maker>> = {
  uk: ukDeadlines,
  australia: (to) => [
    of('australia', 'australia', 'law', {
      on: addMonths(to, 6),
      title: 'Australia: statement on the Minister’s register',
      says: 'Within six months after the end of the reporting period.',
    }),
  ],
  canada: (to) => [
    of('canada', 'canada', 'law', {
      on: nextYearly(to, '05-31'),
      title: 'Canada: questionnaire and report',
      says: 'By 31 May of each year for the financial year before.',
    }),
  ],
  norway: (to) => [
    of('norway', 'norway', 'law', {
      on: nextYearly(to, '06-30'),
      title: 'Norway: account of due diligence',
      says: 'By 30 June of each year, and without delay when the risk changes much.',
    }),
  ],
  california: () => [
    of('california', 'california', 'standing', {
      on: null,
      title: 'California: disclosures on the website',
      says: 'They stand all year behind a link on the homepage; there is no yearly day.',
    }),
  ],
};

function ukDeadlines(to: string, { reform }: { reform: ReformSwitch }): Deadline[] {
  const on = addMonths(to, 6);
  const would = reformStands(reform, on) ? ` The reform would set a day in the Act. ${NOT_LAW_YET}` : '';
  const reminder = (kind: DeadlineKind, day: string, when: string) =>
    of(kind, 'uk', 'reminder', {
      on: day,
      title: `United Kingdom: the registry reminds, ${when} before`,
      says: 'Mails of the government registry since April 2024, to those who are registered there.',
      mark: 'second-hand',
    });
  return [
    reminder('uk-registry-month', addMonths(on, -1), 'one month'),
    reminder('uk-registry-fortnight', addDays(on, -14), 'two weeks'),
    reminder('uk-registry-week', addDays(on, -7), 'one week'),
    of('uk-guidance', 'uk', 'guidance', {
      on,
      title: 'United Kingdom: statement published',
      says: GUIDANCE + would,
    }),
  ];
}

function of(
  kind: DeadlineKind,
  regime: Regime,
  basis: Deadline['basis'],
  words: Pick<Deadline, 'on' | 'title' | 'says'> & { mark?: Mark },
): Deadline {
  const { mark, href } = LAWS[regime];
  return { kind, regime, basis, mark, href, ...words };
}

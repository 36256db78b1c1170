import type { Question } from '../question.ts';
import type { ContentPoint } from '../regime.ts';
import { RISK_REACH } from './check-covers.ts';

const RISK: readonly ContentPoint[] = ['uk.risk', 'au.risks', 'ca.risks', 'no.impacts'];

const shared = { section: 'risk', serves: RISK, onlyFor: [], checkCovers: RISK_REACH } as const;

export const RISK_QUESTIONS: readonly Question[] = [
  {
    ...shared,
    id: 'risk.method',
    level: 1,
    tag: 'guidance',
    ask: 'How do you assess risk: by which method and sources, when, and who does it?',
    help: 'The method in a few sentences, the sources with their edition, how often it is done, which role does it, which part of the business and of the suppliers it reached this year, and what it cannot see.',
    heading: 'How we assess risk',
    serves: [...RISK, 'us-ca.verification'],
  },
  {
    ...shared,
    id: 'risk.where',
    level: 1,
    tag: 'guidance',
    ask: 'Where is the risk highest: in which countries, sectors, goods or services, and at which tier?',
    help: 'Name the country, the product or service, the tier and what could happen there. “Our risk is low” tells a reader nothing; finding no risk at all usually means the search was too weak.',
    heading: 'Where the risk is highest',
  },
  {
    ...shared,
    id: 'risk.workers',
    level: 1,
    tag: 'guidance',
    ask: 'Which workers are most at risk, and from what?',
    help: 'Migrant workers, agency and seasonal workers, home workers, women, children, people without papers: who they are in your business and chains, and what puts them at risk (debts for a job, housing tied to work, papers kept, few other jobs).',
    heading: 'Who is most at risk',
  },
  {
    ...shared,
    id: 'risk.consulted',
    level: 1,
    tag: 'guidance',
    ask: 'Whom did you ask when you assessed the risk?',
    help: 'Workers, unions, suppliers, civil society organisations, other businesses in your sector, survivors: whom, how, and what you learned that you did not know.',
    heading: null,
  },
  {
    ...shared,
    id: 'risk.response',
    level: 1,
    tag: 'guidance',
    ask: 'What do you do about each of your highest risks?',
    help: 'For each risk named above, what was done this year and what comes next. A step that is planned is written as planned, with its date.',
    heading: 'What we do about our highest risks',
    serves: [...RISK, 'au.actions', 'no.measures'],
  },
  {
    ...shared,
    id: 'risk.oversight',
    level: 2,
    tag: 'guidance',
    ask: 'When did the board look at the register of risks, and what did it decide?',
    help: 'The date, what was put before it, and a decision that followed: money, people, a country left or entered, a supplier helped.',
    heading: 'What the board looked at',
  },
  {
    ...shared,
    id: 'risk.leverage',
    level: 2,
    tag: 'good-practice',
    ask: 'How much influence do you have over the places of highest risk, and how do you gain more?',
    help: 'Your share of a supplier’s output, length of contracts, buying together with others, work through a trade body or a government.',
    heading: 'Our influence',
  },
  {
    ...shared,
    id: 'risk.prevention',
    level: 2,
    tag: 'guidance',
    ask: 'How did workers and their unions help to find risks, and what was changed so that harm does not happen in the first place?',
    help: 'An example says more than a process: what workers pointed at, what was changed because of it, and how you know that it held.',
    heading: 'Preventing harm',
  },
];

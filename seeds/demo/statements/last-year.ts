import type { DemoAnswer } from './demo-answer.ts';

/** The year that the published statement of the invented company speaks of. */
export const LAST_PERIOD = { from: '2024-10-01', to: '2025-09-30' };

/** A goal as its form would give it, and what came of it; without a state it is still open. */
export type DemoGoal = {
  text: string;
  measure: string;
  dueOn: string;
  came?: { state: 'met' | 'partly-met'; result: string };
};

/** What became of the goal that this year's statement quotes. */
export const AGENCIES_GOAL = {
  text: 'ask every labour agency in our warehouses who paid for the recruitment of its workers',
  measure: 'Answers in writing from all three agencies',
  dueOn: '2026-03-31',
  came: {
    state: 'partly-met',
    result: 'Two agencies have answered that they pay it themselves, and the third has not answered yet',
  },
} as const satisfies DemoGoal;

/** Its goals, which this year's statement comes back to. The last two are overdue: nobody has said how they went. */
export const LAST_GOALS: readonly DemoGoal[] = [
  AGENCIES_GOAL,
  {
    text: 'open one list of all our suppliers to every buyer',
    measure: 'Every buyer can sign in',
    dueOn: '2026-04-30',
    came: { state: 'met', result: 'All buyers work with the list in Daylight' },
  },
  {
    text: 'record the tier of every supplier from whom we buy more than £50,000 a year',
    measure: 'Share of those suppliers whose tier stands in the list',
    dueOn: '2026-06-30',
  },
  {
    text: 'give every buyer training on recruitment fees',
    measure: 'Names in the training log',
    dueOn: '2026-09-30',
  },
];

/** Last year's statement, written without the record: plain figures, each with its evidence. */
export const LAST_YEAR: readonly DemoAnswer[] = [
  {
    questionId: 'opening.who',
    by: 'compliance-officer',
    text: 'This statement is made by Alderwick Stores plc (demo) for the financial year from 1 October 2024 to 30 September 2025 under section 54 of the Modern Slavery Act 2015. It also covers our two subsidiaries, Alderwick Logistics Limited (demo) and Alderwick Home Limited (demo). Everything in it is invented for demonstration.',
  },
  {
    questionId: 'opening.steps',
    by: 'compliance-officer',
    text: 'In the year we listed our suppliers in one place for the first time, looked at where the risk of forced labour is highest among them, and began to ask labour agencies about recruitment fees. Much is still at its beginning, and this statement says where.',
  },
  {
    questionId: 'structure.business',
    by: 'compliance-officer',
    text: 'Alderwick Stores plc (demo) is a public limited company with its seat in Alderwick, in the United Kingdom. We sell clothes, food, things for the home and electrical goods in 61 shops and online. Alderwick Logistics Limited (demo) runs our two warehouses; Alderwick Home Limited (demo) designs furniture.',
  },
  {
    questionId: 'structure.workforce',
    by: 'contributor',
    text: 'We employ about 4,200 people, two thirds of them in shops. Before Christmas our warehouses take on up to 300 agency workers through three agencies.',
  },
  {
    questionId: 'structure.supply-chains',
    by: 'contributor',
    text: 'We bought from 188 suppliers in the year. Clothes come mostly from Bangladesh, India and Türkiye, food from the United Kingdom, Spain and Thailand, and electrical goods from China and Vietnam. Cleaning, security and agency labour are bought in the United Kingdom.',
  },
  {
    questionId: 'structure.unknowns',
    by: 'compliance-officer',
    text: 'We do not know who spins the yarn and grows the cotton behind most of our clothes. We have no list of the sites at which our suppliers work, and for about a third of our suppliers we have not recorded whether they make what they sell or buy it from somebody else.',
  },
  {
    questionId: 'structure.responsibility',
    by: 'compliance-officer',
    text: 'Our chief executive answers to the board for this work. The head of compliance leads it day by day, with one buyer from each category.',
  },
  {
    questionId: 'policies.list',
    by: 'compliance-officer',
    text: 'Three policies matter here:\n\n- our code for suppliers, which rests on the ILO core conventions\n- our policy on agency labour, which says that no worker pays for a job\n- our policy on speaking up, which protects whoever raises a concern',
  },
  {
    questionId: 'policies.practice',
    by: 'contributor',
    text: 'The code is part of our terms of purchase. We have not yet checked how many suppliers have passed it on to their own suppliers.',
  },
  {
    questionId: 'risk.method',
    by: 'compliance-officer',
    text: 'We assessed risk by country and by what is bought, with the list of goods of the US Department of Labor and the Trafficking in Persons Report. It was done once, in May 2025, by the compliance team in a spreadsheet. Workers and unions were not asked.',
  },
  {
    questionId: 'risk.where',
    by: 'compliance-officer',
    text: 'We see the highest risk in cotton for our clothes, in prawns from Thailand, in the picking of fruit and vegetables by seasonal workers, and in agency labour in our own warehouses before Christmas.',
  },
  {
    questionId: 'risk.workers',
    by: 'contributor',
    text: 'Most at risk are workers who have crossed a border for the job and may owe money for it: seasonal pickers, agency workers in warehouses, and workers in spinning mills who live in hostels.',
  },
  {
    questionId: 'due-diligence.process',
    by: 'compliance-officer',
    text: 'New suppliers answer a questionnaire before the first order. In the year we commissioned 14 audits of factories in Bangladesh and India, all of them announced. We have no process yet for suppliers beyond the first tier.',
  },
  {
    questionId: 'due-diligence.grievance',
    by: 'compliance-officer',
    text: 'Our own people can raise a concern by telephone or in writing, also without their name. Workers of suppliers have no way to reach us; that is a gap, and we want to close it.',
  },
  {
    questionId: 'due-diligence.cases',
    by: 'compliance-officer',
    text: 'An audit at one factory in India found that workers had paid a broker for their jobs. The factory repaid the 23 workers between July and September 2025; we saw the receipts and spoke with some of the workers.',
  },
  {
    questionId: 'due-diligence.remediation',
    by: 'compliance-officer',
    text: 'When a case is found we ask first whether the people are safe, then how what was taken from them can be given back. We do not end an order at once, because that may leave the workers with nothing.',
  },
  {
    questionId: 'training.who',
    by: 'contributor',
    text: 'Eleven of our 26 buyers were trained in signs of forced labour in February 2025. Managers of warehouses were not trained.',
  },
  {
    questionId: 'effectiveness.indicators',
    by: 'compliance-officer',
    text: 'We look at two numbers: how many suppliers have been assessed, and how much of what audits found has been put right. Of 31 findings, 19 were closed by the end of the year.',
  },
  {
    questionId: 'effectiveness.goals',
    by: 'compliance-officer',
    text: 'By the end of the next financial year we will:\n\n- record the tier of every supplier from whom we buy more than £50,000 a year\n- ask every labour agency in our warehouses who paid for the recruitment of its workers\n- open one list of all our suppliers to every buyer\n- give every buyer training on recruitment fees',
  },
];

/** What the figures of each section rested on. */
export const LAST_EVIDENCE: Readonly<Record<string, string>> = {
  opening: 'Minutes of the compliance team, Compliance, October 2025',
  structure: 'Vendor master and staff list of 30 September 2025, Procurement and HR',
  policies: 'Register of policies, Compliance, October 2025',
  risk: 'Risk spreadsheet of May 2025, Compliance',
  'due-diligence': 'Audit reports and receipts of repayment 2025, Compliance',
  training: 'Training log of February 2025, HR',
  effectiveness: 'List of audit findings, Compliance, 30 September 2025',
};

import { goalInWords } from '#app/domain/statements/benchmark/goal.ts';
import type { DemoAnswer } from './demo-answer.ts';
import { AGENCIES_GOAL, type DemoGoal } from './last-year.ts';

/** The year that the half-written statement speaks of. */
export const THIS_PERIOD = { from: '2025-10-01', to: '2026-09-30' };

/**
 * This year's statement, half written. Most numbers are linked; some were written before the record changed, so that the
 * facts page has something to bring up to date, and some sentences still rest on nothing.
 */
export const THIS_YEAR: readonly DemoAnswer[] = [
  {
    questionId: 'opening.who',
    by: 'compliance-officer',
    text: 'This statement is made by Alderwick Stores plc (demo) for the financial year from 1 October 2025 to 30 September 2026 under section 54 of the Modern Slavery Act 2015. It also covers Alderwick Logistics Limited (demo). Alderwick Home Limited (demo) was sold on 30 June 2026 and is not covered. Everything in it is invented for demonstration.',
  },
  {
    questionId: 'structure.business',
    by: 'compliance-officer',
    text: 'Alderwick Stores plc (demo) is a public limited company with its seat in Alderwick, in the United Kingdom. We sell clothes, food, things for the home and electrical goods in shops and online. Alderwick Logistics Limited (demo) runs our warehouses.',
  },
  {
    questionId: 'structure.supply-chains',
    by: 'contributor',
    text: 'We buy from [198](fact:suppliers.total) suppliers in [58](fact:suppliers.countries) countries. The five countries with most of them are {suppliers.top-countries}.\n\nWe deal directly with {suppliers.tier-1} of them; {suppliers.beyond-tier-1} stand further up the chain.',
  },
  {
    questionId: 'structure.unknowns',
    by: 'compliance-officer',
    standing: 'in-development',
    text: 'We do not yet know the tier of {suppliers.tier-unknown} suppliers. Who spins the yarn and grows the cotton behind our clothes is known for a few of them only; the buyers of clothes are asking, supplier by supplier.',
  },
  {
    questionId: 'policies.list',
    by: 'compliance-officer',
    text: 'Four policies matter here:\n\n- our code for suppliers, which rests on the ILO core conventions\n- our policy on agency labour, which says that no worker pays for a job\n- our policy on speaking up, which protects whoever raises a concern\n- new this year: our policy on repayment, which says how a worker gets back what was paid for a job',
  },
  {
    questionId: 'risk.method',
    by: 'compliance-officer',
    text: 'We have assessed {risk.assessed} suppliers, {risk.assessed-share} of our register, by country, trade, goods and the kind of workers they employ. The sources are named beside each score; the list of goods is that of the US Department of Labor. The band says where to look first, not what was found.',
  },
  {
    questionId: 'risk.where',
    by: 'compliance-officer',
    text: '{risk.band-very-high} suppliers stand in the band “very high” and {risk.band-high} in “high”. {risk.goods-suppliers} supply goods that the US Department of Labor lists as made with child or forced labour in the country they come from: {risk.goods-which}.\n\nFor {risk.band-not-scored} suppliers we know too little to say how high the risk is.',
  },
  {
    questionId: 'due-diligence.suppliers',
    by: 'contributor',
    text: 'We have held {screening.screened} suppliers against {screening.lists} lists of sanctioned and listed parties. {screening.open} names that may be the same as a listed one still wait for review.\n\nWe visited 9 factories in Bangladesh, four of them without notice.',
  },
  {
    questionId: 'due-diligence.grievance',
    by: 'compliance-officer',
    standing: 'in-development',
    text: 'Our own people can raise a concern by telephone or in writing, also without their name. A way for the workers of suppliers is being prepared with two of our factories; it is not open yet.',
  },
  {
    questionId: 'training.who',
    by: 'contributor',
    text: 'All buyers have received training on recruitment fees.',
  },
  {
    questionId: 'effectiveness.last-goals',
    by: 'compliance-officer',
    standing: 'in-development',
    text: `Last year we set {goals.last-year} goals. {goals.met} of them is met: every buyer works with one list of all our suppliers.\n\n${goalInWords({ ...AGENCIES_GOAL, ...AGENCIES_GOAL.came })}\n\nThe tier is now known of {suppliers.tier-known-share} of our suppliers; we had wanted it of all large ones, and are not there. The training of buyers is told of under Training.`,
  },
];

/** What it promises for the year after it. */
export const THIS_GOALS: readonly DemoGoal[] = [
  {
    text: 'open a way for the workers of two factories in Bangladesh to raise a concern with us',
    measure: 'Workers have used it, and each concern was answered',
    dueOn: '2027-06-30',
  },
];

/** What people say to one another about the draft. */
export const THIS_COMMENTS: readonly { questionId: string; by: DemoAnswer['by']; text: string }[] = [
  {
    questionId: 'training.who',
    by: 'compliance-officer',
    text: 'Is it really all buyers? Please name the log that shows it, or say how many.',
  },
  {
    questionId: 'structure.supply-chains',
    by: 'contributor',
    text: 'The register has grown since I wrote the first number: to be brought up to date.',
  },
];

/** What is left to do for it. */
export const THIS_TASKS: readonly {
  questionId: string;
  title: string;
  owner: DemoAnswer['by'];
  dueOn: string;
}[] = [
  {
    questionId: 'training.who',
    title: 'Find the training log of the buyers',
    owner: 'contributor',
    dueOn: '2026-12-11',
  },
  {
    questionId: 'structure.workforce',
    title: 'Ask HR for the number of people and agency workers',
    owner: 'contributor',
    dueOn: '2026-12-18',
  },
  {
    questionId: 'due-diligence.cases',
    title: 'Write down what came of the repayment at the factory in India',
    owner: 'compliance-officer',
    dueOn: '2027-01-15',
  },
];

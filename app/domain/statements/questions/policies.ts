import type { Question } from '../question.ts';
import type { ContentPoint } from '../regime.ts';
import { ACTION_REACH, SUPPLIER_REACH } from './check-covers.ts';

const POLICIES: readonly ContentPoint[] = ['uk.policies', 'au.actions', 'ca.policies', 'no.organisation'];

const shared = { section: 'policies', serves: POLICIES, onlyFor: [], checkCovers: ACTION_REACH } as const;

export const POLICIES_QUESTIONS: readonly Question[] = [
  {
    ...shared,
    id: 'policies.list',
    level: 1,
    tag: 'guidance',
    ask: 'Which policies bear on slavery and trafficking, whom do they cover, and on which standards do they rest?',
    help: 'Name each one and say in a sentence what it does about slavery: code of conduct, supplier code, recruitment, speaking up, buying. Say whether it binds suppliers and those beyond them, and whether it rests on the UN Guiding Principles, the OECD Guidelines or the ILO’s core conventions. Describe, do not paste the policy.',
    heading: 'Our policies',
  },
  {
    ...shared,
    id: 'policies.topics',
    level: 1,
    tag: 'guidance',
    ask: 'What do your policies say about recruitment fees, identity documents, freedom of movement, overtime, wages, children at work and joining a union?',
    help: 'One sentence on each subject: what is forbidden, what is promised, and where nothing is said yet. No worker should pay for a job; say who pays back fees that were paid.',
    heading: 'What they ask for',
  },
  {
    ...shared,
    id: 'policies.practice',
    level: 1,
    tag: 'guidance',
    ask: 'How do people and suppliers learn of these policies, and what happens when they are broken?',
    help: 'How they are told (languages, contracts, first day at work), how you see that they are followed, and what you do first when they are not: putting things right together before ending a contract.',
    heading: 'How they work in practice',
    serves: [...POLICIES, 'us-ca.accountability'],
    checkCovers: SUPPLIER_REACH,
  },
  {
    ...shared,
    id: 'policies.owner',
    level: 1,
    tag: 'guidance',
    ask: 'Who owns each policy, who approved it, and when was it last reviewed?',
    help: 'The role that looks after it, the body that approved it, the date of the last review and of the next.',
    heading: null,
  },
  {
    ...shared,
    id: 'policies.outside-input',
    level: 2,
    tag: 'guidance',
    ask: 'Who outside the business helped to write or review these policies?',
    help: 'Workers’ representatives, civil society organisations, survivors, experts: who was asked, about what, and what was changed because of what they said.',
    heading: 'Who helped us to write them',
  },
  {
    ...shared,
    id: 'policies.mainstream',
    level: 2,
    tag: 'guidance',
    ask: 'How are these policies built into hiring, buying and choosing suppliers, and how do you look at suppliers’ own policies for their people?',
    help: 'Where a check stands in the everyday process: before an agency is used, before a contract is signed, in the scoring of a tender, in a buyer’s targets; how suppliers’ terms of employment are assessed.',
    heading: 'Part of everyday decisions',
  },
  {
    ...shared,
    id: 'policies.purchasing',
    level: 2,
    tag: 'good-practice',
    ask: 'How do your own prices, lead times and late changes affect workers at suppliers, and what did you change?',
    help: 'Say what you looked at (prices against labour cost, lead times, changed or cancelled orders, days until payment) and what you do differently now.',
    heading: 'The way we buy',
  },
];

import type { Question } from '../question.ts';
import type { ContentPoint } from '../regime.ts';
import { ACTION_REACH } from './check-covers.ts';

const EFFECT: readonly ContentPoint[] = [
  'uk.effectiveness',
  'au.effectiveness',
  'ca.effectiveness',
  'no.measures',
];

const shared = { section: 'effectiveness', serves: EFFECT, onlyFor: [], checkCovers: ACTION_REACH } as const;

export const EFFECTIVENESS_QUESTIONS: readonly Question[] = [
  {
    ...shared,
    id: 'effectiveness.indicators',
    level: 1,
    tag: 'guidance',
    ask: 'By which indicators do you judge whether the work has an effect, and how do they stand?',
    help: 'A few indicators with this year’s value, last year’s value and the target. Saying that you have indicators is not enough: give their values.',
    heading: 'Our indicators',
  },
  {
    ...shared,
    id: 'effectiveness.last-goals',
    level: 1,
    tag: 'guidance',
    ask: 'What came of the goals you set last year?',
    help: 'Quote each goal as it was written and say: reached, in part, or not, and why. A first statement says that it is the first.',
    heading: 'What came of last year’s goals',
  },
  {
    ...shared,
    id: 'effectiveness.pressure',
    level: 1,
    tag: 'good-practice',
    ask: 'Which of your business targets could raise the risk, and how are they kept in check?',
    help: 'Prices, lead times, growth into new countries, seasonal peaks, savings asked of buyers: what was looked at and what followed.',
    heading: 'Targets that could raise the risk',
  },
  {
    ...shared,
    id: 'effectiveness.goals',
    level: 2,
    tag: 'guidance',
    ask: 'Which goals do you set for the next year and for the years after?',
    help: 'Each goal with a date and a measure, so that next year’s statement can say what came of it: one year, three years, and beyond.',
    heading: 'Our goals',
  },
  {
    ...shared,
    id: 'effectiveness.outcomes',
    level: 2,
    tag: 'guidance',
    ask: 'What changed for workers, how do you measure it, and who outside helped to choose the measures?',
    help: 'Outcomes and not activity: fees paid back, wages recovered, contracts made right, people who report that they feel safe to speak. Say why this measure was chosen and who took part in choosing it.',
    heading: 'What changed for workers',
  },
  {
    ...shared,
    id: 'effectiveness.learning',
    level: 2,
    tag: 'guidance',
    ask: 'What did you learn, and what do you do differently because of it?',
    help: 'One or two examples of a finding that changed how the business works, and of something that did not work.',
    heading: 'What we learned',
  },
];

import type { Question } from '../question.ts';
import type { ContentPoint } from '../regime.ts';
import { ACTION_REACH, SUPPLIER_REACH } from './check-covers.ts';

const TRAINING: readonly ContentPoint[] = ['uk.training', 'au.actions', 'ca.training'];

const shared = { section: 'training', serves: TRAINING, onlyFor: [], checkCovers: ACTION_REACH } as const;

export const TRAINING_QUESTIONS: readonly Question[] = [
  {
    ...shared,
    id: 'training.who',
    level: 1,
    tag: 'guidance',
    ask: 'Who was trained this year, how many of how many, and for whom is it compulsory?',
    help: 'Roles and numbers with the whole beside them: buyers, recruiters, site managers, the board. Whether it is compulsory, for whom, and how often it is repeated.',
    heading: 'Who was trained',
    serves: [...TRAINING, 'us-ca.training'],
    checkCovers: SUPPLIER_REACH,
  },
  {
    ...shared,
    id: 'training.content',
    level: 1,
    tag: 'guidance',
    ask: 'What does the training teach, how is it given, and who developed it?',
    help: 'Signs to look for, what to do and what not to do, how to speak with a worker, how buying affects people; course, talk or visit; in which languages; made by whom, and whether survivors or workers took part.',
    heading: 'What it teaches',
  },
  {
    ...shared,
    id: 'training.suppliers',
    level: 2,
    tag: 'good-practice',
    ask: 'How were suppliers and their workers trained?',
    help: 'How many suppliers and people, on which subjects, in which languages, paid by whom, and in working hours or not.',
    heading: 'Training suppliers and their workers',
    checkCovers: SUPPLIER_REACH,
  },
  {
    ...shared,
    id: 'training.effect',
    level: 2,
    tag: 'good-practice',
    ask: 'How do you know that the training changed what people do?',
    help: 'Beyond the number who took part: tests before and after, concerns raised afterwards, decisions taken differently, what was changed in the course.',
    heading: 'What it changed',
  },
];

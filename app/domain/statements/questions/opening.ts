import type { Question } from '../question.ts';
import { ACTION_REACH, STRUCTURE_REACH } from './check-covers.ts';

export const OPENING_QUESTIONS: readonly Question[] = [
  {
    id: 'opening.who',
    section: 'opening',
    level: 1,
    tag: 'law',
    ask: 'Who makes this statement, for which financial year, and whom does it cover?',
    help: 'Name the organisation in full, the first and last day of the financial year, and under which law you report. For a group, say that the statement covers every company listed and that each of them took the steps described. Say what is left out, and why.',
    heading: null,
    serves: ['uk.steps', 'au.identity', 'no.organisation'],
    onlyFor: [],
    checkCovers: STRUCTURE_REACH,
  },
  {
    id: 'opening.steps',
    section: 'opening',
    level: 1,
    tag: 'law',
    ask: 'Which steps did you take in the year so that slavery and trafficking do not happen in your supply chains or your own business?',
    help: 'Section 54(4) asks for the steps taken in this year, in any of your supply chains and in any part of your own business, or for a statement that there were none. Sum them up in a few sentences; the sections below tell more. If you took none, choose “Nothing to report”: the statement then says so in words.',
    heading: 'What we did this year',
    nothing:
      'In this financial year we took no steps to ensure that slavery and human trafficking do not take place in our supply chains or in our own business.',
    serves: ['uk.steps', 'ca.steps', 'au.actions', 'no.measures'],
    onlyFor: [],
    checkCovers: ACTION_REACH,
  },
];

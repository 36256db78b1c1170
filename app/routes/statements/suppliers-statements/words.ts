import type { Duty } from '#app/domain/statements/suppliers-statements/duty.ts';
import type { StatementStanding } from '#app/domain/statements/suppliers-statements/standing.ts';

export const DUTY_WORDS: Readonly<Record<Duty, string>> = {
  must: 'Must publish, by what is recorded',
  'may-have-to': 'May have to publish',
  'need-not': 'Need not publish, by what is recorded',
  'not-known': 'Not known',
};

export const STANDING_WORDS: Readonly<Record<StatementStanding, string>> = {
  has: 'One is known',
  late: 'The next one is late',
  none: 'None is known',
};

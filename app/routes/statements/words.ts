import type { AnswerState } from '#app/domain/statements/writing/progress.ts';
import type { Tag } from '#app/domain/statements/question.ts';
import type { Statement, StatementState } from '#app/domain/statements/statement.ts';

export const TAG_NAMES: Readonly<Record<Tag, string>> = {
  law: 'Law',
  guidance: 'Guidance',
  'good-practice': 'Good practice',
};

const STATE_NAMES: Readonly<Record<StatementState, string>> = {
  draft: 'Draft',
  'in-approval': 'Before the board',
  approved: 'Approved',
  signed: 'Signed',
  published: 'Published',
  withdrawn: 'Withdrawn',
};

/** Where a statement stands; a published one that is being corrected stays public meanwhile. */
export function standingWords({ state, correction }: Pick<Statement, 'state' | 'correction'>): string {
  if (correction === null) return STATE_NAMES[state];
  return state === 'draft'
    ? 'Published; a correction is being written'
    : `Published; a correction is ${STATE_NAMES[state].toLowerCase()}`;
}

export const ANSWER_STATE_NAMES: Readonly<Record<AnswerState, string>> = {
  answered: 'Answered',
  'in-development': 'In development',
  open: 'Open',
};

/** Said on every page that shows questions: whose words they are. */
export const OWN_READING =
  'The questions, levels and tags are Daylight’s own reading of the Act and the statutory guidance, not official wording.';

/** The official guidance, for whoever wants its own words. */
export const GUIDANCE_PAGE =
  'https://www.gov.uk/government/publications/transparency-in-supply-chains-a-practical-guide';

import type { StatementState } from '../statement.ts';

/** Why a statement that is no draft cannot be changed, and what to do first. */
export const WHY_CLOSED: Readonly<Record<Exclude<StatementState, 'draft'>, string>> = {
  'in-approval': 'It lies before the board. Take it back there first: then it can be changed.',
  approved: 'The board has approved it. Take the approval back first: then it can be changed.',
  signed:
    'It is signed. A signed text stays as it is: take it back under “Approval” first. Its approval and signature end with that.',
  published:
    'It is published. A published text stays as it is: open a correction under “Publication”, or write what is new in the next statement.',
  withdrawn: 'It was withdrawn. Start a new statement for the period.',
};

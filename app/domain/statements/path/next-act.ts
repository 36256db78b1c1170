import { dayInWords } from '../day-words.ts';
import type { StatementState } from '../statement.ts';
import type { ToLookAt } from './to-look-at.ts';
import { type PathFacts, unanswered } from './work-steps.ts';

/** The page on which an act is done. */
export type ActPlace =
  | 'question'
  | 'facts'
  | 'claims'
  | 'check'
  | 'approval'
  | 'publication'
  | 'registry'
  | 'goals'
  | 'statements';

/** What to do next with a statement: what it is, why now, where, and what a person must be allowed to do it. */
export type NextAct = {
  does: string;
  why: string;
  place: ActPlace;
  needs: 'edit' | 'decide' | 'manage';
};

export type NextFacts = PathFacts & {
  /** Last day of the period, and today: ISO dates. */
  periodTo: string;
  today: string;
  /** The version before was sent back by the board. */
  isRefused: boolean;
  /** "the board of directors" */
  bodyWords: string;
  /** Linked numbers that the record has changed since. */
  changed: number;
  /** Sentences that nothing backs. */
  claims: number;
  /** Null where the checks were not asked. */
  checks: ToLookAt | null;
};

/** The one thing to do next; null where nothing waits. */
export function nextAct(facts: NextFacts): NextAct | null {
  return ACTS[facts.state](facts);
}

const ACTS: Readonly<Record<StatementState, (facts: NextFacts) => NextAct | null>> = {
  draft: inDraft,
  'in-approval': beforeTheBoard,
  approved: () => ({
    does: 'Record the signature',
    why: 'The text is approved. Record who signed it, in which office and when.',
    place: 'approval',
    needs: 'decide',
  }),
  signed: () => ({
    does: 'Publish the statement',
    why: 'It is approved and signed. Look at what will be public, then publish it.',
    place: 'publication',
    needs: 'manage',
  }),
  published: afterPublishing,
  withdrawn: () => ({
    does: 'Start a new statement',
    why: 'This one was given up. Its text and its history stay readable here.',
    place: 'statements',
    needs: 'edit',
  }),
};

function beforeTheBoard({ secondPerson, bodyWords }: NextFacts): NextAct {
  if (secondPerson === 'waits') {
    const why = 'A second person has to confirm it, because whoever recorded it wrote a part.';
    return act('Confirm the approval', why, 'approval', 'decide');
  }
  const why = `The text lies before ${bodyWords}. Record what was decided, or take it back to change it.`;
  return act('Record the decision', why, 'approval', 'decide');
}

function inDraft(facts: NextFacts): NextAct {
  const { progress, isRefused, changed } = facts;
  const left = unanswered(facts);
  if (isRefused)
    return act(
      'Change the text',
      `It came back from ${facts.bodyWords}. The reason stands on the page of approval.`,
      'approval',
      'edit',
    );
  if (progress.open === progress.total)
    return act(
      'Begin to write',
      `There are ${progress.total} questions, and those of the law come first.`,
      'question',
      'edit',
    );
  if (progress.lawOpen > 0)
    return act(
      'Go on writing',
      `${counted(progress.lawOpen, 'question of the law is', 'questions of the law are')} open.`,
      'question',
      'edit',
    );
  if (changed > 0)
    return act(
      'Bring the numbers up to date',
      `The record has changed ${counted(changed, 'number', 'numbers')} since it was written.`,
      'facts',
      'edit',
    );
  if (left > 0)
    return act(
      'Go on writing',
      `${counted(left, 'question is', 'questions are')} open. What is left open is not printed; it can go before ${facts.bodyWords} all the same.`,
      'question',
      'edit',
    );
  return writtenDraft(facts);
}

function writtenDraft({ claims, checks, periodTo, today, bodyWords }: NextFacts): NextAct {
  if (claims > 0)
    return act(
      'Name the evidence',
      `${counted(claims, 'sentence says', 'sentences say')} something that nothing backs yet.`,
      'claims',
      'edit',
    );
  const open = checks === null ? 0 : checks.legal + checks.flags;
  if (open > 0)
    return act(
      'Look at the checks',
      `${counted(open, 'finding', 'findings')} to look at before ${bodyWords} read it.`,
      'check',
      'edit',
    );
  const after =
    periodTo < today ? '' : ` Its approval comes after ${dayInWords(periodTo)}, when the period is over.`;
  return act(`Put it before ${bodyWords}`, `Every question is answered.${after}`, 'approval', 'decide');
}

function afterPublishing({ isWithdrawn, isLinked, isEntered, goals }: NextFacts): NextAct | null {
  if (isWithdrawn) return null;
  if (!isLinked)
    return act(
      'Check the link on the home page',
      'Section 54(7) asks for a link in a prominent place. No look has found it yet.',
      'publication',
      'manage',
    );
  if (!isEntered)
    return act(
      'Compare with the registry',
      'Nobody has found the entry in the government registry in order yet.',
      'registry',
      'edit',
    );
  if (goals.late > 0)
    return act(
      'Say how the goals went',
      `${counted(goals.late, 'goal is', 'goals are')} past the day, without a result.`,
      'goals',
      'edit',
    );
  return null;
}

function act(does: string, why: string, place: ActPlace, needs: NextAct['needs']): NextAct {
  return { does, why, place, needs };
}

function counted(many: number, one: string, more: string): string {
  return `${many} ${many === 1 ? one : more}`;
}

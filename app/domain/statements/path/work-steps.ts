import type { SecondPerson } from '../approval/second-person.ts';
import { isPublished } from '../corrections/correction.ts';
import type { Statement } from '../statement.ts';
import type { Progress } from '../writing/progress.ts';

/** The path of a statement, in the order of the work. */
export const STEPS = ['write', 'check', 'approve', 'publish', 'follow-up'] as const;
export type StepKey = (typeof STEPS)[number];

/** done: nothing is left · open: something waits · later: its turn has not come · ended: it will not come any more. */
export type StepStanding = 'done' | 'open' | 'later' | 'ended';

export type StepState = {
  key: StepKey;
  standing: StepStanding;
  /** How many things wait, where they can be counted; 0 otherwise. */
  open: number;
};

/** What the path of one statement rests on. */
export type PathFacts = {
  state: Statement['state'];
  correction: Statement['correction'];
  progress: Pick<Progress, 'total' | 'answered' | 'open' | 'lawOpen'>;
  secondPerson: SecondPerson;
  /** It was published, and is taken back. */
  isWithdrawn: boolean;
  /** Somebody found the link to the statement on the home page. */
  isLinked: boolean;
  /** The entry in the government registry was found in order since the last publishing. */
  isEntered: boolean;
  /** Goals of this statement without a result, and how many of them are past their day. */
  goals: { open: number; late: number };
};

/** Where a statement stands on each of its five steps. */
export function workSteps(facts: PathFacts): StepState[] {
  return STEPS.map((key) => ({ key, ...stateOfStep(key, facts) }));
}

function stateOfStep(key: StepKey, facts: PathFacts): Omit<StepState, 'key'> {
  return facts.state === 'withdrawn' ? stands('ended') : STATES[key](facts);
}

const STATES: Readonly<Record<StepKey, (facts: PathFacts) => Omit<StepState, 'key'>>> = {
  write: (facts) => (facts.state === 'draft' ? openOrDone(unanswered(facts)) : stands('done')),
  check: ({ state, progress }) => {
    if (state !== 'draft') return stands('done');
    return stands(progress.open === progress.total ? 'later' : 'open');
  },
  approve: approval,
  publish: publication,
  'follow-up': (facts) => (isPublished(facts) ? openOrDone(facts.goals.open) : stands('later')),
};

function approval({ state }: PathFacts): Omit<StepState, 'key'> {
  if (state === 'draft') return stands('later');
  return stands(state === 'in-approval' || state === 'approved' ? 'open' : 'done');
}

function publication(facts: PathFacts): Omit<StepState, 'key'> {
  const { state, isWithdrawn } = facts;
  if (isWithdrawn) return stands('ended');
  if (state === 'signed') return stands('open');
  return state === 'published' ? openOrDone(toPublish(facts)) : stands('later');
}

/** What a published statement still lacks: the link on the home page, and the entry in the registry. */
function toPublish({ isLinked, isEntered }: PathFacts): number {
  return (isLinked ? 0 : 1) + (isEntered ? 0 : 1);
}

/** Questions without an answer, those in development among them. */
export function unanswered({ progress }: Pick<PathFacts, 'progress'>): number {
  return progress.total - progress.answered;
}

function openOrDone(open: number): Omit<StepState, 'key'> {
  return { standing: open === 0 ? 'done' : 'open', open };
}

function stands(standing: StepStanding): Omit<StepState, 'key'> {
  return { standing, open: 0 };
}

import { isPublished } from '#app/domain/statements/corrections/correction.ts';
import type { PathOfDesk } from '#app/domain/statements/path/path-of-desk.server.ts';
import type { StepKey } from '#app/domain/statements/path/work-steps.ts';
import { longDay } from '#app/domain/statements/statement-title.ts';
import { addMonths } from '#app/domain/statements/writing/period.ts';
import { progressOf } from '#app/domain/statements/writing/progress.ts';
import type { StatementDesk } from '#app/domain/statements/writing/statement-desk.server.ts';

/** How far one step of a statement is, in sentences. */
export function stepSentences(key: StepKey, desk: StatementDesk, path: PathOfDesk): string[] {
  return SENTENCES[key](desk, path);
}

const SENTENCES: Readonly<Record<StepKey, (desk: StatementDesk, path: PathOfDesk) => string[]>> = {
  write: writing,
  check: checking,
  approve: approving,
  publish: publishing,
  'follow-up': followingUp,
};

function writing({ statement, answers, changed }: StatementDesk, { version }: PathOfDesk): string[] {
  const { total, answered, inDevelopment, lawOpen } = progressOf(statement.regimes, answers);
  const begun = inDevelopment === 0 ? '' : `, ${inDevelopment} in development`;
  const far = `${answered} of ${total} questions answered${begun}.`;
  if (version !== null) return [`${far} The text is kept as version ${version.number}.`];
  return [
    far,
    ...(lawOpen === 0
      ? []
      : [`${counted(lawOpen, 'question of the law is', 'questions of the law are')} open.`]),
    ...(changed.length === 0
      ? []
      : [`The record has changed ${counted(changed.length, 'number', 'numbers')} since.`]),
  ];
}

function checking({ statement, openClaims }: StatementDesk, { checks, version }: PathOfDesk): string[] {
  if (version !== null) {
    const open = version.openClaims.length;
    return open === 0
      ? ['Every sentence that was asked about had its evidence when it went before the board.']
      : [`It went before the board with ${counted(open, 'sentence', 'sentences')} without evidence.`];
  }
  if (statement.state !== 'draft') return [];
  if (checks === null) return ['The checks read what is written.'];
  const { legal, flags, points } = checks;
  return [
    `Legal minimum: ${legal === 0 ? 'nothing to look at' : `${legal} to look at`}. Flags: ${flags}. Points of the six areas that were not found: ${points}.`,
    ...(openClaims === 0 ? [] : [`${counted(openClaims, 'sentence', 'sentences')} without evidence.`]),
  ];
}

function approving({ statement }: StatementDesk, { version, bodyWords, facts }: PathOfDesk): string[] {
  const { approval, signature } = version ?? {};
  if (!version)
    return statement.state === 'draft' ? [`By ${bodyWords}, after ${longDay(statement.period.to)}.`] : [];
  if (!approval) return [`Version ${version.number} lies before ${bodyWords}.`];
  const approved = `Approved on ${longDay(approval.approvedOn)}`;
  if (facts.secondPerson === 'waits') return [`${approved}; a second person has to confirm it.`];
  if (!signature) return [`${approved}. Not signed yet.`];
  return [`${approved}, signed by ${signature.name} on ${longDay(signature.signedOn)}.`];
}

function publishing({ statement }: StatementDesk, { published, facts }: PathOfDesk): string[] {
  const last = longDay(addMonths(statement.period.to, 6));
  const first = published?.revisions[0];
  if (!published || !first)
    return statement.state === 'withdrawn' ? [] : [`By ${last}, as the guidance asks.`];
  if (published.withdrawn) return [`Withdrawn on ${dayOf(published.withdrawn.at)}.`];
  if (statement.correction !== null)
    return [`Public since ${dayOf(first.publishedAt)}, and stays so until the correction takes its place.`];
  const corrected = published.revisions.findLast(({ corrects }) => corrects);
  return [
    `Public since ${dayOf(first.publishedAt)}${corrected ? `, corrected on ${dayOf(corrected.publishedAt)}` : ''}.`,
    ...(facts.isLinked ? [] : ['The link on the home page was not found yet: is it there?']),
    ...(facts.isEntered
      ? []
      : ['The entry in the government registry was not found in order yet: is it there?']),
  ];
}

function followingUp(_desk: StatementDesk, { facts, requests }: PathOfDesk): string[] {
  const { goals, isWithdrawn, state } = facts;
  if (state === 'withdrawn') return [];
  if (!isPublished(facts))
    return [
      goals.open === 0
        ? 'Goals for the year after, and what the public asks.'
        : `${counted(goals.open, 'goal is', 'goals are')} set for the year after.`,
    ];
  const late = goals.late === 0 ? '' : `, ${goals.late} past the day`;
  const open = `${counted(goals.open, 'goal is', 'goals are')} without a result${late}.`;
  const overdue = requests.overdue === 0 ? '' : `, ${requests.overdue} overdue`;
  return [
    ...(goals.open > 0 ? [open] : isWithdrawn ? [] : ['No goal waits for its result.']),
    ...(requests.open === 0
      ? []
      : [`${counted(requests.open, 'request', 'requests')} to the organisation open${overdue}.`]),
  ];
}

function dayOf(moment: Date): string {
  return longDay(moment.toISOString().slice(0, 10));
}

function counted(many: number, one: string, more: string): string {
  return `${many} ${many === 1 ? one : more}`;
}

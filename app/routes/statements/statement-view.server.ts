import type { Task } from '#app/components/layout/task-list.tsx';
import { may } from '#app/domain/access/permissions.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { isPublished } from '#app/domain/statements/corrections/correction.ts';
import { pathOfDesk } from '#app/domain/statements/path/path-of-desk.server.ts';
import { questionsFor, questionWithId } from '#app/domain/statements/questions/questions.ts';
import { REGIME_NAMES } from '#app/domain/statements/regime.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { longDay, periodName } from '#app/domain/statements/statement-title.ts';
import {
  progressOf,
  type SectionProgress,
  sectionProgress,
  stateOf,
} from '#app/domain/statements/writing/progress.ts';
import { type StatementDesk, statementDesk } from '#app/domain/statements/writing/statement-desk.server.ts';
import { formatDateTime, formatNumber } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { publicStatementAddress } from '#app/http/public-address.server.ts';
import { nextView, stepRows, withdrawnWords } from './path-view.ts';
import { publishBy } from './publish-by.ts';
import { standingWords } from './words.ts';

export type StatementView = Awaited<ReturnType<typeof viewStatement>>;

/** The first page of a statement, its dates and counts in words. */
export async function viewStatement(viewer: Viewer, statementId: string, now: Date) {
  const desk = await statementDesk(viewer, statementId, now);
  const path = await pathOfDesk(viewer, desk, { now, publicAddress: publicStatementAddress });
  const { statement, company, answers } = desk;
  const { id, period } = statement;
  const today = now.toISOString().slice(0, 10);
  return {
    id,
    title: `${company?.name ?? 'Statement'}, ${periodName(period)}`,
    lead: leadOf(statement),
    facts: factsOf(desk, today, path.facts.isWithdrawn),
    notice: withdrawnWords(path) ?? noticeOf(statement, today),
    steps: stepRows(desk, path),
    next: nextView(id, path.next, {
      questionId: nextQuestion(desk),
      mayDo: (needs) => may(viewer, needs, 'statement'),
    }),
    sections: sectionProgress(statement.regimes, answers).map((section) => taskOf(id, section)),
    warnings: desk.warnings.map(({ memberId, says, fix }, index) => ({
      key: `${memberId} ${index}`,
      says,
      fix,
    })),
    changed: desk.changed,
    claims: claimsInWords(desk.openClaims),
    comments: [...desk.comments].map(([questionId, count]) => ({
      questionId,
      ask: questionWithId(questionId)?.ask ?? questionId,
      count: count === 1 ? '1 open comment' : `${count} open comments`,
    })),
    tasks: tasksInWords(desk, viewer, today),
    recent: desk.recent.map(({ questionId, version, editedAt, editedByName }) => ({
      key: `${questionId} ${version}`,
      questionId,
      ask: questionWithId(questionId)?.ask ?? questionId,
      at: editedAt.toISOString(),
      when: formatDateTime('en', editedAt),
      who: editedByName,
    })),
  };
}

function leadOf({ kind, members, period, regimes }: Statement): string {
  const covered = members.filter(({ included }) => included).length;
  const who = kind === 'group' ? `A group statement that ${coverWords(covered)}` : 'One organisation';
  const laws = regimes.map((regime) => (REGIME_NAMES[regime].split(':')[0] ?? '').trim()).join(', ');
  return `${who}. ${longDay(period.from)} to ${longDay(period.to)}. Laws: ${laws}.`;
}

function coverWords(covered: number): string {
  if (covered === 0) return 'names no further company yet';
  return covered === 1 ? 'also covers one further company' : `also covers ${covered} further companies`;
}

function factsOf({ statement, answers }: StatementDesk, today: string, isWithdrawn: boolean) {
  const { total, answered, inDevelopment, lawOpen } = progressOf(statement.regimes, answers);
  const number = (value: number) => formatNumber('en', value);
  const { last, words } = publishBy(statement.period.to, today);
  return [
    { label: 'Status', value: isWithdrawn ? 'Published, then withdrawn' : standingWords(statement) },
    { label: 'Answered', value: `${number(answered)} of ${number(total)}` },
    { label: 'In development', value: number(inDevelopment) },
    { label: 'Questions of the law open', value: number(lawOpen) },
    { label: 'Publish by (guidance)', value: isPublished(statement) ? longDay(last) : words },
  ];
}

function noticeOf(
  { period, state, correction }: Statement,
  today: string,
): { title: string; text: string } | null {
  if (correction !== null)
    return {
      title: 'This is a correction of the published statement',
      text: `The version published on ${longDay(correction.of.publishedOn)} stays public until the correction takes its place. What the public is told of it, and the way to withdraw it, stand under “Publication”.`,
    };
  if (state !== 'draft' || period.to < today) return null;
  return {
    title: 'The period has not ended yet',
    text: `It ends on ${longDay(period.to)}. Go on writing: numbers from the record stay live until then, and the board approves after that day.`,
  };
}

function taskOf(id: string, section: SectionProgress): Task {
  const { key, title, total, answered, inDevelopment, open, lawOpen } = section;
  const parts = [
    `${answered} of ${total} answered`,
    inDevelopment > 0 ? `${inDevelopment} in development` : '',
    open > 0 ? `${open} open` : '',
  ].filter((part) => part !== '');
  const law = lawOpen === 1 ? '1 question of the law is open' : `${lawOpen} questions of the law are open`;
  return {
    label: title,
    href: paths.statementSection(id, key),
    status: answered === total ? 'Done' : parts.join(', '),
    done: answered === total,
    ...(lawOpen > 0 ? { hint: `${law}.` } : {}),
  };
}

/** Where to write next: questions of the law first, then in the order of the document; null where all are answered. */
function nextQuestion({ statement, answers }: StatementDesk): string | null {
  const open = questionsFor(statement.regimes).filter(({ id }) => stateOf(answers.get(id)) !== 'answered');
  const next = open.find(({ tag }) => tag === 'law') ?? open[0];
  return next?.id ?? null;
}

function tasksInWords({ tasks }: StatementDesk, { personId }: Viewer, today: string): string {
  const open = tasks.filter(({ doneAt, kind }) => doneAt === null && kind === 'task');
  if (open.length === 0) return '';
  const mine = open.filter(({ ownerId }) => ownerId === personId).length;
  const late = open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  const about = [mine > 0 ? `${mine} yours` : '', late > 0 ? `${late} late` : ''].filter(
    (part) => part !== '',
  );
  const many = open.length === 1 ? '1 open task' : `${open.length} open tasks`;
  return about.length === 0 ? many : `${many} (${about.join(', ')})`;
}

/** Sentences without anything behind them, or empty where there are none. */
function claimsInWords(count: number): string {
  if (count === 0) return '';
  const many = count === 1 ? '1 sentence says' : `${count} sentences say`;
  return `${many} something that no fact or evidence backs yet`;
}

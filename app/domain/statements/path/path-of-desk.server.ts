import type { Viewer } from '#app/domain/access/viewer.ts';
import { versionsOf } from '#models/statement-version.server.ts';
import { openRequestsOf } from '#models/statement-request.server.ts';
import { APPROVING } from '../approval/approving.ts';
import { checkDraft } from '../check/check-draft.server.ts';
import type { PublicAddress } from '../check/gather-form-facts.server.ts';
import { isPublished } from '../corrections/correction.ts';
import { dayOf } from '../day-words.ts';
import type { StatementDesk } from '../writing/statement-desk.server.ts';
import { type NextAct, nextAct } from './next-act.ts';
import { type ReadPath, readPath } from './read-path.server.ts';
import { type ToLookAt, toLookAt } from './to-look-at.ts';
import { type StepState, workSteps } from './work-steps.ts';

/** The path of a statement as its first page tells it. */
export type PathOfDesk = ReadPath & {
  steps: StepState[];
  next: NextAct | null;
  /** What the checks leave to look at in a draft; null where nothing is written, or it is no draft. */
  checks: ToLookAt | null;
  /** The body that approves, as it stands in a sentence. */
  bodyWords: string;
  /** Requests of the public that are open, once a statement is public; they are the organisation's. */
  requests: { open: number; overdue: number };
};

/** How far a statement is on each step, and what to do next. */
export async function pathOfDesk(
  viewer: Viewer,
  desk: StatementDesk,
  { now, publicAddress }: { now: Date; publicAddress: PublicAddress },
): Promise<PathOfDesk> {
  const { statement, company, answers } = desk;
  const path = await readPath(viewer, statement.id, now);
  const isWritten = statement.state === 'draft' && answers.size > 0;
  const checks = isWritten
    ? toLookAt((await checkDraft(viewer, statement.id, { now, publicAddress })).report)
    : null;
  const today = dayOf(now);
  const bodyWords = APPROVING[company?.legalForm ?? 'company'].bodyWords;
  const next = nextAct({
    ...path.facts,
    periodTo: statement.period.to,
    today,
    isRefused: await isRefused(desk),
    bodyWords,
    changed: desk.changed.length,
    claims: desk.openClaims,
    checks,
  });
  const requests = isPublished(statement) ? await openRequestsOf(viewer.organisationId) : [];
  const overdue = requests.filter(({ dueOn }) => dueOn < today).length;
  return {
    ...path,
    steps: workSteps(path.facts),
    next,
    checks,
    bodyWords,
    requests: { open: requests.length, overdue },
  };
}

/** Whether the board sent the newest version back and nothing was written since. */
async function isRefused({ statement, answers }: StatementDesk): Promise<boolean> {
  if (statement.state !== 'draft') return false;
  const [newest] = await versionsOf(statement.organisationId, statement.id);
  const refusal = newest?.state === 'refused' ? newest.refusal : null;
  return refusal !== null && [...answers.values()].every(({ editedAt }) => editedAt <= refusal.at);
}

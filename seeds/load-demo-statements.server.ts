import type { Role, Viewer } from '#app/domain/access/viewer.ts';
import { recordApproval } from '#app/domain/statements/approval/record-approval.server.ts';
import { recordSignature } from '#app/domain/statements/approval/record-signature.server.ts';
import { submitForApproval } from '#app/domain/statements/approval/submit-for-approval.server.ts';
import { recordGoalResult } from '#app/domain/statements/benchmark/record-goal-result.server.ts';
import { setGoal } from '#app/domain/statements/benchmark/set-goal.server.ts';
import { claimsOf } from '#app/domain/statements/facts/claims-of.server.ts';
import { confirmClaim } from '#app/domain/statements/facts/confirm-claim.server.ts';
import { sayRecorded } from '#app/domain/statements/facts/offer-sentences.ts';
import { recordedFacts } from '#app/domain/statements/facts/recorded-facts.server.ts';
import { listStatements } from '#app/domain/statements/list-statements.server.ts';
import { publishStatement } from '#app/domain/statements/publication/publish-statement.server.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { addTask } from '#app/domain/statements/writing/add-task.server.ts';
import { commentOnAnswer } from '#app/domain/statements/writing/comment-on-answer.server.ts';
import { composeContent } from '#app/domain/statements/writing/compose-content.server.ts';
import { PlanForm } from '#app/domain/statements/writing/plan-form.ts';
import { saveAnswer } from '#app/domain/statements/writing/save-answer.server.ts';
import { startStatement } from '#app/domain/statements/writing/start-statement.server.ts';
import type { DemoAnswer } from './demo/statements/demo-answer.ts';
import {
  type DemoGoal,
  LAST_EVIDENCE,
  LAST_GOALS,
  LAST_PERIOD,
  LAST_YEAR,
} from './demo/statements/last-year.ts';
import {
  THIS_COMMENTS,
  THIS_GOALS,
  THIS_PERIOD,
  THIS_TASKS,
  THIS_YEAR,
} from './demo/statements/this-year.ts';
import { type DemoCompanies, loadDemoCompanies } from './load-demo-companies.server.ts';
import type { DemoViewers } from './load-demo-company.server.ts';
import { loadDemoAddress, loadDemoSurroundings } from './load-demo-surroundings.server.ts';

/** When last year's statement was written, signed and published. */
const WRITTEN = new Date('2025-12-08T10:00:00Z');
const SIGNED = new Date('2026-01-22T10:00:00Z');
const PUBLISHED = new Date('2026-01-26T10:00:00Z');
/** When it was said how its first goals went. */
const CAME_OF_GOALS = new Date('2026-10-05T10:00:00Z');

/**
 * Writes the statements of the demonstration's company by the portal's own use-cases: last year's, approved, signed and
 * published, and this year's, half written from the record, with what stands around them. Statements that are there already stay as they are.
 */
export async function loadDemoStatements(viewers: DemoViewers, now: Date): Promise<void> {
  const owner = viewerOf(viewers, 'owner');
  if ((await listStatements(owner)).length > 0) return;
  const companies = await loadDemoCompanies(owner, WRITTEN);
  await publishLastYear(viewers, companies);
  const draft = await writeThisYear(viewers, companies, now);
  await loadDemoSurroundings({ owner, officer: viewerOf(viewers, 'compliance-officer') }, draft.id, now);
}

async function publishLastYear(viewers: DemoViewers, companies: DemoCompanies): Promise<void> {
  const owner = viewerOf(viewers, 'owner');
  const officer = viewerOf(viewers, 'compliance-officer');
  const plan = {
    kind: 'group',
    entityId: companies.reporting.id,
    ...LAST_PERIOD,
    memberEntities: [companies.logistics.id, companies.home.id],
  };
  const statement = await startStatement(officer, PlanForm.parse(plan), WRITTEN);
  await writeAnswers(viewers, statement, LAST_YEAR, WRITTEN);
  await nameEvidence(officer, statement);
  await submitForApproval(owner, statement.id, { acknowledged: true }, WRITTEN);
  const { officers } = companies.reporting;
  const approval = {
    body: 'board',
    approvedOn: '2026-01-20',
    minute: 'Minute 4 of 20 January 2026 (demo)',
    officers: officers.map(({ id }) => id),
  };
  await recordApproval(owner, statement.id, approval, SIGNED);
  const [chief] = officers;
  if (!chief) throw new Error('The demonstration’s company has no director');
  const { id: officerId, name, title } = chief;
  await recordSignature(owner, statement.id, { officerId, name, title, signedOn: '2026-01-22' }, SIGNED);
  await loadDemoAddress(owner, PUBLISHED);
  await publishStatement(owner, statement.id, PUBLISHED);
  await setGoals(officer, statement, LAST_GOALS, PUBLISHED);
}

/** Sets goals of a statement, and says how those went of which it is known. */
async function setGoals(
  officer: Viewer,
  statement: Statement,
  goals: readonly DemoGoal[],
  now: Date,
): Promise<void> {
  for (const { came, ...goal } of goals) {
    const { id: goalId } = await setGoal(officer, statement.id, { ...goal, ownerId: officer.personId }, now);
    if (came) await recordGoalResult(officer, { goalId, ...came }, CAME_OF_GOALS);
  }
}

/** What each figure of last year's text rested on, as the people of that time would have written it down. */
async function nameEvidence(officer: Viewer, statement: Statement): Promise<void> {
  const content = await composeContent(officer, statement, WRITTEN);
  const { open } = await claimsOf(officer, statement.id, content);
  for (const { id: claimId, section } of open) {
    const note = LAST_EVIDENCE[section];
    if (note !== undefined) await confirmClaim(officer, statement.id, { claimId, note }, WRITTEN);
  }
}

async function writeThisYear(viewers: DemoViewers, companies: DemoCompanies, now: Date): Promise<Statement> {
  const officer = viewerOf(viewers, 'compliance-officer');
  const { home } = companies;
  const plan = {
    kind: 'group',
    entityId: companies.reporting.id,
    ...THIS_PERIOD,
    memberEntities: [companies.logistics.id],
    members: [{ entityId: home.id, name: home.name, included: 'no', reason: 'Sold on 30 June 2026 (demo).' }],
  };
  const statement = await startStatement(officer, PlanForm.parse(plan), now);
  await writeAnswers(viewers, statement, THIS_YEAR, now);
  for (const { questionId, by, text } of THIS_COMMENTS)
    await commentOnAnswer(viewerOf(viewers, by), { statementId: statement.id, questionId }, text, now);
  for (const { owner, ...task } of THIS_TASKS)
    await addTask(officer, statement.id, { ...task, ownerId: viewerOf(viewers, owner).personId }, now);
  await setGoals(officer, statement, THIS_GOALS, now);
  return statement;
}

async function writeAnswers(
  viewers: DemoViewers,
  statement: Statement,
  answers: readonly DemoAnswer[],
  now: Date,
): Promise<void> {
  const { facts } = await recordedFacts(viewerOf(viewers, 'compliance-officer'), statement, now);
  for (const { questionId, by, standing = 'answered', text } of answers) {
    const answer = { questionId, standing, text: sayRecorded(text, facts), version: 0 };
    await saveAnswer(viewerOf(viewers, by), statement.id, answer, now);
  }
}

function viewerOf(viewers: DemoViewers, role: Role): Viewer {
  const viewer = viewers.get(role);
  if (!viewer) throw new Error(`The demonstration has nobody in the role ${role}`);
  return viewer;
}

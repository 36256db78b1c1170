import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import type { Approval } from '../content.ts';
import { correctionApprovedAfterPublication } from '../corrections/correction-rules.ts';
import type { LegalEntity, Officer } from '../entities/legal-entity.ts';
import { dayOf } from '../day-words.ts';
import { viewApprovalRules } from './edit-approval-rules.server.ts';
import { openVersion } from './open-version.server.ts';
import { refuseObstacles } from './refuse-obstacles.ts';
import {
  approvalAfterThePeriod,
  approvalIsPast,
  approversHoldOffice,
  bodyFitsTheForm,
  type Obstacle,
} from './rules.ts';
import { secondPersonNeeded } from './second-person.ts';
import { takeStep } from './take-step.server.ts';

const DAY = 'Enter the day of the approval as year, month and day: 2026-05-14.';
const MINUTE = 'Enter where it is written: the number or the date of the minute.';

export const ApprovalForm = z.object({
  body: z.string().default(''),
  approvedOn: z.iso.date(DAY),
  minute: z.string({ error: MINUTE }).trim().min(1, MINUTE).max(120, 'Shorten the minute to 120 characters.'),
  officers: z.array(z.string()).max(100).default([]),
});

/**
 * Records that the approving body has approved the version before it. Where the recorder has written a part of it and the
 * organisation asks for two, the approval waits for a second person.
 *
 * @throws InvalidInput by field where a rule stands in the way (section 54(6) and the registry's form)
 * @throws NotFound, Refused `statement.conflict`
 */
export async function recordApproval(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<Approval> {
  authorise(viewer, 'decide', 'statement');
  const open = await openVersion(viewer, statementId, ['in-approval']);
  if (open.version.approval !== null) throw new Refused('statement.conflict');
  const form = ApprovalForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const officers = open.company.officers.filter(({ id }) => form.data.officers.includes(id));
  refuseObstacles([
    ...obstaclesToApproval(form.data, open.company, officers, dayOf(now)),
    approvalAfterThePeriod(form.data.approvedOn, open.version.content),
    correctionApprovedAfterPublication(form.data.approvedOn, open.version.content),
  ]);
  const approval = await approvalFrom(viewer, { ...form.data, officers }, open.version.writtenBy, now);
  const waits = approval.secondPerson === 'waits';
  await takeStep(
    viewer,
    open,
    {
      act: actOf(approval),
      statement: waits ? {} : { state: 'approved' },
      version: waits ? { approval } : { state: 'approved', approval },
      content: contentOf(approval),
    },
    now,
  );
  return approval;
}

function obstaclesToApproval(
  { body, approvedOn }: z.output<typeof ApprovalForm>,
  company: LegalEntity,
  officers: readonly Officer[],
  today: string,
): (Obstacle | null)[] {
  return [
    bodyFitsTheForm(body, company),
    approvalIsPast(approvedOn, today),
    ...approversHoldOffice(officers, company, approvedOn),
  ];
}

async function approvalFrom(
  viewer: Viewer,
  {
    body,
    approvedOn,
    minute,
    officers,
  }: { body: string; approvedOn: string; minute: string; officers: Officer[] },
  writers: readonly string[],
  now: Date,
): Promise<Approval> {
  const { fourEyes, deciders } = await viewApprovalRules(viewer);
  return {
    body: z.enum(['board', 'members', 'general-partner', 'partners']).parse(body),
    approvedOn,
    minute,
    officers: officers.map(({ id, name, title }) => ({ id, name, title })),
    recordedBy: viewer.personId,
    recordedAt: now,
    secondPerson: secondPersonNeeded({
      fourEyes,
      recorderId: viewer.personId,
      writers,
      deciders: deciders.map(({ id }) => id),
    }),
    confirmedBy: null,
    confirmedAt: null,
  };
}

function actOf({ secondPerson }: Approval): string {
  if (secondPerson === 'waits') return 'statement.approval-recorded';
  return secondPerson === 'nobody-else' ? 'statement.approved-alone' : 'statement.approved';
}

function contentOf({ body, approvedOn, minute, officers, secondPerson }: Approval) {
  return { body, approvedOn, minute, officers: officers.map(({ id }) => id), secondPerson };
}

import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import type { Actor, Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { approvalRulesOf, saveApprovalRules } from '#models/approval-rules.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { type ApprovalRules, ApprovalRulesForm, DEFAULT_APPROVAL_RULES } from './approval-rules.ts';

/** How the viewer's organisation approves its statements, and who in it may decide. */
export async function viewApprovalRules(
  viewer: Actor,
): Promise<ApprovalRules & { deciders: { id: string; name: string }[] }> {
  authorise(viewer, 'read', 'statement');
  const rules = (await approvalRulesOf(viewer.organisationId)) ?? DEFAULT_APPROVAL_RULES;
  return { ...rules, deciders: await colleaguesWhoMay(viewer, 'decide', 'statement') };
}

/**
 * Changes how statements are approved. What is approved already stays.
 *
 * @throws InvalidInput by field
 */
export async function editApprovalRules(viewer: Viewer, input: unknown, now: Date): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const form = ApprovalRulesForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const id = viewer.organisationId;
  await inTransaction(async () => {
    await saveApprovalRules(id, form.data);
    const subjects = [{ kind: 'organisation', id }];
    await recordChange(viewer, { act: 'statement.approval-rules-edited', subjects, content: form.data }, now);
  });
}

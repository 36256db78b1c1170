import { z } from 'zod';

/** How an organisation approves its statements. */
export type ApprovalRules = {
  /** Nobody approves alone what they wrote. */
  fourEyes: boolean;
};

/** What holds until an organisation changes it. */
export const DEFAULT_APPROVAL_RULES: ApprovalRules = { fourEyes: true };

export const ApprovalRulesForm = z.object({ fourEyes: z.boolean().default(false) });

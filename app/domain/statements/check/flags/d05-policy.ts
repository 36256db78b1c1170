import type { Check } from '../check.ts';

const POLICY_WORDS =
  /\bthis policy\b|\bpurpose of (?:this|the) policy\b|\bpolicy (?:statement )?(?:applies|sets out|covers|does not form)\b|\b(?:you|employees?|staff|workers|everyone|all persons) (?:must|are required to|are expected to|should)\b|\bbreach of (?:this|the) policy\b|\bcompliance with (?:this|the) policy\b|\bresponsibility for (?:the|this) policy\b|\bdoes not form part of any (?:employee's )?contract\b|\bmay face disciplinary action\b|\breviewed (?:\w+ )?annually\b.{0,30}\bpolicy\b/;

/** Fewer sentences of policy are a quotation. */
const FEWEST = 4;
const SHARE = 0.25;

export const POLICY_PASTED: Check = {
  number: 'D5',
  group: 'flags',
  title: 'A policy pasted as a statement',
  looksFor: 'Rules for staff ("you must", "this policy applies to") in place of an account of the year.',
  mend: 'A statement tells what was done in one year. Link the policy, and tell the year.',
  read({ body }) {
    const rules = body.filter(({ folded }) => POLICY_WORDS.test(folded));
    const share = body.length === 0 ? 0 : rules.length / body.length;
    return rules.length >= FEWEST && share >= SHARE
      ? {
          outcome: 'look',
          says: `${rules.length} of ${body.length} sentences read like a policy for staff.`,
          evidence: rules,
        }
      : { outcome: 'not-found', says: 'It does not read like a policy.' };
  },
};

import { z } from 'zod';
import { LEGAL_FORMS } from '../entities/legal-entity.ts';
import { REGIMES } from '../regime.ts';
import { periodProblems } from './period.ts';

/** The longest name of a company: question 1 of the government registry's form of April 2021. */
const LONGEST_NAME = 160;

const name = z
  .string()
  .trim()
  .max(LONGEST_NAME, `Shorten the name to ${LONGEST_NAME} characters.`)
  .default('');
const number = z.string().trim().max(40, 'Shorten the number to 40 characters.').default('');

const MemberForm = z.object({
  id: z.string().max(40).default(''),
  entityId: z.string().max(40).default(''),
  name,
  companyNumber: number,
  included: z.enum(['yes', 'no']).default('yes'),
  reason: z.string().trim().max(500, 'Shorten the reason to 500 characters.').default(''),
});

/** Who reports, on what period, for whom and under which laws, as the form gives it. */
export const PlanForm = z.object({
  kind: z.enum(['single', 'group'], {
    error: 'Choose whether the statement is for one organisation or a group.',
  }),
  /** The reporting company in the list of companies; empty where it is named below. */
  entityId: z.string().max(40).default(''),
  companyName: name,
  companyNumber: number,
  legalForm: z.enum(LEGAL_FORMS).default('company'),
  from: z.string({ error: 'Enter the first day of the period.' }).trim(),
  to: z.string({ error: 'Enter the last day of the period.' }).trim(),
  regimes: z.array(z.enum(REGIMES)).default([]),
  /** An id, `none`, or empty for the statement whose period ends just before. */
  previousId: z.string().max(40).default(''),
  /** Companies of the list that the group statement also speaks for. */
  memberEntities: z.array(z.string().max(40)).max(500).default([]),
  members: z.array(MemberForm).max(500, 'Name at most 500 companies.').default([]),
});
export type PlanForm = z.infer<typeof PlanForm>;

/** A group of one is no group. */
export const NO_MEMBER = 'Name at least one company that the group statement also speaks for.';

/** What is wrong where no company is named at all; asked of a form that cannot be read as a whole as well. */
export function companyProblems(form: {
  entityId?: unknown;
  companyName?: unknown;
}): Record<string, string[]> {
  const isNamed = [form.entityId, form.companyName].some(
    (given) => typeof given === 'string' && given.trim() !== '',
  );
  return isNamed
    ? {}
    : { companyName: ['Enter the full name of the organisation that reports, or choose it above.'] };
}

/** What has to be put right in the form as a whole, by field; empty where nothing has. */
export function planProblems(form: PlanForm): Record<string, string[]> {
  const problems = { ...periodProblems(form), ...companyProblems(form) };
  if (form.entityId !== '' && form.companyName !== '')
    problems['companyName'] = ['Choose the organisation above or name another one here, not both.'];
  if (form.kind === 'single') return problems;
  const named = form.members.filter((member) => member.name !== '');
  const covered = form.memberEntities.length + named.filter(({ included }) => included === 'yes').length;
  if (covered === 0) problems['members'] = [NO_MEMBER];
  const before = new Set<string>();
  for (const [index, { included, reason, name: member }] of form.members.entries()) {
    if (member !== '' && before.has(member.toLowerCase()))
      problems[`members[${index}].name`] = [`${member} is named twice. Take one of the two out.`];
    before.add(member.toLowerCase());
    if (included === 'no' && reason === '' && member !== '')
      problems[`members[${index}].reason`] = [
        `Say why ${member} is not covered: it left on a day, was sold, closed.`,
      ];
  }
  return problems;
}

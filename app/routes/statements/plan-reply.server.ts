import { data } from '@remix-run/node';
import { companyProblems, PlanForm } from '#app/domain/statements/writing/plan-form.ts';
import { type FormReply, readFields } from '#app/http/forms.ts';
import { InvalidInput } from '#app/platform/problems.ts';

/** The form of a plan sent back: messages, what was typed, and how many lines for companies to show. */
export type PlanReply = FormReply & { lines: number };

/**
 * Answers the form of a statement's plan: one more line for a company where that was asked for, the form back with its
 * messages, else the work.
 */
export async function answerPlanForm<Answer>(
  request: Request,
  work: (plan: PlanForm, typed: FormReply['typed']) => Promise<Answer>,
) {
  const form = await request.formData();
  const read = readFields(form, PlanForm);
  const reply = (fields: FormReply['fields'], status: number, more = 0) =>
    data<PlanReply>({ fields, typed: read.typed, lines: linesIn(form) + more }, { status });
  if (form.get('intent') === 'add-line') return reply({}, 200, 1);
  if (!read.ok) return reply({ ...companyProblems(read.typed), ...read.fields }, 400);
  try {
    return await work(read.value, read.typed);
  } catch (problem) {
    if (problem instanceof InvalidInput) return reply(problem.fields, 400);
    throw problem;
  }
}

/** How many lines for companies the form had. */
function linesIn(form: FormData): number {
  const places = [...form.keys()].map((name) => Number(/^members\[(\d{1,3})\]/.exec(name)?.[1] ?? -1));
  return Math.max(0, ...places.map((place) => place + 1));
}

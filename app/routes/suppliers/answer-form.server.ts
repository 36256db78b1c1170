import { data } from '@remix-run/node';
import type { Choice } from '#app/components/forms/select-field.tsx';
import { askPlaces } from '#app/domain/suppliers/ask-places.server.ts';
import type { FormList, TypedForm } from '#app/domain/suppliers/form-lines.ts';
import { readSupplierForm } from '#app/domain/suppliers/supplier-form.ts';
import type { SupplierInput } from '#app/domain/suppliers/supplier.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { lineCounts } from './form-view.ts';

/** The form sent back: what was typed, what is wrong, how many lines to show, and towns to choose between. */
export type SupplierReply = {
  typed: TypedForm;
  fields: Record<string, string[]>;
  counts: Record<FormList, number>;
  places: Record<number, Choice[]>;
};

/**
 * Answers the supplier form: one more line where that was asked for; the form back with its messages; else the work.
 * A town that could be one of several is asked once; then the choice, or "none of these", counts.
 */
export async function answerSupplierForm<Answer>(
  request: Request,
  work: (input: SupplierInput, typed: TypedForm) => Promise<Answer>,
) {
  const typed = await readTyped(request);
  const more = /^add-(\w+)$/.exec(typed['intent'] ?? '')?.[1] ?? null;
  if (more) return reply({ typed, counts: lineCounts(typed, more) }, 200);
  const read = readSupplierForm(typed);
  if (!read.ok) return reply({ typed, fields: read.fields }, 400);
  const questions = unanswered(read.input, typed);
  if (Object.keys(questions).length > 0) {
    const fields = Object.fromEntries(
      Object.keys(questions).map((place) => [`sites[${place}].place`, ['Choose which town it is.']]),
    );
    return reply({ typed, fields, places: questions }, 400);
  }
  try {
    return await work(read.input, typed);
  } catch (problem) {
    if (problem instanceof InvalidInput) return reply({ typed, fields: { ...problem.fields } }, 400);
    throw problem;
  }
}

function reply(
  { typed, fields = {}, places = {}, counts }: Partial<SupplierReply> & { typed: TypedForm },
  status: number,
) {
  return data<SupplierReply>({ typed, fields, places, counts: counts ?? lineCounts(typed) }, { status });
}

async function readTyped(request: Request): Promise<TypedForm> {
  const form = await request.formData();
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Towns to choose between, by the place of the site in the form. */
function unanswered(input: SupplierInput, typed: TypedForm): Record<number, Choice[]> {
  const filled = Object.keys(typed).flatMap((name) => /^sites\[(\d+)\]\.city$/.exec(name)?.[1] ?? []);
  const questions: Record<number, Choice[]> = {};
  for (const [index, choices] of askPlaces(input)) {
    const city = input.sites[index]?.city;
    const place = filled.find((at) => typed[`sites[${at}].city`]?.trim() === city && !questions[Number(at)]);
    if (place !== undefined && typed[`sites[${place}].place`] !== 'none') questions[Number(place)] = choices;
  }
  return questions;
}

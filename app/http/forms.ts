import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/node';
import type { z } from 'zod';
import { InvalidInput, Refused } from '#app/platform/problems.ts';

/** What was typed, by field name, to be shown again. Passwords, codes and files are left out. */
type Typed = Readonly<Record<string, string | string[]>>;

/** Messages by field name; the empty name is for what belongs to the form as a whole. */
export type FieldMessages = Readonly<Record<string, string[]>>;

/** What an action answers when a form cannot be taken. `useActionData()` gives it to the page. */
export type FormReply = { fields: FieldMessages; typed: Typed };

export type ReadForm<Value> = { ok: true; value: Value; typed: Typed } | ({ ok: false } & FormReply);

/** The largest form without files, in bytes. */
export const LARGEST_FORM = 1_000_000;

const SECRET_FIELD = /password|code|secret|token/i;

/**
 * Reads a posted form through a zod schema: the house way for every form.
 *
 * Field names follow the schema: `name`, `sites[0].city`, and the same name again for a list. Empty fields are
 * undefined, numbers, dates and ticked boxes are converted by the schema's own types (conform's coercion). Give every
 * schema messages that name the fix: `z.string({ error: 'Enter the name of the supplier' })`.
 *
 * @example
 * const form = await readForm(request, SupplierDraft);
 * if (!form.ok) return refuseForm(form);
 * await createSupplier(viewer, form.value, now());
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ReadForm<z.output<Schema>>> {
  return readFields(await readPlainForm(request), schema);
}

/** The fields of a form without files. */
export async function readPlainForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FORM) {
    await drain(request);
    throw new Refused('form.too-large');
  }
  return request.formData();
}

export function readFields<Schema extends z.ZodType>(
  form: FormData | URLSearchParams,
  schema: Schema,
): ReadForm<z.output<Schema>> {
  const typed = typedValues(form);
  const submission = parseWithZod(form, { schema });
  if (submission.status === 'success') return { ok: true, value: submission.value, typed };
  const messages = Object.entries(submission.error ?? {});
  return { ok: false, typed, fields: Object.fromEntries(messages.map(([name, list]) => [name, list ?? []])) };
}

/** Sends the form back: status 400, the messages, and what was typed. */
export function refuseForm({ fields, typed }: FormReply, status = 400) {
  return data<FormReply>({ fields, typed }, { status });
}

/**
 * Reads the form, does the work with its value, and sends the form back when the schema or the work finds something
 * to put right (`InvalidInput` from a use-case). Other problems go their usual way.
 *
 * @param words turns message names into words, on pages in several languages
 *
 * @example
 * return answerForm(request, InvitationDraft, async (draft) => {
 *   await invitePerson(viewer, draft, now());
 *   return redirect(paths.people());
 * });
 */
export async function answerForm<Schema extends z.ZodType, Answer>(
  request: Request,
  schema: Schema,
  work: (value: z.output<Schema>) => Promise<Answer>,
  words: (fields: FieldMessages) => FieldMessages = (fields) => fields,
): Promise<Answer | ReturnType<typeof refuseForm>> {
  return answerFields(await readPlainForm(request), schema, work, words);
}

/** The same for a form that was read already, such as one with files. */
export async function answerFields<Schema extends z.ZodType, Answer>(
  fields: FormData,
  schema: Schema,
  work: (value: z.output<Schema>) => Promise<Answer>,
  words: (fields: FieldMessages) => FieldMessages = (messages) => messages,
): Promise<Answer | ReturnType<typeof refuseForm>> {
  const form = readFields(fields, schema);
  if (!form.ok) return refuseForm({ fields: words(form.fields), typed: form.typed });
  try {
    return await work(form.value);
  } catch (problem) {
    if (problem instanceof InvalidInput)
      return refuseForm({ fields: words(problem.fields), typed: form.typed });
    throw problem;
  }
}

/** Reads a body to its end without keeping it: a browser shows no answer while it still sends. */
async function drain(request: Request): Promise<void> {
  await request.body?.pipeTo(new WritableStream());
}

function typedValues(form: FormData | URLSearchParams): Typed {
  const typed: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    if (texts.length === 0 || SECRET_FIELD.test(name)) continue;
    typed[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return typed;
}

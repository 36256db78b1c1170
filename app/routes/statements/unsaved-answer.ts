import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { UnsavedForm } from '#app/domain/statements/writing/answer-form.ts';
import { keepUnsavedText } from '#app/domain/statements/writing/keep-unsaved-text.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatTime } from '#app/http/format.ts';
import { readForm } from '#app/http/forms.ts';
import { now } from '#app/platform/clock.server.ts';
import { NotFound } from '#app/platform/problems.ts';

/** Nothing can be read here: what is kept stands on the question's page. */
export function loader({ context }: LoaderFunctionArgs): never {
  requireViewer(context);
  throw new NotFound('page');
}

/** Keeps what is being typed, for the script of the question's page. Answers the time at which it was kept. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { viewer } = context;
  if (!viewer) return Response.json({ at: null }, { status: 401 });
  const { statementId = '', questionId = '' } = params;
  const form = await readForm(request, UnsavedForm);
  if (!form.ok) return Response.json({ at: null }, { status: 400 });
  const at = now();
  await keepUnsavedText(viewer, statementId, { ...form.value, questionId }, at);
  return Response.json({ at: formatTime(at) });
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { readPath } from '#app/domain/statements/path/read-path.server.ts';
import { workSteps } from '#app/domain/statements/path/work-steps.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { stepWords } from './step-words.ts';

/**
 * Where the statement stands on its path, for the navigation of every one of its pages. It draws nothing: without a
 * component of its own the page stands where it would.
 */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const { facts } = await readPath(viewer, params['statementId'] ?? '', now());
  return { steps: workSteps(facts).map((step) => ({ ...step, words: stepWords(step) })) };
}

import type { NextFunction, Request, Response } from 'express';
import { type Problem, PROBLEMS } from '#app/domain/integrations/contract/problem.ts';
import type { InputFault } from '#app/domain/integrations/match/input-faults.ts';
import { paths } from '#app/http/paths.ts';
import { log } from '#app/platform/logger.server.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';

type More = {
  detail?: string;
  errors?: InputFault[];
  headers?: Readonly<Record<string, string>>;
};

/** A refusal on its way to the program that asked. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly status: number,
    readonly more: More = {},
  ) {
    super(PROBLEMS[status]?.title ?? 'Refused');
  }
}

/** Turns whatever a handler threw into a refusal; what nobody expected tells nothing but a number for the log. */
export function answerProblem(
  error: unknown,
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (response.headersSent) {
    log.error({ error, request: response.locals.requestId }, 'an answer was broken off');
    next(error);
    return;
  }
  const problem = toApiProblem(error);
  if (problem.status >= 500) log.error({ error, request: response.locals.requestId }, 'a surprise');
  const { detail, errors, headers = {} } = problem.more;
  const words = PROBLEMS[problem.status] ?? { title: problem.message, detail: '' };
  const body: Problem = {
    type: `${paths.apiDocs()}#problem-${problem.status}`,
    title: words.title,
    status: problem.status,
    detail: detail ?? words.detail,
    ...(errors === undefined ? {} : { errors }),
    ...(problem.status >= 500 ? { request: response.locals.requestId } : {}),
  };
  response
    .status(problem.status)
    .set({ ...headers, 'cache-control': 'no-store', 'content-type': 'application/problem+json' })
    .send(JSON.stringify(body));
}

function toApiProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof NotFound) return new ApiProblem(404, { detail: `There is no such ${error.what}.` });
  if (error instanceof Refused) return new ApiProblem(403);
  if (error instanceof InvalidInput) return new ApiProblem(400, { errors: faultsOf(error) });
  return bodyProblem(error) ?? new ApiProblem(500);
}

function faultsOf({ fields }: InvalidInput): InputFault[] {
  return Object.entries(fields).flatMap(([path, expected]) =>
    expected.map((text) => ({ path, pointer: `/${path}`, expected: text })),
  );
}

/** What the body parser found, by the kind that it names. */
function bodyProblem(error: unknown): ApiProblem | null {
  const kind = typeof error === 'object' && error !== null && 'type' in error ? error.type : null;
  switch (kind) {
    case 'entity.too.large':
      return new ApiProblem(413, { headers: { connection: 'close' } });
    case 'entity.parse.failed':
      return new ApiProblem(400, { detail: 'The body is no JSON.' });
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new ApiProblem(415, { detail: 'Send the body in UTF-8, plain or compressed with gzip.' });
    case 'request.aborted':
    case 'request.size.invalid':
      return new ApiProblem(400, { detail: 'The body did not arrive whole.' });
    default:
      return statusOf(error) === 400 ? new ApiProblem(400, { detail: 'The address cannot be read.' }) : null;
  }
}

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}

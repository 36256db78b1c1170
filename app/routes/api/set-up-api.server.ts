import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { openApiDocument } from '#app/domain/integrations/contract/openapi.ts';
import type { Operation } from '#app/domain/integrations/contract/operation.ts';
import { OPERATIONS } from '#app/domain/integrations/contract/operations.ts';
import { paths } from '#app/http/paths.ts';
import { answerProblem, ApiProblem } from './api-problem.server.ts';
import { type Gate, openGate } from './token-gate.server.ts';
import { type Work, WORK } from './work.server.ts';

type Parts = { publicUrl: string; rateLimit: number; now: () => Date };
type Answer = (request: Request, response: Response) => Promise<void>;

/** The page that tells how it works is one of the portal's own. */
const PAGE = '/docs';

/**
 * The interface for programs. It stands before sessions and the check of origins: a token in the Authorization header is
 * the only way in, so there is nothing that another site could make a browser send.
 */
export function setUpApi(app: Express, { publicUrl, rateLimit, now }: Parts): void {
  const gate = openGate({ perMinute: rateLimit, now });
  const document = openApiDocument(publicUrl + paths.api());
  const router = express.Router();
  mount(router, { id: 'openapi', method: 'get', path: '/openapi.json' }, forAnybody(gate, document));
  const { health, ...needingToken } = OPERATIONS;
  mount(router, health, forAnybody(gate, { status: 'ok' }));
  for (const [name, operation] of Object.entries(needingToken)) {
    const work = isNamed(name) ? WORK[name] : undefined;
    if (work !== undefined) mount(router, operation, forHolder(gate, operation, work));
  }
  router.use((request, _response, next) => {
    if (request.path === PAGE) next('router');
    else next(new ApiProblem(404));
  });
  router.use(answerProblem);
  app.use(paths.api(), router);
}

function isNamed(name: string): name is keyof typeof WORK {
  return name in WORK;
}

/** Answers one address: the operation for its method, and for every other one that it is not taken. */
function mount(
  router: express.Router,
  { id, method, path }: Pick<Operation, 'id' | 'method' | 'path'>,
  answer: Answer,
): void {
  const address = path.replace(/\{(\w+)\}/g, ':$1');
  router[method](address, (request: Request, response: Response, next: NextFunction) => {
    response.locals.trace.route = `api/${id}`;
    answer(request, response).catch(next);
  });
  router.all(address, (_request, _response, next) => {
    next(new ApiProblem(405, { headers: { allow: method === 'get' ? 'GET, HEAD' : 'POST' } }));
  });
}

function forAnybody(gate: Gate, body: unknown): Answer {
  return async (request, response) => {
    await gate.letAnybody(request);
    response.json(body);
  };
}

function forHolder(gate: Gate, { scopes }: Operation, work: Work): Answer {
  return async (request, response) =>
    work(request, response, await gate.letHolder(request, response, scopes ?? []));
}

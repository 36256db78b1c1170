import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { problemPage } from './problems.ts';

type Routes = ServerBuild['routes'];
type Route = NonNullable<Routes[string]>;

/**
 * The build with every loader and action wrapped once: problems that a use-case throws become an answer with the
 * status of the table in problems.ts, and the log learns which route answered. Surprises go on as they are.
 */
export function mapProblems(build: ServerBuild): ServerBuild {
  const routes: Routes = {};
  for (const [id, route] of Object.entries(build.routes)) {
    if (route) routes[id] = wrapRoute(id, depthOf(id, build.routes), route);
  }
  return { ...build, routes };
}

function wrapRoute(id: string, depth: number, route: Route): Route {
  const { loader, action } = route.module;
  const isPage = route.module.default !== undefined;
  const wrap =
    <Arguments extends LoaderFunctionArgs | ActionFunctionArgs>(work: (args: Arguments) => unknown) =>
    async (args: Arguments): Promise<unknown> => {
      noteRoute(args, id, depth);
      try {
        return await work(args);
      } catch (problem) {
        throw answerOf(problem, isPage);
      }
    };
  return {
    ...route,
    module: {
      ...route.module,
      ...(loader ? { loader: wrap(loader) } : {}),
      ...(action ? { action: wrap(action) } : {}),
    },
  };
}

/** A page gets the problem as data for its error boundary; a download gets it as text. */
function answerOf(problem: unknown, isPage: boolean): unknown {
  const page = problemPage(problem);
  if (!page) return problem;
  if (isPage) return Response.json(page, { status: page.status, statusText: page.title });
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(`${page.title}\n\n${page.text}\n`, { status: page.status, headers });
}

function noteRoute({ context }: LoaderFunctionArgs, id: string, depth: number): void {
  const { trace } = context;
  if (depth < trace.depth) return;
  trace.route = id;
  trace.depth = depth;
}

function depthOf(id: string, routes: Routes): number {
  const parent = routes[id]?.parentId;
  return parent === undefined ? 0 : 1 + depthOf(parent, routes);
}

import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import type { Express, Request, Response } from 'express';
import { accountSession } from '../account-session.server.ts';
import { pagePath } from '../page-path.ts';
import { findWordsFiles, type WordsFiles } from '../words/words-files.server.ts';
import { mapProblems } from '../map-problems.server.ts';

/** Hands every other request to Remix, with what Express knows about it. */
export function setUpRemix(
  app: Express,
  { build, now }: { build: ServerBuild | (() => Promise<ServerBuild>); now: () => Date },
): void {
  const wordsFiles = typeof build === 'function' ? {} : findWordsFiles(build.assetsBuildDirectory);
  const answer = createRequestHandler({
    build: typeof build === 'function' ? async () => mapProblems(await build()) : mapProblems(build),
    mode: typeof build === 'function' ? 'development' : 'production',
    getLoadContext: (request, response) => loadContext(request, response, { now, wordsFiles }),
  });
  app.all('*', (request, response, next) => void answer(request, response, next));
}

function loadContext(
  request: Request,
  response: Response,
  { now, wordsFiles }: { now: () => Date; wordsFiles: WordsFiles },
): AppLoadContext {
  const closed = new AbortController();
  response.on('close', () => closed.abort());
  const { nonce, requestId, trace } = response.locals;
  return {
    viewer: request.user?.viewer ?? null,
    mustSetUpSecondStep: request.user?.mustSetUpSecondStep ?? false,
    sessionEnded: !request.user && hasSessionCookie(request),
    account: accountSession(request, response, now),
    wordsFiles,
    nonce,
    requestId,
    path: pagePath(request.originalUrl),
    address: request.ip ?? 'unknown',
    languages: request.get('accept-language') ?? '',
    closed: closed.signal,
    trace,
  };
}

function hasSessionCookie(request: Request): boolean {
  const name = String(request.app.get('session cookie'));
  return (request.get('cookie') ?? '').split(/;\s*/).some((pair) => pair.startsWith(`${name}=`));
}

import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from '#app/components/layout/nonce.ts';
import { isHeld } from '#app/http/held-already.ts';
import { localeOfPath } from '#app/http/locale.ts';
import { isOpenPath } from '#app/http/open-paths.ts';
import type { WordsFiles } from '#app/http/words/words-files.server.ts';
import { log } from '#app/platform/logger.server.ts';

/** A page that is not finished by then is cut off; the requests for its data have been answered long before. */
const RENDER_MILLISECONDS = 10_000;

/**
 * Renders a page and answers with the whole of it. No page defers data, so that nothing is gained by streaming, and one
 * piece is compressed in half the time of many.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  { nonce, closed, wordsFiles }: AppLoadContext,
): Promise<Response> {
  headers.set('content-type', 'text/html; charset=utf-8');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  announceWords(headers, wordsFiles, new URL(request.url).pathname);
  return new Promise((resolve, reject) => {
    let answered = false;
    const answer = () => {
      answered = true;
      const body = new PassThrough();
      pipe(body);
      resolve(buffer(body).then((page) => answerWith(page, { request, status, headers })));
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={entry} url={request.url} nonce={nonce} abortDelay={RENDER_MILLISECONDS} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady: answer,
        onShellError: (error) => reject(toError(error)),
        onError(error) {
          if (answered && !closed.aborted) log.error({ error }, 'a page was not rendered to its end');
        },
      },
    );
    const timer = setTimeout(abort, RENDER_MILLISECONDS + 1_000);
    closed.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** Names the script with the page's words at once; browsers find it only when all others are there. */
function announceWords(headers: Headers, files: WordsFiles, pathname: string): void {
  const file = files[localeOfPath(pathname)];
  if (file !== undefined && !isOpenPath(pathname)) headers.append('link', `<${file}>; rel=modulepreload`);
}

/** A page that caches may keep carries a mark of what it says, and is not sent again to whoever holds the same. */
function answerWith(
  page: Buffer,
  { request, status, headers }: { request: Request; status: number; headers: Headers },
): Response {
  if (status === 200 && headers.get('cache-control')?.startsWith('public') === true) {
    const mark = `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 27)}"`;
    headers.set('etag', mark);
    if (isHeld(request, mark)) return new Response(null, { headers, status: 304 });
  }
  return new Response(new Uint8Array(page), { headers, status });
}

/** Surprises go to the log; the page shows nothing of them. An address or method that is not there is no surprise. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log.error({ error, request: context.requestId, route: context.trace.route }, 'a surprise');
};

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('The page could not be rendered', { cause: error });
}

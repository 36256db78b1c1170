import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Request, Response } from 'express';
import { countTokenUse } from '#app/domain/integrations/count-token-use.server.ts';
import { LINES_TYPE } from '#app/domain/integrations/contract/operations.ts';
import type { TokenHolder } from '#app/domain/integrations/find-token-holder.server.ts';
import { matchLines } from '#app/domain/integrations/match/match-lines.server.ts';
import type { Matcher } from '#app/domain/integrations/match/open-matcher.server.ts';
import { splitLines } from '#app/domain/integrations/match/split-lines.ts';
import { log } from '#app/platform/logger.server.ts';
import { ApiProblem } from './api-problem.server.ts';

/** What is held of a request whose answer is not read yet: enough for clients that send all before they read. */
const MOST_HELD_BYTES = 64 * 1024 * 1024;

const MOST_AT_ONCE = 2;
const open = new Map<string, number>();

/** @throws ApiProblem 429 when the token has two streams open already */
function takePlace(tokenId: string): () => void {
  const taken = open.get(tokenId) ?? 0;
  if (taken >= MOST_AT_ONCE) {
    const detail = `A token may have ${MOST_AT_ONCE} streams open at once.`;
    throw new ApiProblem(429, { detail, headers: { 'retry-after': '5' } });
  }
  open.set(tokenId, taken + 1);
  return () => {
    const left = (open.get(tokenId) ?? 1) - 1;
    if (left === 0) open.delete(tokenId);
    else open.set(tokenId, left);
  };
}

/**
 * Answers a stream of lines with a stream of lines, each as soon as it is worked out, no faster than they are read, and
 * no longer than the client stays.
 *
 * @throws ApiProblem 429 before anything is answered
 */
export async function answerBulk(
  request: Request,
  response: Response,
  { holder, matcher, now }: { holder: TokenHolder; matcher: Matcher; now: () => Date },
): Promise<void> {
  const leave = takePlace(holder.tokenId);
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const body = new PassThrough({ highWaterMark: MOST_HELD_BYTES });
  request.on('error', (error) => body.destroy(error)).pipe(body);
  response.status(200).set({ 'content-type': LINES_TYPE, 'cache-control': 'no-store' }).flushHeaders();
  let queries = 0;
  try {
    for await (const answer of matchLines(matcher, splitLines(body))) {
      if (gone.signal.aborted) break;
      queries += 1;
      if (!response.write(`${JSON.stringify(answer)}\n`))
        await once(response, 'drain', { signal: gone.signal });
    }
    response.end();
  } catch (error) {
    // The client has gone in the middle of it: nobody is left to be told.
    if (!gone.signal.aborted && !request.destroyed) throw error;
    log.debug({ error }, 'a stream was left');
    response.destroy();
  } finally {
    leave();
    await countTokenUse(holder.tokenId, queries, now());
  }
}

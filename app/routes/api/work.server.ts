import type { Request, Response } from 'express';
import type { OPERATIONS } from '#app/domain/integrations/contract/operations.ts';
import { LINES_TYPE } from '#app/domain/integrations/contract/operations.ts';
import { countTokenUse } from '#app/domain/integrations/count-token-use.server.ts';
import type { TokenHolder } from '#app/domain/integrations/find-token-holder.server.ts';
import { MatchBody } from '#app/domain/integrations/match/example.ts';
import { matchBatch } from '#app/domain/integrations/match/match-batch.server.ts';
import { openMatcher } from '#app/domain/integrations/match/open-matcher.server.ts';
import { MatchOptions } from '#app/domain/integrations/match/options.ts';
import { readDatasets, readEntity } from '#app/domain/integrations/read/read-datasets.server.ts';
import { readMatches, readSupplierScreening } from '#app/domain/integrations/read/read-screening.server.ts';
import { MatchesQuery } from '#app/domain/integrations/read/records.ts';
import { now } from '#app/platform/clock.server.ts';
import { log } from '#app/platform/logger.server.ts';
import { answerBulk } from './answer-bulk.server.ts';
import { readJsonBody, requireType, take, takeQuery } from './read-input.server.ts';

/** Does what a request asks for and answers it, for the holder of a token. */
export type Work = (request: Request, response: Response, holder: TokenHolder) => Promise<void>;

type NeedsToken = Exclude<keyof typeof OPERATIONS, 'health'>;

/** The work of every operation that needs a token. */
export const WORK: Readonly<Record<NeedsToken, Work>> = {
  async match(request, response, holder) {
    const options = takeQuery(request, MatchOptions);
    const body = take(MatchBody, await readJsonBody(request, response));
    const dataset = placeOf(request, 'dataset');
    const answer = await matchBatch(holder.viewer, { dataset, options, body });
    const queries = Object.keys(answer.responses).length;
    response.set('x-batch-size', String(queries));
    sendJson(response, holder, answer, queries);
  },
  async matchBulk(request, response, holder) {
    const options = takeQuery(request, MatchOptions);
    requireType(request, LINES_TYPE);
    const matcher = await openMatcher(holder.viewer, placeOf(request, 'dataset'), options);
    await answerBulk(request, response, { holder, matcher, now });
  },
  async datasets(_request, response, holder) {
    sendJson(response, holder, await readDatasets(holder.viewer));
  },
  async entity(request, response, holder) {
    sendJson(response, holder, await readEntity(holder.viewer, placeOf(request, 'id')));
  },
  async supplierScreening(request, response, holder) {
    sendJson(response, holder, await readSupplierScreening(holder.viewer, placeOf(request, 'id')));
  },
  async matches(request, response, holder) {
    sendJson(response, holder, await readMatches(holder.viewer, takeQuery(request, MatchesQuery)));
  },
};

function placeOf(request: Request, name: string): string {
  return request.params[name] ?? '';
}

/** Sends an answer, and counts it for the token without letting anybody wait for that. */
function sendJson(response: Response, { tokenId }: TokenHolder, answer: unknown, queries = 0): void {
  response.set('cache-control', 'no-store').json(answer);
  countTokenUse(tokenId, queries, now()).catch((error: unknown) =>
    log.error({ error }, 'the use of a token was not counted'),
  );
}

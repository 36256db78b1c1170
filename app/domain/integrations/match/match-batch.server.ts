import { setImmediate as letOthersWork } from 'node:timers/promises';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { EVIDENCE } from '#app/domain/screening/engine/evidence.ts';
import { ENGINE_VERSION } from '#app/domain/screening/engine/screen-party.ts';
import { beginLine } from '#app/domain/wording/written.ts';
import type { MatchAnswer, QueryAnswer } from './answer.ts';
import type { MatchBody } from './example.ts';
import { openMatcher } from './open-matcher.server.ts';
import type { MatchOptions } from './options.ts';

/** What the one algorithm is called in answers. */
const ALGORITHM = 'daylight';

/** Where the evidence is explained. */
const EXPLAINED_AT = '/api/v1/docs';

/**
 * Holds every query of a request against the lists of a dataset. No query changes anything.
 *
 * @throws NotFound when the organisation has no such dataset in force
 * @throws InvalidInput when a list to be included or left out is none of its lists
 */
export async function matchBatch(
  viewer: Viewer,
  order: { dataset: string; options: MatchOptions; body: MatchBody },
): Promise<MatchAnswer> {
  const { dataset, options, body } = order;
  const matcher = await openMatcher(viewer, dataset, options);
  const responses: [string, QueryAnswer][] = [];
  for (const [name, example] of Object.entries(body.queries)) {
    if (example === null) continue;
    responses.push([name, await matcher.answer(example)]);
    await letOthersWork();
  }
  return {
    responses: Object.fromEntries(responses),
    matcher: evidenceTable(),
    limit: options.limit,
    algorithm: ALGORITHM,
    engine: ENGINE_VERSION,
    threshold: matcher.threshold,
    lists: [...matcher.lists],
    notices: withoutEffect(body, options),
  };
}

function evidenceTable(): MatchAnswer['matcher'] {
  return Object.fromEntries(
    Object.entries(EVIDENCE).map(([name, coefficient]) => [
      name,
      { description: inWords(name), coefficient, url: EXPLAINED_AT },
    ]),
  );
}

/** "sameCountry" as "Same country". */
function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return beginLine(words);
}

function withoutEffect(body: MatchBody, options: MatchOptions): string[] {
  const other = options.algorithm !== undefined && !['best', ALGORITHM].includes(options.algorithm);
  return [
    other ? `algorithm: Daylight has one algorithm, ${ALGORITHM}; scores of others differ.` : null,
    Object.keys(body.weights).length > 0 ? 'weights: evidence is weighed by Daylight’s own table.' : null,
    Object.keys(body.config).length > 0 ? 'config: there is nothing to be configured.' : null,
  ].filter((notice) => notice !== null);
}

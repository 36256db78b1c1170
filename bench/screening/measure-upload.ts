import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import type { ListedParty } from '#app/domain/screening/engine/party.ts';
import { DEFAULT_THRESHOLD } from '#app/domain/screening/engine/screen-party.ts';
import { openAnswerer, startThreads } from '../../commands/match/open-answerer.ts';
import { listedOrganisations } from '../measure/listed-organisations.ts';
import { listedPersons } from '../measure/listed-persons.ts';
import { whyNotMeasured } from '../measure/measuring-data.ts';
import { shippedParties } from '../measure/shipped-parties.ts';
import { plainTradeNames } from '../measure/plain-trade-names.ts';
import { tradeNames } from '../measure/trade-names.ts';
import { syntheticNames } from '../synthetic-names.ts';
import { median } from './measure-speed.ts';
import { asListed } from './parties.ts';

const SUPPLIERS = 10_000;
const LISTED = 47_000;
const THREADS = 2;
const BATCH = 100;

export type UploadFigures = {
  readonly suppliers: number;
  readonly names: number;
  /** How many of the names stand on real lists; the others are made up. */
  readonly real: number;
  readonly buildMs: number;
  /** All suppliers, with reasons, written as JSON; median of the rounds. */
  readonly screenMs: number;
};

/** 10,000 suppliers with country and address against about 47,000 listed names, on two threads over one index. */
export async function measureUpload(rounds: number): Promise<UploadFigures> {
  const threads = startThreads(THREADS);
  const { listed, real, names } = gatherListed();
  const from = performance.now();
  const index = buildIndex(listed);
  const buildMs = performance.now() - from;
  const answerer = await openAnswerer(threads, index, { top: 5, threshold: DEFAULT_THRESHOLD });
  const lines = [...tradeNames(SUPPLIERS / 2, 21), ...plainTradeNames(SUPPLIERS / 2, 22)].map((supplier) =>
    JSON.stringify({ ...supplier, country: supplier.country ?? 'CHN', schema: 'Company' }),
  );
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await answerAll(answerer, lines);
    times.push(performance.now() - started);
  }
  await answerer.close();
  return {
    suppliers: SUPPLIERS,
    names,
    real,
    buildMs: Math.round(buildMs),
    screenMs: Math.round(median(times)),
  };
}

async function answerAll(
  answerer: Awaited<ReturnType<typeof openAnswerer>>,
  lines: readonly string[],
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < lines.length) {
      const from = next;
      next += BATCH;
      await answerer.answer({ file: 'suppliers', from: from + 1, lines: lines.slice(from, from + BATCH) });
    }
  };
  await Promise.all(Array.from({ length: answerer.threads }, work));
}

function gatherListed(): { listed: ListedParty[]; real: number; names: number } {
  const measured = whyNotMeasured() === null ? [...listedOrganisations(), ...listedPersons()] : [];
  const onLists = [...shippedParties(), ...measured];
  const real = onLists.reduce((sum, { names }) => sum + names.length, 0);
  const made = syntheticNames(Math.max(0, LISTED - real), 7).map(asListed);
  return { listed: [...onLists, ...made], real, names: real + made.length };
}

import { parentPort, workerData } from 'node:worker_threads';
import { countryName } from '#app/domain/reference/countries.ts';
import { attachIndex } from './build-index.ts';
import type { IndexArrays } from './index-arrays.ts';
import type { ScreenedParty } from './party.ts';
import { screenParty, type Screened } from './screen-party.ts';

/** A part of the suppliers of a run. */
export type ThreadTask = {
  readonly id: number;
  readonly parties: readonly ScreenedParty[];
  readonly threshold: number;
};

/** What was found for each of them, in the same order. */
export type ThreadAnswer = { readonly id: number; readonly screened: readonly Screened[] };

/** A thread that screens what it is sent against the index whose memory it shares; see screening-pool.server.ts. */
const arrays: IndexArrays = workerData;
const index = attachIndex(arrays);
parentPort?.on('message', ({ id, parties, threshold }: ThreadTask) => {
  const screened = parties.map((party) => screenParty(index, party, { threshold, countryName }));
  parentPort?.postMessage({ id, screened } satisfies ThreadAnswer, []);
});

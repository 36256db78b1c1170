import { availableParallelism } from 'node:os';
import { ScreeningPool } from './engine/screening-pool.server.ts';
import type { ScreenedParty } from './engine/party.ts';
import type { Engine } from './load-engine.server.ts';
import { outcomeOf, screenOne, type Outcome } from './screen-one.server.ts';

/** Runs of fewer suppliers are done before threads have started. */
const WORTH_THREADS = 2_000;
const MOST_THREADS = 4;

/** Screens the suppliers of one run, page by page. Answers are in the order of the inputs. */
export type Screener = {
  readonly screen: (inputs: readonly ScreenedParty[]) => Promise<Outcome[]>;
  /** Ends the threads, if there are any. */
  readonly close: () => Promise<void>;
};

/** Opens a screener: on this thread for a small run, on several for a large one. The answers are the same, to the byte. */
export function openScreener(engine: Engine, threshold: number, suppliers: number): Screener {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  if (suppliers < WORTH_THREADS || threads < 2)
    return {
      screen: (inputs) => Promise.resolve(inputs.map((one) => screenOne(engine, one, threshold))),
      close: () => Promise.resolve(),
    };
  const pool = new ScreeningPool(engine.index, threads);
  return {
    screen: async (inputs) => {
      const screened = await pool.screenAll(inputs, threshold);
      return inputs.flatMap((one, at) => {
        const own = screened[at];
        return own === undefined ? [] : [outcomeOf(engine, one, own, threshold)];
      });
    },
    close: () => pool.close(),
  };
}

import { cpus, loadavg } from 'node:os';
import { whyNotMeasured } from './measure/measuring-data.ts';
import { measureListChange } from './screening/measure-list-change.ts';
import { measurePeers, type PeerRecall } from './screening/measure-peers.ts';
import { measureSpeed, SIZES } from './screening/measure-speed.ts';
import { measureUpload } from './screening/measure-upload.ts';
import { print, printListChange, printRecall, printSpeed, printUpload } from './screening/print-tables.ts';
import { PUBLISHED } from './screening/published.ts';

const ROUNDS = 5;
const QUICK_ROUNDS = 3;

/**
 * Speed and recall of the screening engine beside peers in the same run: each engine in its own process, all asked in
 * turn, median of five rounds. `--quick` leaves a million names out, takes three rounds and fewer names for recall.
 */
export async function run({ json, quick }: { json: boolean; quick: boolean }): Promise<void> {
  const rounds = quick ? QUICK_ROUNDS : ROUNDS;
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', loadBefore: load() };
  const speed = [];
  for (const size of SIZES.filter(({ names }) => !quick || names < 1_000_000)) {
    const figures = await measureSpeed(size, rounds);
    speed.push(...figures);
    if (!json) printSpeed(figures);
  }
  const upload = await measureUpload(rounds);
  const listChange = measureListChange();
  if (!json) {
    printUpload(upload);
    printListChange(listChange);
  }
  const recall = await recallOfPeers(quick);
  const figures = { machine: { ...machine, loadAfter: load() }, speed, upload, listChange, recall };
  if (json) console.log(JSON.stringify({ screening: { ...figures, published: PUBLISHED } }));
  else {
    printRecall(recall);
    console.log('Published by others, not run here:');
    print(
      ['engine', 'figures', 'source'],
      PUBLISHED.map(({ engine, says, source }) => [engine, says, source]),
    );
    console.log(`Machine: ${JSON.stringify(figures.machine)}`);
  }
}

async function recallOfPeers(quick: boolean): Promise<PeerRecall[]> {
  const missing = whyNotMeasured();
  if (missing === null) return measurePeers(quick);
  process.stderr.write(`Recall was skipped. ${missing}\n`);
  return [];
}

/** Processes that wanted to run in the last minute. */
function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

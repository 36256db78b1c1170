import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import type { Answered, Batch } from './answer-lines.ts';
import { CannotUse } from './cannot-use.ts';
import { collectGarbage } from './collect-garbage.ts';
import { openAnswerer, startThreads, type Answerer } from './open-answerer.ts';
import { openLines } from './open-text.ts';
import type { SearchArguments } from './read-arguments.ts';
import { readParty, type LineParty } from './read-party.ts';
import { tellTiming } from './tell-timing.ts';
import { uniteListed } from './unite-listed.ts';
import { writePiece } from './write-piece.ts';

/** Looks every query up among the listed names, in the order of the queries. @throws CannotUse */
export async function matchSearch(asked: SearchArguments): Promise<void> {
  const started = performance.now();
  const listed = await readListed(asked.index);
  const threads = startThreads(asked.workers);
  const names = listed.reduce((sum, one) => sum + one.names.length, 0);
  const loadMs = performance.now() - started;
  const before = collectGarbage();
  const from = performance.now();
  const index = buildIndex(listed);
  const buildMs = performance.now() - from;
  const bytes = collectGarbage() - before;
  const answerer = await openAnswerer(threads, index, asked);
  try {
    const timing = await answerAll(answerer, asked.queries);
    tellTiming({ loadMs, names, buildMs, bytesPerName: bytes / names, ...timing });
  } finally {
    await answerer.close();
  }
}

async function readListed(file: string): Promise<LineParty[]> {
  const listed: LineParty[] = [];
  let number = 0;
  for await (const lines of openLines(file)) {
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') listed.push(readParty(line, number, `${file}, line ${number}`));
    }
  }
  if (listed.length === 0) throw new CannotUse(`${file} holds no name. Write one name a line.`);
  return uniteListed(listed);
}

type QueryTiming = { queryMs: number; cpuMs: number; latencies: number[] };

/** Keeps every thread at work and writes the answers in the order of the queries. */
async function answerAll(answerer: Answerer, file: string): Promise<QueryTiming> {
  const latencies: number[] = [];
  const under: Promise<Answered>[] = [];
  const writeFirst = async (): Promise<void> => {
    const [answered] = await Promise.all(under.splice(0, 1));
    if (answered === undefined) return;
    for (const one of answered.latencies) latencies.push(one);
    await writePiece(process.stdout, answered.text);
  };
  const cpu = process.cpuUsage();
  const from = performance.now();
  for await (const batch of batches(file)) {
    if (under.length === answerer.threads) await writeFirst();
    const answer = answerer.answer(batch);
    answer.catch(() => {});
    under.push(answer);
  }
  while (under.length > 0) await writeFirst();
  const { user, system } = process.cpuUsage(cpu);
  return { queryMs: performance.now() - from, cpuMs: (user + system) / 1000, latencies };
}

const BATCH = 100;

async function* batches(file: string): AsyncGenerator<Batch> {
  let from = 1;
  for await (const lines of openLines(file)) {
    for (let at = 0; at < lines.length; at += BATCH) {
      const batch = { file, from, lines: lines.slice(at, at + BATCH) };
      yield batch;
      from += batch.lines.length;
    }
  }
}

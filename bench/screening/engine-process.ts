import { collectGarbage } from '../../commands/match/collect-garbage.ts';
import { syntheticNames } from '../synthetic-names.ts';
import { Asked, type Opened, type Timed } from './messages.ts';
import { peerNamed } from './open-peer.ts';
import type { Hit, OpenPeer } from './peer.ts';

/** One engine in a process of its own, so that neither memory nor warm code of one helps or hurts another. */
let engine: OpenPeer | null = null;

process.on('message', (message) => {
  answer(Asked.parse(message)).then(
    (reply) => process.send?.(reply),
    (problem: unknown) =>
      process.send?.({ problem: problem instanceof Error ? problem.message : String(problem) }),
  );
});

/** Nobody asks any more: leave nothing running behind. */
process.on('disconnect', () => {
  void close().finally(() => process.exit());
});

async function answer(asked: Asked): Promise<unknown> {
  if (asked.ask === 'open') return open(asked);
  if (asked.ask === 'close') return close();
  if (engine === null) throw new Error('The engine is not open.');
  if (asked.ask === 'time') return time(engine, asked.queries, asked.budgetMs);
  const hits: (readonly Hit[])[] = [];
  for (const query of asked.queries) hits.push(await engine.search(query));
  return { hits };
}

async function open({ peer, use, names }: Extract<Asked, { ask: 'open' }>): Promise<Opened> {
  const listed = Array.isArray(names) ? names : syntheticNames(names.count, names.seed);
  const before = collectGarbage();
  const from = performance.now();
  engine = await peerNamed(peer, use)(listed);
  const buildMs = performance.now() - from;
  return { buildMs, bytes: collectGarbage() - before };
}

/** A round lasts at most this many times its budget: on a busy machine, and where another process does the work. */
const LONGEST = 3;

async function time(opened: OpenPeer, queries: readonly string[], budgetMs: number): Promise<Timed> {
  const latencies: number[] = [];
  const cpu = process.cpuUsage();
  const latest = performance.now() + LONGEST * budgetMs;
  let found = 0;
  for (const query of queries) {
    const from = performance.now();
    const answered = opened.search(query);
    const hits = answered instanceof Promise ? await answered : answered;
    const to = performance.now();
    latencies.push(to - from);
    if (hits.length > 0) found += 1;
    if (latencies.length >= 3 && (spentSince(cpu) > budgetMs || to > latest)) break;
  }
  return { latencies, cpuMs: spentSince(cpu), found };
}

/** Processor time of this process in milliseconds. */
function spentSince(earlier: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(earlier);
  return (user + system) / 1000;
}

async function close(): Promise<object> {
  await engine?.close?.();
  engine = null;
  return {};
}

import { Worker } from 'node:worker_threads';
import { programFile } from '#app/platform/program-file.server.ts';
import type { ScreeningIndex } from './build-index.ts';
import type { ScreenedParty } from './party.ts';
import type { Screened } from './screen-party.ts';
import type { ThreadAnswer, ThreadTask } from './screening-thread.server.ts';

/** Suppliers sent to a thread at a time: enough to be worth the way, few enough that threads finish together. */
const PARTIES_A_TASK = 50;
const ENTRY = ['app', 'domain', 'screening', 'engine', 'screening-thread.mjs'];

type Waiting = { resolve: (screened: readonly Screened[]) => void; reject: (reason: unknown) => void };

/**
 * Threads over one index in shared memory. Answers are those of `screenParty`, to the byte and in the order of the
 * parties, however many threads there are.
 */
export class ScreeningPool {
  private readonly threads: Worker[];
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private lost: Error | null = null;

  constructor(index: ScreeningIndex, threads: number) {
    this.threads = Array.from({ length: threads }, () => this.start(index));
  }

  /**
   * Screens parties on all threads.
   *
   * @throws Error when a thread has been lost; then the pool is of no more use
   */
  async screenAll(parties: readonly ScreenedParty[], threshold: number): Promise<Screened[]> {
    const tasks: (readonly ScreenedParty[])[] = [];
    for (let from = 0; from < parties.length; from += PARTIES_A_TASK)
      tasks.push(parties.slice(from, from + PARTIES_A_TASK));
    const answers: (readonly Screened[])[] = [];
    let next = 0;
    const work = async (thread: Worker): Promise<void> => {
      for (let own = next++; own < tasks.length; own = next++)
        answers[own] = await this.send(thread, tasks[own] ?? [], threshold);
    };
    await Promise.all(this.threads.map(work));
    return answers.flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  private send(
    thread: Worker,
    parties: readonly ScreenedParty[],
    threshold: number,
  ): Promise<readonly Screened[]> {
    if (this.lost !== null) return Promise.reject(this.lost);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      thread.postMessage({ id, parties, threshold } satisfies ThreadTask, []);
    });
  }

  private start({ arrays }: ScreeningIndex): Worker {
    const thread = new Worker(programFile(...ENTRY), { workerData: arrays, execArgv: [] });
    thread.unref();
    thread.on('message', ({ id, screened }: ThreadAnswer) => {
      this.waiting.get(id)?.resolve(screened);
      this.waiting.delete(id);
    });
    thread.on('error', (error) => this.lose(error));
    thread.on('exit', () => this.lose(new Error('A screening thread has gone.')));
    return thread;
  }

  private lose(reason: unknown): void {
    this.lost ??= reason instanceof Error ? reason : new Error(String(reason));
    for (const { reject } of this.waiting.values()) reject(this.lost);
    this.waiting.clear();
  }
}

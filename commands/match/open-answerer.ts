import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ScreeningIndex } from '#app/domain/screening/engine/build-index.ts';
import { answerLines, type Answered, type AnswerOptions, type Batch } from './answer-lines.ts';
import { CannotUse } from './cannot-use.ts';
import type { FromThread, ToThread } from './messages.ts';

/** Answers batches of lines, as many at a time as there are threads. */
export type Answerer = {
  readonly threads: number;
  answer(batch: Batch): Promise<Answered>;
  close(): Promise<void>;
};

const PROGRAM = new URL('answer-thread.mjs', import.meta.url);

/** Starts threads, which load their program while the index is built. One is no thread of its own. */
export function startThreads(threads: number): Worker[] {
  return threads === 1 ? [] : Array.from({ length: threads }, () => new Worker(PROGRAM));
}

/** Lets threads attach an index; without any the answers come from this one. */
export async function openAnswerer(
  threads: readonly Worker[],
  index: ScreeningIndex,
  options: AnswerOptions,
): Promise<Answerer> {
  if (threads.length === 0)
    return {
      threads: 1,
      answer: (batch) => Promise.resolve().then(() => answerLines(index, options, batch)),
      close: () => Promise.resolve(),
    };
  const { threshold, top } = options;
  await Promise.all(threads.map((one) => ask(one, { arrays: index.arrays, options: { threshold, top } })));
  const free = [...threads];
  return {
    threads: threads.length,
    async answer(batch) {
      const thread = free.pop();
      if (thread === undefined) throw new Error('More batches at a time than threads.');
      const said = await ask(thread, batch);
      free.push(thread);
      if ('text' in said) return said;
      throw new CannotUse('cannotUse' in said ? said.cannotUse : 'The thread did not answer.');
    },
    async close() {
      await Promise.all(threads.map((one) => one.terminate()));
    },
  };
}

async function ask(thread: Worker, message: ToThread): Promise<FromThread> {
  thread.postMessage(message, []);
  const [said]: FromThread[] = await once(thread, 'message');
  return said ?? { cannotUse: 'The thread did not answer.' };
}

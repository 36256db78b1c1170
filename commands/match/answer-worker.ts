import { parentPort } from 'node:worker_threads';
import { attachIndex } from '#app/domain/screening/engine/build-index.ts';
import { answerLines, type Batch } from './answer-lines.ts';
import { CannotUse } from './cannot-use.ts';
import type { FromThread, ToThread } from './messages.ts';

let answer: (batch: Batch) => FromThread = () => ({ cannotUse: 'The index was not given yet.' });

/** Answers batches over an index that another thread built: its arrays are shared, nothing is copied. */
parentPort?.on('message', (message: ToThread) => {
  if ('arrays' in message) {
    const { arrays, options } = message;
    const index = attachIndex(arrays);
    answer = (batch) => answerLines(index, options, batch);
    parentPort?.postMessage({ ready: true } satisfies FromThread, []);
    return;
  }
  try {
    parentPort?.postMessage(answer(message), []);
  } catch (problem) {
    if (!(problem instanceof CannotUse)) throw problem;
    parentPort?.postMessage({ cannotUse: problem.message } satisfies FromThread, []);
  }
});

import type { IndexArrays } from '#app/domain/screening/engine/index-arrays.ts';
import type { Answered, AnswerOptions, Batch } from './answer-lines.ts';

/** What a thread is told: once the index, then batches. */
export type ToThread = { readonly arrays: IndexArrays; readonly options: AnswerOptions } | Batch;

/** What a thread says: once that it is ready, then answers. */
export type FromThread = { readonly ready: true } | Answered | { readonly cannotUse: string };

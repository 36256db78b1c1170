import { z } from 'zod';
import { QueryAnswer } from './answer.ts';
import { InputFault } from './input-faults.ts';

const line = z.number().int().describe('Which line of the request, counted from 1.');

/** The answer to one line: to its query, or what is wrong with it. */
export const LineAnswer = z
  .union([
    QueryAnswer.extend({ line, id: z.string().optional() }),
    z.object({ line, status: z.literal(400), detail: z.string(), errors: z.array(InputFault) }),
  ])
  .describe('The answer to one line: to its query, or what is wrong with it.');
export type LineAnswer = z.infer<typeof LineAnswer>;

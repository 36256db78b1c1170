import { z } from 'zod';

/** What the process of one engine is asked. Names are either given or made by rule. */
export const Asked = z.discriminatedUnion('ask', [
  z.object({
    ask: z.literal('open'),
    peer: z.string(),
    use: z.enum(['speed', 'recall']),
    names: z.union([z.array(z.string()), z.object({ count: z.number(), seed: z.number() })]),
  }),
  /** Time queries until the budget of processor time is spent, at least three. */
  z.object({ ask: z.literal('time'), queries: z.array(z.string()), budgetMs: z.number() }),
  z.object({ ask: z.literal('find'), queries: z.array(z.string()) }),
  z.object({ ask: z.literal('close') }),
]);
export type Asked = z.infer<typeof Asked>;

export const Opened = z.object({ buildMs: z.number(), bytes: z.number() });
export type Opened = z.infer<typeof Opened>;

/** Milliseconds of every query in the order asked, and the processor's share of all. */
export const Timed = z.object({ latencies: z.array(z.number()), cpuMs: z.number(), found: z.number() });
export type Timed = z.infer<typeof Timed>;

export const Found = z.object({
  hits: z.array(z.array(z.object({ at: z.number(), score: z.number() }))),
});

export const Failed = z.object({ problem: z.string() });

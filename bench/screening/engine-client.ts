import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Asked, Failed, Found, Opened, Timed } from './messages.ts';
import type { Use } from './open-peer.ts';
import type { Hit } from './peer.ts';

const PROGRAM = fileURLToPath(new URL('engine-process.ts', import.meta.url));

/** An engine in its own process. Every answer rejects with the engine's reason when it cannot. */
export type EngineClient = {
  readonly opened: Opened;
  time(queries: readonly string[], budgetMs: number): Promise<Timed>;
  find(queries: readonly string[]): Promise<readonly (readonly Hit[])[]>;
  close(): Promise<void>;
};

export type Names = readonly string[] | { readonly count: number; readonly seed: number };

/** Starts an engine over names, given or made by rule. @throws Error with the reason when it cannot be had */
export async function openEngine(peer: string, use: Use, names: Names): Promise<EngineClient> {
  const child = fork(PROGRAM, { execArgv: ['--import', 'tsx', '--max-old-space-size=8192'] });
  const ask = async (asked: Asked): Promise<unknown> => {
    child.send(asked);
    const [reply]: unknown[] = await Promise.race([once(child, 'message'), died()]);
    const failed = Failed.safeParse(reply);
    if (failed.success) throw new Error(failed.data.problem);
    return reply;
  };
  const died = async (): Promise<never> => {
    const [code]: unknown[] = await once(child, 'exit');
    throw new Error(`the process ended (${String(code)}), probably for want of memory`);
  };
  try {
    const given = 'count' in names ? names : [...names];
    const opened = Opened.parse(await ask({ ask: 'open', peer, use, names: given }));
    return {
      opened,
      time: async (queries, budgetMs) =>
        Timed.parse(await ask({ ask: 'time', queries: [...queries], budgetMs })),
      find: async (queries) => Found.parse(await ask({ ask: 'find', queries: [...queries] })).hits,
      async close() {
        await ask({ ask: 'close' });
        child.kill();
      },
    };
  } catch (problem) {
    child.kill();
    throw problem;
  }
}

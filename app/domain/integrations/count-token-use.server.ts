import { addApiTokenUse } from '#models/api-token-use.server.ts';
import { noteApiTokenUse } from '#models/api-token.server.ts';

type Waiting = { tokenId: string; day: string; requests: number; queries: number };

const waiting = new Map<string, Waiting>();
let writing: Promise<void> | null = null;

/**
 * Counts a use of a token on its day. What comes in while the store writes is added up and written together, so that a
 * busy token costs one write at a time and no request waits for it.
 *
 * @returns when everything counted so far is in the store
 */
export function countTokenUse(tokenId: string, queries: number, now: Date): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  const known = waiting.get(`${tokenId} ${day}`) ?? { tokenId, day, requests: 0, queries: 0 };
  waiting.set(`${tokenId} ${day}`, {
    ...known,
    requests: known.requests + 1,
    queries: known.queries + queries,
  });
  writing ??= writeAll();
  return writing;
}

async function writeAll(): Promise<void> {
  try {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const [key, use] = next;
      waiting.delete(key);
      await addApiTokenUse(use);
      await noteApiTokenUse(use.tokenId, use.day);
    }
  } finally {
    writing = null;
  }
}

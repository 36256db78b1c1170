import { loadList } from './load-list.server.ts';
import { shippedLists } from './shipped-lists.ts';

/** Loads the extracts that come with the portal, unless they are loaded; safe to call at every start. */
export async function loadShippedLists(now: Date): Promise<Record<string, 'loaded' | 'known'>> {
  const outcome: Record<string, 'loaded' | 'known'> = {};
  for (const file of shippedLists()) outcome[file.list] = await loadList(file, now);
  return outcome;
}

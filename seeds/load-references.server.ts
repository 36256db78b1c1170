import { type FactsLoaded, loadFacts } from '#app/domain/reference/load-facts.server.ts';
import { loadShippedLists } from '#app/domain/screening/lists/load-shipped-lists.server.ts';

export type ReferencesLoaded = {
  facts: FactsLoaded;
  lists: Record<string, 'loaded' | 'known'>;
  /** Whether anything is newer than what suppliers were checked against before. */
  changed: boolean;
};

/** Loads the reference facts and the extracts of lists that come with the portal; doing it again changes nothing. */
export async function loadReferences(now: Date): Promise<ReferencesLoaded> {
  const facts = await loadFacts(now);
  const lists = await loadShippedLists(now);
  const changed = facts.changed.length > 0 || Object.values(lists).includes('loaded');
  return { facts, lists, changed };
}

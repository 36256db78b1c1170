import type { ListedParty } from '#app/domain/screening/engine/party.ts';
import { toListedParty } from '#app/domain/screening/lists/listed-party.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';

/** Every party of the lists that come with the project. */
export function shippedParties(): ListedParty[] {
  return shippedLists().flatMap((list) =>
    list.entries.map((entry) => toListedParty(list.list, entry)).filter((party) => party !== null),
  );
}

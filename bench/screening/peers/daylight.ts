import { buildIndex } from '#app/domain/screening/engine/build-index.ts';
import { screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { asListed, asSupplier } from '../parties.ts';
import { TOP, type OpenPeer } from '../peer.ts';

/** Our engine with its reasons, at a given threshold. */
export function openDaylight(names: readonly string[], threshold: number): OpenPeer {
  const index = buildIndex(names.map(asListed));
  const options = { threshold, countryName: (iso3: string): string => iso3, most: TOP };
  return {
    search: (name) =>
      screenParty(index, asSupplier(name), options).findings.map(({ key, score }) => ({
        at: Number(key),
        score,
      })),
  };
}

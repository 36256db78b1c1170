import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { suppliersSharing, supplierWithId } from '#models/supplier.server.ts';
import type { Supplier } from '../supplier.ts';
import {
  duplicateScore,
  LIKELY_DUPLICATE,
  type DuplicateReason,
  type RegisterParty,
} from './duplicate-score.ts';
import { beginnings } from './name-beginnings.ts';

/** Another supplier of the register that may be the same company, and why. */
export type LikelyDuplicate = {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
};

/** Suppliers with a name that begins alike that are compared in full. */
const CANDIDATES = 300;
const SHOWN = 10;

/**
 * Suppliers of the viewer's register that may be the same company as one of them, the likeliest first, at most ten.
 * Only suppliers are compared of which a telling word of a name begins alike.
 *
 * @throws NotFound when the organisation has no such supplier
 */
export async function likelyDuplicates(viewer: Viewer, supplierId: string): Promise<LikelyDuplicate[]> {
  authorise(viewer, 'read', 'supplier');
  const supplier = await supplierWithId(viewer.organisationId, supplierId);
  if (supplier === null) throw new NotFound('supplier');
  const party = toParty(supplier);
  const starts = [...new Set(party.names.flatMap(beginnings))].sort();
  const others = await suppliersSharing(viewer.organisationId, starts, CANDIDATES);
  return others
    .filter(({ id }) => id !== supplierId)
    .map(({ id, name, country, ...rest }) => {
      const { score, reasons } = duplicateScore(party, toParty({ name, country, ...rest }));
      return { id, name, country, score, reasons };
    })
    .filter(({ score }) => score >= LIKELY_DUPLICATE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN);
}

type Compared = Pick<Supplier, 'name' | 'otherNames' | 'country' | 'sites' | 'identifiers'>;

function toParty({ name, otherNames, country, sites, identifiers }: Compared): RegisterParty {
  return {
    names: [name, ...otherNames.map((other) => other.name)],
    country: country ?? sites[0]?.country ?? null,
    addresses: sites
      .map(({ address, city }) => [address, city].filter((part) => part !== null).join(', '))
      .filter((address) => address !== ''),
    identifiers,
  };
}

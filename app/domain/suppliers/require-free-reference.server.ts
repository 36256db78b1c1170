import { InvalidInput } from '#app/platform/problems.ts';
import { supplierWithReference } from '#models/supplier.server.ts';

/** @throws InvalidInput when another supplier of the organisation has the reference */
export async function requireFreeReference(
  organisationId: string,
  reference: string | null,
  ownId: string | null,
): Promise<void> {
  const holder = reference === null ? null : await supplierWithReference(organisationId, reference);
  if (holder !== null && holder !== ownId)
    throw new InvalidInput({
      reference: ['Enter another reference: one of your suppliers has this one already.'],
    });
}

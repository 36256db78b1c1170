import type { ReadingWay } from './supplier-statement.ts';

/** open: its job waits or runs · read: a reading came of it · not-read: a person has to mend something first. */
export const ORDER_STATES = ['open', 'read', 'not-read'] as const;

/** A file or an address of a supplier's statement that was handed in to be read by a job. */
export type ReadingOrder = {
  id: string;
  organisationId: string;
  supplierId: string;
  way: Exclude<ReadingWay, 'paste'>;
  /** Name of the file, or the address. */
  source: string;
  /** The file, sealed, while it waits; null for an address and once it has been read. */
  bytesId: string | null;
  keyId: string | null;
  jobId: string | null;
  byName: string;
  createdAt: Date;
  state: (typeof ORDER_STATES)[number];
  /** What to do, where it was not read. */
  problem: string | null;
};

/** Where the sealed file of an order belongs: it opens nowhere else. */
export function orderPlace({
  organisationId,
  supplierId,
  id,
}: Pick<ReadingOrder, 'organisationId' | 'supplierId' | 'id'>): string {
  return `organisation/${organisationId}/supplier/${supplierId}/statement-order/${id}`;
}

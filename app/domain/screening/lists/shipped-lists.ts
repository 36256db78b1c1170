import cbpOrders from '#seeds/lists/cbp-orders.json' with { type: 'json' };
import uflpa from '#seeds/lists/uflpa.json' with { type: 'json' };
import { ListFile } from './list-file.ts';

let parsed: readonly ListFile[] | undefined;

/** The dated extracts that come with the portal. */
export function shippedLists(): readonly ListFile[] {
  parsed ??= [uflpa, cbpOrders].map((file) => ListFile.parse(file));
  return parsed;
}

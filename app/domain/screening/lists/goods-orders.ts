import type { ListEntry } from './list-file.ts';

/** An order on goods, a region or a vessel: it names no company that could be a supplier. */
export type GoodsOrder = ListEntry & {
  readonly list: string;
  readonly subject: 'goods' | 'region' | 'vessel';
};

/** What is known of a supplier's goods and places. */
export type GoodsProfile = {
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly goods: readonly { readonly hs: string | null; readonly name: string }[];
};

/** Keeps the entries that are orders on goods, regions or vessels. */
export function goodsOrdersOf(list: string, entries: readonly ListEntry[]): GoodsOrder[] {
  return entries.flatMap((entry) =>
    isOrder(entry.subject, entry.order) ? [{ ...entry, subject: entry.subject, list }] : [],
  );
}

/** A vessel is an order where an order names it; the vessels of sanctions lists are parties. */
function isOrder(subject: ListEntry['subject'], order: string | undefined): subject is GoodsOrder['subject'] {
  return subject === 'goods' || subject === 'region' || (subject === 'vessel' && order !== undefined);
}

/**
 * Orders that may touch a supplier: same country, and goods that fit by HS prefix or by word. A supplier whose
 * goods are not recorded is touched by nothing here; say so beside the result. Vessels are left out: a supplier's
 * record names no vessel.
 */
export function ordersThatMayTouch(profile: GoodsProfile, orders: readonly GoodsOrder[]): GoodsOrder[] {
  return orders.filter(
    (order) =>
      order.subject !== 'vessel' &&
      order.countries.some((country) => profile.countries.includes(country)) &&
      profile.goods.some((good) => fits(good, order)),
  );
}

function fits(good: GoodsProfile['goods'][number], order: GoodsOrder): boolean {
  const hs = good.hs?.replace(/\D/g, '') ?? '';
  if (hs.length >= 2 && order.hs.some((prefix) => hs.startsWith(prefix) || prefix.startsWith(hs)))
    return true;
  const words = new Set(good.name.toLowerCase().split(/[^\p{L}]+/u));
  return order.goodsWords.some((word) => words.has(word));
}

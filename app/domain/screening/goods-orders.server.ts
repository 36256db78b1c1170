import type { Viewer } from '#app/domain/access/viewer.ts';
import { loadEngine } from './load-engine.server.ts';
import type { GoodsOrder } from './lists/goods-orders.ts';
import { listNotice } from './lists/list-words.ts';

export type GoodsOrderQuery = { country?: string; hs?: string; subject?: GoodsOrder['subject'] };

/** An order with the edition of its list and the notice that goes with it. */
export type DescribedOrder = GoodsOrder & { listTitle: string; edition: string; notice: string };

/**
 * Orders on goods, regions and vessels of the newest editions, for pages on countries, goods and risk. They name
 * goods and places, never a company that could be matched.
 */
export async function goodsOrders(
  { organisationId }: Pick<Viewer, 'organisationId'>,
  query: GoodsOrderQuery = {},
): Promise<DescribedOrder[]> {
  const { goodsOrders: orders, lists } = await loadEngine(organisationId);
  const { country, hs, subject } = query;
  return orders
    .filter((order) => country === undefined || order.countries.includes(country))
    .filter(
      (order) =>
        hs === undefined || order.hs.some((prefix) => hs.startsWith(prefix) || prefix.startsWith(hs)),
    )
    .filter((order) => subject === undefined || order.subject === subject)
    .map((order) => {
      const list = lists.find((one) => one.list === order.list);
      const notice = list === undefined ? '' : listNotice(list);
      return { ...order, listTitle: list?.title ?? order.list, edition: list?.edition ?? '', notice };
    });
}

import { goodsOrders, type DescribedOrder } from './goods-orders.server.ts';
import { ordersThatMayTouch, type GoodsProfile } from './lists/goods-orders.ts';
import type { SupplierForScreening } from './supplier-inputs.ts';
import { toInputs } from './supplier-inputs.ts';

/** Orders on goods or regions that fit the supplier's countries and goods. They are never matches. */
export async function ordersThatMayTouchSupplier(
  supplier: SupplierForScreening & Pick<GoodsProfile, 'goods'> & { readonly organisationId: string },
): Promise<DescribedOrder[]> {
  const { countries, places } = toInputs(supplier);
  const orders = await goodsOrders(supplier);
  const touching = new Set(
    ordersThatMayTouch({ countries, places, goods: supplier.goods }, orders).map(({ key }) => key),
  );
  return orders.filter((order) => touching.has(order.key));
}

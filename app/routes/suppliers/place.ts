import type { PlaceStep } from '#app/components/layout/page.tsx';
import { paths } from '#app/http/paths.ts';

/** The way to every page below the register. */
export const SUPPLIERS_PLACE: PlaceStep[] = [{ label: 'Suppliers', href: paths.suppliers() }];

/** The way to every page below one supplier. */
export function supplierPlace(id: string, name: string): PlaceStep[] {
  return [...SUPPLIERS_PLACE, { label: name, href: paths.supplier(id) }];
}

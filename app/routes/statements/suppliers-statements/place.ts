import type { PlaceStep } from '#app/components/layout/page.tsx';
import { paths } from '#app/http/paths.ts';
import { STATEMENTS_PLACE } from '../statements-nav.tsx';

/** Where the pages of suppliers' statements stand. */
export const SUPPLIER_STATEMENTS_PLACE: readonly PlaceStep[] = [
  ...STATEMENTS_PLACE,
  { label: 'Suppliers’ statements', href: paths.supplierStatements() },
];

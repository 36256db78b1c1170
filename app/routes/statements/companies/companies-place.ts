import type { PlaceStep } from '#app/components/layout/page.tsx';
import { paths } from '#app/http/paths.ts';
import { STATEMENTS_PLACE } from '../statements-nav.tsx';

/** Where the pages of one company stand. */
export const COMPANIES_PLACE: readonly PlaceStep[] = [
  ...STATEMENTS_PLACE,
  { label: 'Companies', href: paths.companies() },
];

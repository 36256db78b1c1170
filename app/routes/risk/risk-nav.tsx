import { LocalNav } from '#app/components/layout/local-nav.tsx';
import { paths } from '#app/http/paths.ts';

const PAGES = [
  { key: 'portfolio', label: 'Portfolio', href: paths.risk() },
  { key: 'countries', label: 'Countries', href: paths.countries() },
  { key: 'sectors', label: 'Sectors', href: paths.sectors() },
  { key: 'goods', label: 'Goods', href: paths.goods() },
  { key: 'corridors', label: 'Corridors', href: paths.corridors() },
] as const;

/** The pages of risk beside one another. */
export function RiskNav({ current }: { current: (typeof PAGES)[number]['key'] }) {
  return (
    <LocalNav
      label="Risk"
      items={PAGES.map(({ key, label, href }) => ({ label, href, current: key === current }))}
    />
  );
}

/** The way to every page of risk. */
export const RISK_PLACE = [{ label: 'Risk', href: paths.risk() }];

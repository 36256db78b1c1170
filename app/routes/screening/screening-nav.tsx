import { LocalNav } from '#app/components/layout/local-nav.tsx';
import type { PlaceStep } from '#app/components/layout/page.tsx';
import { paths } from '#app/http/paths.ts';

export const SCREENING_PLACE: readonly PlaceStep[] = [{ label: 'Cross-check', href: paths.screening() }];

/** The pages of the cross-check beside one another. */
export function ScreeningNav({
  current,
  open,
}: {
  current: 'queue' | 'allowances' | 'lists' | 'threshold' | 'settings';
  open?: number;
}) {
  return (
    <LocalNav
      label="Cross-check"
      items={[
        {
          label: 'To review',
          href: paths.screening(),
          current: current === 'queue',
          ...(open === undefined ? {} : { count: open }),
        },
        { label: 'Allow-list', href: paths.allowances(), current: current === 'allowances' },
        { label: 'Lists', href: paths.lists(), current: current === 'lists' },
        { label: 'Threshold', href: paths.threshold(), current: current === 'threshold' },
        { label: 'How it works here', href: paths.caseSettings(), current: current === 'settings' },
      ]}
    />
  );
}

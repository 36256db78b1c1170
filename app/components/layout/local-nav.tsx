import { Link } from '@remix-run/react';
import type { PlaceStep } from '#app/components/layout/page.tsx';

export interface LocalStep extends PlaceStep {
  current?: boolean;
  /** How much waits there; left out when nothing does. */
  count?: number;
}

/** The pages of one subject beside one another, such as those of a supplier or of the settings. */
export function LocalNav({ label, items }: { label: string; items: readonly LocalStep[] }) {
  return (
    <nav className="local-nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link to={item.href} aria-current={item.current === true ? 'page' : undefined}>
              {item.label}
              {item.count === undefined || item.count === 0 ? null : (
                <span className="count">{item.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

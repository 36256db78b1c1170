import { Form as RemixForm, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useWords } from '#app/components/layout/language.ts';

export interface FilterBarProps {
  /** The address of the list; the fields go into its query. */
  action: string;
  label: string;
  submit?: string;
  children: ReactNode;
}

/** Search and filters as a plain GET form above a list. */
export function FilterBar({ action, label, submit = 'Show', children }: FilterBarProps) {
  return (
    <RemixForm className="filter-bar" method="get" action={action} role="search" aria-label={label}>
      {children}
      <button className="button" type="submit">
        {submit}
      </button>
    </RemixForm>
  );
}

export interface ChipsProps {
  items: readonly { label: string; removeHref: string }[];
  clearHref?: string;
}

/** The filters that are active, each a link that takes it away. */
export function Chips({ items, clearHref }: ChipsProps) {
  const say = useWords();
  if (items.length === 0) return null;
  return (
    <ul className="chips" aria-label={say('components.activeFilters')}>
      {items.map((item) => (
        <li key={item.removeHref + item.label}>
          <Link
            className="chip"
            to={item.removeHref}
            aria-label={say('components.remove', { label: item.label })}
          >
            {item.label}
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {clearHref === undefined ? null : (
        <li>
          <Link to={clearHref}>{say('components.clearAll')}</Link>
        </li>
      )}
    </ul>
  );
}

import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { classNames } from '#app/components/layout/class-names.ts';

export interface LinkButtonProps {
  href: string;
  /** `primary` once a page at most. */
  kind?: 'primary' | 'plain';
  /** True for files and streams, which are not pages. */
  download?: boolean;
  children: ReactNode;
}

/** A link that looks like a button, for the next step or a file. */
export function LinkButton({ href, kind = 'plain', download = false, children }: LinkButtonProps) {
  const className = classNames('button', kind === 'primary' && 'button-primary');
  if (download) {
    return (
      <a className={className} href={href} download>
        {children}
      </a>
    );
  }
  return (
    <Link className={className} to={href}>
      {children}
    </Link>
  );
}

/** Buttons and links of equal rank beside one another. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}

import type { ReactNode } from 'react';

/** Two columns of equal weight that become one on a phone, such as the two sides of a match. */
export function SideBySide({ children }: { children: ReactNode }) {
  return <div className="side-by-side">{children}</div>;
}

/** A raised sheet: one thing that stands for itself. Sheets do not sit inside sheets. */
export function Sheet({
  title,
  level = 2,
  children,
}: {
  title?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="sheet">
      {title === undefined ? null : <Heading>{title}</Heading>}
      {children}
    </div>
  );
}

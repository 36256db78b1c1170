import type { ReactNode } from 'react';

/** One state of a component under its name. */
export function Example({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="example">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

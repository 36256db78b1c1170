import type { ReactNode } from 'react';

/** More for those who want it; works with script off. Printed open. */
export function Disclosure({
  summary,
  open = false,
  id,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  children: ReactNode;
}) {
  return (
    <details className="disclosure" open={open} id={id}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}

import type { ReactNode } from 'react';

/** What can be done with the ticked rows: buttons that belong to the form of the table's tick boxes. */
export function BulkBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="bulk-bar" role="group" aria-label={label}>
      <span className="bulk-label">{label}</span>
      {children}
    </div>
  );
}

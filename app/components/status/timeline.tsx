import type { ReactNode } from 'react';

export interface TimelineEntry {
  key: string;
  /** What happened, such as "Country changed from Turkey to Türkiye". */
  title: ReactNode;
  /** For machines: ISO 8601. */
  at: string;
  /** For people: "22 November 2026, 14:05 UTC". */
  when: string;
  who?: string;
  children?: ReactNode;
}

/** What happened to one thing, newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.key}>
          <p className="timeline-title">{entry.title}</p>
          <p className="timeline-when">
            <time dateTime={entry.at}>{entry.when}</time>
            {entry.who === undefined ? null : <> · {entry.who}</>}
          </p>
          {entry.children}
        </li>
      ))}
    </ol>
  );
}

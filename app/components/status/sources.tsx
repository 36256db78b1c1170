export interface SourceNote {
  source: string;
  edition?: string;
  /** Already formatted, such as "29 September 2025". */
  date?: string;
  href?: string;
  /** What must stand beside the figure. */
  note?: string;
}

/** Source, edition and date under a figure, with the sentence that must stand beside it. */
export function Sources({ items }: { items: readonly SourceNote[] }) {
  return (
    <ul className="sources">
      {items.map((item) => (
        <li key={`${item.source} ${item.edition ?? ''}`}>
          Source:{' '}
          {item.href === undefined ? (
            item.source
          ) : (
            <a href={item.href} rel="noreferrer">
              {item.source}
            </a>
          )}
          {item.edition === undefined ? '' : `, ${item.edition}`}
          {item.date === undefined ? '' : `, ${item.date}`}.
          {item.note === undefined ? null : <span className="source-note"> {item.note}</span>}
        </li>
      ))}
    </ul>
  );
}

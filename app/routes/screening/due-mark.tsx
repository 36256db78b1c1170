import type { Due } from './case-words.ts';

/** A due day with its shape: open ring in time, half ring soon, filled triangle overdue. */
export function DueMark({ due }: { due: Due }) {
  return (
    <span className={`due due-${due.state}`}>
      <DueShape state={due.state} />
      <span>
        {due.words}
        {due.date === null ? null : <span className="due-date"> {due.date}</span>}
      </span>
    </span>
  );
}

function DueShape({ state }: { state: Due['state'] }) {
  if (state === 'none') return null;
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      {state === 'overdue' ? (
        <path d="M8 1.5 15.2 14.5H.8Z" fill="currentColor" />
      ) : (
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      )}
      {state === 'soon' ? <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" /> : null}
    </svg>
  );
}

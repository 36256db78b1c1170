import type { ReactNode } from 'react';

/** What was seen of something: there, begun, not seen, no subject, to be looked at by a person, or not to be told. */
export type FoundKind = 'found' | 'begun' | 'missing' | 'not-applicable' | 'look' | 'unclear';

/** What was seen, as shape and word: full, half and open circle, a bar, a diamond, a dashed circle. */
export function FoundMark({ kind, children }: { kind: FoundKind; children: ReactNode }) {
  return (
    <span className={`found found-${kind}`}>
      <FoundShape kind={kind} />
      {children}
    </span>
  );
}

/** The shape alone, where the word stands beside it. */
export function FoundShape({ kind }: { kind: FoundKind }) {
  return (
    <svg
      className="found-shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {kind === 'found' ? <circle className="shape-fill" cx="8" cy="8" r="6.750" /> : null}
      {kind === 'begun' || kind === 'missing' || kind === 'unclear' ? (
        <circle
          className={kind === 'unclear' ? 'shape-line shape-dashed' : 'shape-line'}
          cx="8"
          cy="8"
          r="6"
        />
      ) : null}
      {kind === 'begun' ? <path className="shape-fill" d="M8 2a6 6 0 0 1 0 12z" /> : null}
      {kind === 'not-applicable' ? <path className="shape-line" d="M2.500 8h11" /> : null}
      {kind === 'look' ? (
        <>
          <path className="shape-line" d="M8 1.500 14.500 8 8 14.500 1.500 8z" />
          <path className="shape-line" d="M8 5v3.500M8 10.600v.3" />
        </>
      ) : null}
    </svg>
  );
}

export type RiskBandName = 'low' | 'medium' | 'high' | 'very-high' | 'not-scored';

const WORDS: Readonly<Record<RiskBandName, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  'very-high': 'Very high',
  'not-scored': 'Not scored',
};

export interface RiskBandProps {
  band: RiskBandName;
  /** The score beside the word, already formatted. */
  score?: string;
  /** True where an exact match waits for a person: the score stays, and the marker stands beside it. */
  awaiting?: boolean;
}

/** A band of risk as word, shape and colour: open, half, full and double circle; dashed where there is no score. */
export function RiskBand({ band, score, awaiting = false }: RiskBandProps) {
  return (
    <span className="band-line">
      <span className={`band band-${band}`}>
        <BandShape band={band} />
        {WORDS[band]}
        {score === undefined ? null : <span className="band-score">{score}</span>}
      </span>
      {awaiting ? <AwaitingReview /> : null}
    </span>
  );
}

/** Marks a supplier whose name and country are exactly those of a listed one, until a person has decided. */
function AwaitingReview() {
  return (
    <span className="awaiting">
      <svg
        className="band-shape"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <path className="shape-line" d="M8 1.500 14.500 8 8 14.500 1.500 8z" />
        <path className="shape-line" d="M8 5v3.500M8 10.600v.3" />
      </svg>
      Critical, awaiting review
    </span>
  );
}

/** The shape alone, for charts and legends that print the word themselves. */
export function BandShape({ band }: { band: RiskBandName }) {
  return (
    <svg
      className="band-shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {band === 'very-high' ? (
        <>
          <circle className="shape-line" cx="8" cy="8" r="6.750" />
          <circle className="shape-fill" cx="8" cy="8" r="4" />
        </>
      ) : (
        <circle
          className={band === 'high' ? 'shape-fill' : 'shape-line'}
          cx="8"
          cy="8"
          r={band === 'high' ? 6.75 : 6}
        />
      )}
      {band === 'medium' ? <path className="shape-fill" d="M8 2a6 6 0 0 1 0 12z" /> : null}
    </svg>
  );
}

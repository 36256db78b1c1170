import type { WordDifference } from '#app/domain/statements/writing/word-differences.ts';

/**
 * What came and what went, told by words that are read out, by underline and strike-through, and by colour last. Long
 * stretches that stayed are shortened.
 */
export function Differences({ parts }: { parts: readonly WordDifference[] }) {
  return (
    <p className="differences">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{shortened(text)}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span className="visually-hidden">{kind === 'added' ? ' added: ' : ' taken out: '}</span>
            {text}
            <span className="visually-hidden"> end </span>
          </Mark>
        );
      })}
    </p>
  );
}

const SHOWN = 160;

function shortened(text: string): string {
  return text.length <= 2 * SHOWN ? text : `${text.slice(0, SHOWN)} […] ${text.slice(-SHOWN)}`;
}

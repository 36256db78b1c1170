import type { MarkedName as Pieces } from '#app/domain/screening/engine/mark-words.ts';

/** A name with the words marked that stand in the other name too. The reasons below say the same in sentences. */
export function MarkedName({ pieces }: { pieces: Pieces }) {
  return (
    <p className="marked-name" dir="auto">
      {pieces.map((piece, at) =>
        piece.as === 'same' || piece.as === 'alike' ? (
          <mark
            key={at}
            className={`word-${piece.as}`}
            title={piece.as === 'same' ? 'Same word' : 'Word alike'}
          >
            {piece.text}
          </mark>
        ) : (
          <span key={at}>{piece.text}</span>
        ),
      )}
    </p>
  );
}

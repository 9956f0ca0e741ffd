import type { Span } from '@sounding/core';
import { sideOf } from './diff-sides.ts';
import type { DiffRun } from './word-diff.ts';

/** One of two compared texts with what the other lacks: removed words in the earlier one, added words in the later. */
export function DiffText({
  runs,
  side,
  lit,
}: {
  runs: readonly DiffRun[];
  side: 'before' | 'after';
  /** The passage that was said anew. */
  lit: Span | undefined;
}) {
  const Changed = side === 'before' ? 'del' : 'ins';
  const word = side === 'before' ? 'removed: ' : 'added: ';
  return (
    <p dir="auto" className="diff-text">
      {sideOf(runs, side, lit).map((piece) => {
        const retaken = piece.retaken || undefined;
        // Blanks alone are no news to anybody.
        return piece.changed && piece.text.trim() !== '' ? (
          <Changed key={piece.start} data-retaken={retaken}>
            <span className="sr-only">{word}</span>
            {piece.text}
          </Changed>
        ) : (
          <span key={piece.start} data-retaken={retaken}>
            {piece.text}
          </span>
        );
      })}
    </p>
  );
}

import type { Evidence } from '@sounding/core';
import { moveWord, strengthWord } from '../../lib/rubric-words.ts';
import { Icon } from '../../ui/icon.tsx';

/** Below this strength there is no word for it: weak is its share in the points, and not what was said. */
const WEAK = 0.5;

/** What a quote is and how strong: its move, and the word for it. */
export function QuoteStamp({ evidence }: { evidence: Evidence }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 pl-2.5 text-xs text-muted">
      <span>{moveWord(evidence.move, evidence.detector)}</span>
      {evidence.against ? (
        <span className="whitespace-nowrap text-warn">
          <Icon name="against" /> counts against
        </span>
      ) : (
        evidence.strength >= WEAK && <span>{strengthWord(evidence.strength)}</span>
      )}
    </p>
  );
}

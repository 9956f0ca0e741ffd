import type { Dimension, DimensionResult, EngineStamp, Span } from '@sounding/core';
import { pointsWord } from '../../../lib/rubric-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Voice } from '../axis/voice.ts';
import { QuoteList } from '../quote-list.tsx';
import { engineName } from './engine-words.ts';

/** What the engine that does not lead makes of a dimension, with its quotes: on demand, for one verdict is shown at a time. */
export function OtherVerdict({
  result,
  engine,
  name,
  text,
  voice,
  onQuote,
}: {
  result: DimensionResult;
  engine: EngineStamp;
  name: Dimension;
  text: string;
  voice: Voice | undefined;
  onQuote: (quote: Span) => void;
}) {
  const { points, evidence } = result;
  return (
    <details className="border-t border-line pt-2 text-sm">
      <summary className="text-warn">
        <Icon name="against" /> The engines differ: {engineName(engine)} says {pointsWord(name, points)}
      </summary>
      <div className="pt-2">
        {evidence.length === 0 ? (
          <p className="text-muted">No quote speaks for it there.</p>
        ) : (
          <QuoteList evidence={evidence} text={text} voice={voice} onQuote={onQuote} />
        )}
      </div>
    </details>
  );
}

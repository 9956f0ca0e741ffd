import { type Assessment, type Dimension, RUBRIC, type Span } from '@sounding/core';
import { dimensionTitle } from '../../lib/dimension-words.ts';
import { pointsWord } from '../../lib/rubric-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Marks } from '../../ui/marks.tsx';
import type { Voice } from './axis/voice.ts';
import { QuoteList } from './quote-list.tsx';
import { heldWords } from './readings/held-words.ts';
import { OtherVerdict } from './readings/other-verdict.tsx';

/** A dimension with what it listens for, its quotes, its next point, and what another engine makes of it. */
export function DimensionDetail({
  name,
  assessment,
  text,
  provisional,
  other,
  voice,
  onQuote,
}: {
  name: Dimension;
  assessment: Assessment;
  text: string;
  provisional: boolean;
  /** Another engine's reading, where it is far from this one. */
  other: Assessment | undefined;
  voice: Voice | undefined;
  onQuote: (quote: Span) => void;
}) {
  const result = assessment.dimensions[name];
  const { points, evidence, next } = result;
  const held = heldWords(result);
  return (
    <div className="flex flex-col gap-2">
      <h3 className="flex items-center gap-2 text-sm font-semibold">
        {dimensionTitle(name)}
        {points !== null && <Marks points={points} />}
        <span className="font-normal text-muted">{pointsWord(name, points, assessment)}</span>
      </h3>
      {provisional && (
        <p className="text-sm text-warn">
          <Icon name="info" /> Provisional: these points rest on words that may have been misheard.
        </p>
      )}
      <p className="text-sm text-muted">{RUBRIC[name].listensFor}</p>
      {points !== null && <p className="text-sm">{RUBRIC[name].points[points]}</p>}
      {held !== '' && (
        <p className="text-sm text-muted">
          <Icon name="info" /> {held}
        </p>
      )}
      {evidence.length === 0 ? (
        <p className="text-sm text-muted">
          {points === null ? 'The question gives no fair occasion for it.' : 'No quote speaks for it.'}
        </p>
      ) : (
        <QuoteList evidence={evidence} text={text} voice={voice} onQuote={onQuote} />
      )}
      {next !== '' && (
        <details className="text-sm" open={false}>
          <summary className="text-muted hover:text-text">
            {points === 3 ? 'What to keep' : 'What the next point would take'}
          </summary>
          <p className="pt-1">{next}</p>
        </details>
      )}
      {other && (
        <OtherVerdict
          result={other.dimensions[name]}
          engine={other.engine}
          name={name}
          text={text}
          voice={voice}
          onQuote={onQuote}
        />
      )}
    </div>
  );
}

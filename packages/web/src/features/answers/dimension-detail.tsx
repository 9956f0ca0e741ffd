import { type Assessment, type Dimension, RUBRIC, type Span, spansOverlap } from '@sounding/core';
import { Icon } from '../../ui/icon.tsx';
import { Marks } from '../../ui/marks.tsx';
import type { Voice } from './axis/voice.ts';
import { dimensionTitle } from './dimension-words.ts';
import { QuoteStamp } from './quote-stamp.tsx';
import { pointsWord } from './rubric-words.ts';

/** A dimension with what it listens for, its quotes and its next point. */
export function DimensionDetail({
  name,
  assessment,
  text,
  provisional,
  voice,
  onQuote,
}: {
  name: Dimension;
  assessment: Assessment;
  text: string;
  provisional: boolean;
  voice: Voice | undefined;
  onQuote: (quote: Span) => void;
}) {
  const { points, evidence, next } = assessment.dimensions[name];
  return (
    <div className="flex flex-col gap-2">
      <h3 className="flex items-center gap-2 text-sm font-semibold">
        {dimensionTitle(name)}
        {points !== null && <Marks points={points} />}
        <span className="font-normal text-muted">{pointsWord(name, points)}</span>
      </h3>
      {provisional && (
        <p className="text-sm text-warn">
          <Icon name="info" /> Provisional: these points rest on words that may have been misheard.
        </p>
      )}
      <p className="text-sm text-muted">{RUBRIC[name].listensFor}</p>
      {points !== null && <p className="text-sm">{RUBRIC[name].points[points]}</p>}
      {evidence.length === 0 ? (
        <p className="text-sm text-muted">
          {points === null ? 'The question gives no fair occasion for it.' : 'No quote speaks for it.'}
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {evidence.map((each) => (
            <li key={`${each.start}-${each.end}-${each.detector}-${each.move}`} className="text-sm">
              <button
                type="button"
                onClick={() => onQuote(each)}
                className={`w-full border-l-2 py-0.5 pl-2 text-left font-mono text-xs hover:bg-surface ${
                  each.against ? 'border-warn' : 'border-accent'
                }`}
              >
                {voice?.timed && (
                  <>
                    <Icon name="play" className="text-accent" />
                    <span className="sr-only">Play: </span>{' '}
                  </>
                )}
                {each.quote}
              </button>
              <QuoteStamp evidence={each} />
              {each.pairedWith && !spansOverlap(each, each.pairedWith) && (
                <p className="pl-2.5 text-xs text-muted">
                  with{' '}
                  <span className="font-mono">{text.slice(each.pairedWith.start, each.pairedWith.end)}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {next !== '' && (
        <details className="text-sm" open={false}>
          <summary className="text-muted hover:text-text">
            {points === 3 ? 'What to keep' : 'What the next point would take'}
          </summary>
          <p className="pt-1">{next}</p>
        </details>
      )}
    </div>
  );
}

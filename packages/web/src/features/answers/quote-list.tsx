import { type Evidence, type Span, spansOverlap } from '@sounding/core';
import { Icon } from '../../ui/icon.tsx';
import type { Voice } from './axis/voice.ts';
import { QuoteStamp } from './quote-stamp.tsx';

/** The quotes of a verdict, each with what it is and how strong; choosing one shows it in the answer, and plays it. */
export function QuoteList({
  evidence,
  text,
  voice,
  onQuote,
}: {
  evidence: readonly Evidence[];
  text: string;
  voice: Voice | undefined;
  onQuote: (quote: Span) => void;
}) {
  return (
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
              with <span className="font-mono">{text.slice(each.pairedWith.start, each.pairedWith.end)}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

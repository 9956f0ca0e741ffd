import { useEffect, useRef, useState } from 'react';
import { cutAtSpans } from '../../lib/highlight.ts';
import type { LitPassage } from './lit-passage.ts';

/** Up to this length, in UTF-16 code units, and this many lines an answer is shown whole. */
const SHORT = { units: 220, lines: 3 } as const;

/** An answer, folded to its first lines where it is long. A passage that is asked for opens it and lights up. */
export function AnswerFold({ text, lit }: { text: string; lit: LitPassage | null }) {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLElement>(null);
  const short = text.length <= SHORT.units && text.split('\n').length <= SHORT.lines;
  useEffect(() => {
    if (lit !== null) setOpen(true);
  }, [lit]);
  useEffect(() => {
    if (lit === null || !(open || short)) return;
    mark.current?.scrollIntoView({ block: 'center' });
    mark.current?.focus({ preventScroll: true });
  }, [lit, open, short]);
  const pieces = lit === null ? [{ start: 0, text, spans: [] }] : cutAtSpans(text, [lit]);
  return (
    <div className="flex flex-col items-start gap-0.5">
      <p className={`w-full whitespace-pre-wrap ${open || short ? '' : 'line-clamp-3'}`}>
        {pieces.map((piece) =>
          piece.spans.length === 0 ? (
            piece.text
          ) : (
            <mark
              key={piece.start}
              ref={mark}
              tabIndex={-1}
              data-lit="for"
              className="bg-accent-soft text-text underline decoration-accent decoration-2 underline-offset-[0.25em]"
            >
              {piece.text}
            </mark>
          ),
        )}
      </p>
      {!short && (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="min-h-6 text-xs text-muted underline hover:text-text"
        >
          {open ? 'Show less' : 'Show the whole answer'}
        </button>
      )}
    </div>
  );
}

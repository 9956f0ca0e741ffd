import type { Span, Stretch } from '@sounding/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { formatClock } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Key } from '../../../ui/key.tsx';
import { movePassage, type SentenceRange, spanOf, stretchPassage } from './passage.ts';

/** An earlier answer with the passage that is to be said anew; it can be moved and stretched by sentences. */
export function PassageChooser({
  text,
  sentences,
  range,
  stretch,
  onListen,
  onChange,
}: {
  text: string;
  sentences: readonly Span[];
  range: SentenceRange;
  /** When the passage was said; null where that is not known. */
  stretch: Stretch | null;
  /** Plays the passage as it was said; undefined where there is no sound of it. */
  onListen: (() => void) | undefined;
  onChange: (range: SentenceRange) => void;
}) {
  const { start, end } = spanOf(sentences, range);
  const count = sentences.length;
  const move = (by: number) => onChange(movePassage(range, by, count));
  const box = useRef<HTMLElement>(null);
  const lit = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a passage that was moved is brought into view
  useEffect(() => {
    if (!box.current || !lit.current) return;
    const margin = (box.current.clientHeight - lit.current.offsetHeight) / 2;
    box.current.scrollTop = lit.current.offsetTop - box.current.offsetTop - Math.max(0, margin);
  }, [start, end]);
  const lengthen = (by: number) => onChange(stretchPassage(range, by, count));

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.shiftKey) lengthen(by);
    else move(by);
  }

  return (
    <section aria-labelledby="passage" onKeyDown={onKeyDown} className="flex flex-col gap-2">
      <h2 id="passage" className="text-sm font-semibold">
        The passage{' '}
        {stretch && (
          <span className="ml-1 font-mono text-xs font-normal text-muted">
            {formatClock(stretch.from)}–{formatClock(stretch.to)}, {Math.round(stretch.to - stretch.from)} s
          </span>
        )}
      </h2>
      <section
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the arrow keys move the passage in it
        tabIndex={0}
        aria-label="Your earlier answer; arrow keys move the passage, with Shift they stretch it"
        className="max-h-[34dvh] overflow-y-auto rounded-md border border-line bg-surface px-3.5 py-2.5 text-base whitespace-pre-wrap text-muted"
      >
        {text.slice(0, start)}
        <mark ref={lit} className="rounded bg-accent-soft px-0.5 text-text" data-passage>
          {text.slice(start, end)}
        </mark>
        {text.slice(end)}
      </section>
      <p role="status" className="sr-only">
        Passage: {text.slice(start, end)}
      </p>
      <div className="flex flex-wrap items-center gap-1.5">
        <Step hint="↑" onStep={() => move(-1)} idle={range.first === 0}>
          Earlier
        </Step>
        <Step hint="↓" onStep={() => move(1)} idle={range.last >= count - 1}>
          Later
        </Step>
        <Step hint="⇧ ↓" onStep={() => lengthen(1)} idle={range.last >= count - 1}>
          Longer
        </Step>
        <Step hint="⇧ ↑" onStep={() => lengthen(-1)} idle={range.first === range.last}>
          Shorter
        </Step>
        {onListen && (
          <Button look="quiet" onClick={onListen}>
            <Icon name="play" /> Listen to the passage
          </Button>
        )}
      </div>
    </section>
  );
}

/** One of the steps. At its end it only looks spent: a button that is disabled would lose the focus, and the keys with it. */
function Step({
  hint,
  idle,
  onStep,
  children,
}: {
  hint: string;
  idle: boolean;
  onStep: () => void;
  children: string;
}) {
  return (
    <Button onClick={onStep} aria-disabled={idle} className={idle ? 'opacity-60' : ''}>
      {children} <Key hint>{hint}</Key>
    </Button>
  );
}

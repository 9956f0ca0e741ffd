import { useEffect, useRef } from 'react';
import type { SpeakingNow } from '../../../lib/speaking.ts';

/**
 * What is heard while somebody speaks, in the editor's place: the pieces that are over, and muted the one that is being
 * said. It is not read out: that would talk over the speaker.
 */
export function LiveText({
  before,
  now,
  className,
}: {
  /** The text that was there before this recording. */
  before: string;
  now: SpeakingNow;
  className: string;
}) {
  const { settledText, partialText } = now;
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new word moves the end into view
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [settledText, partialText]);
  return (
    // The reader may scroll it by keyboard, so it can have the focus.
    <section
      ref={box}
      id="live-text"
      aria-label="What is heard"
      aria-live="off"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be within reach of the keyboard
      tabIndex={0}
      className={`${className} overflow-y-auto whitespace-pre-wrap`}
    >
      {before.trim() !== '' && <p className="mb-2 border-b border-line pb-2 text-muted">{before}</p>}
      {settledText === '' && partialText === '' ? (
        <p className="text-muted">
          {now.state === 'finishing' ? 'Writing down what was said …' : 'Speak: your words appear here.'}
        </p>
      ) : (
        <p>
          {settledText}
          {settledText !== '' && ' '}
          <span className="text-muted">{partialText}</span>
        </p>
      )}
    </section>
  );
}

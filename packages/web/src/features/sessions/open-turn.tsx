import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useAfterPaint } from '../../lib/use-after-paint.ts';
import { AskedTurn, type Turn } from './asked-turn.tsx';
import type { ShowPassage } from './lit-passage.ts';
import { TurnRow } from './turn-row.tsx';

/** What is open: the follow-up with the room to answer it. It comes into view, and the focus to its editor. */
export function OpenTurn({
  turn,
  number,
  onQuote,
  children,
}: {
  turn: Turn;
  number: number;
  onQuote: ShowPassage;
  children: ReactNode;
}) {
  const room = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // After the page's own way to its top.
  useAfterPaint(useCallback(() => room.current?.scrollIntoView({ block: 'nearest' }), []));
  useEffect(() => {
    // On a touch screen the editor does not take the focus; then it is where the reading goes on.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      ref={room}
      aria-label={number === 0 ? 'The question' : `Follow-up ${number}, open`}
      className="flex scroll-mb-6 flex-col gap-3"
    >
      <AskedTurn turn={turn} number={number} open heading={heading} onQuote={onQuote} />
      <TurnRow who="You">{children}</TurnRow>
    </section>
  );
}

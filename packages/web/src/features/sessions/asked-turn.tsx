import type { SessionView } from '@sounding/core/contract';
import type { RefObject } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { QuotedText } from '../../ui/quoted-text.tsx';
import type { ShowPassage } from './lit-passage.ts';
import { TurnRow } from './turn-row.tsx';

/** A turn of a session as the server shows it. */
export type Turn = SessionView['turns'][number];

/** A follow-up as it was asked: its words, and why. What is open is told to the editor as its question. */
export function AskedTurn({
  turn,
  number,
  open,
  heading,
  onQuote,
}: {
  turn: Turn;
  number: number;
  open: boolean;
  heading?: RefObject<HTMLHeadingElement | null>;
  onQuote: ShowPassage;
}) {
  const { probe, insteadBecause } = turn;
  if (probe === undefined) return null;
  return (
    <TurnRow
      who={
        <>
          Follow-up {number}
          {probe.sharper && (
            <span className="text-warn sm:block">
              {' '}
              <Icon name="reset" /> Asked again
            </span>
          )}
        </>
      }
    >
      <h2
        ref={heading}
        tabIndex={-1}
        id={open ? 'question' : undefined}
        className={`text-pretty ${open ? 'text-lg font-semibold' : 'text-base font-medium'}`}
      >
        <QuotedText text={probe.text} quotes={probe.quotes} onQuote={onQuote} />
      </h2>
      <p className="text-sm text-muted">
        <span className="font-medium">Why:</span>{' '}
        <QuotedText text={probe.because} quotes={probe.quotes} onQuote={onQuote} />
      </p>
      {insteadBecause !== undefined && (
        <p className="text-xs text-muted">
          <Icon name="info" /> Asked by the local interviewer. {insteadBecause}
        </p>
      )}
    </TurnRow>
  );
}

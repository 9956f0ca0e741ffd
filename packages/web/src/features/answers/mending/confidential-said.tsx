import type { Span, TermSaid } from '@sounding/core';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { contextOf } from './context-of.ts';

/** Points out one's own confidential terms that were said aloud, with their place. */
export function ConfidentialSaid({
  text,
  said,
  onShow,
}: {
  text: string;
  said: readonly TermSaid[];
  /** Shows the place in the editor. */
  onShow: (span: Span) => void;
}) {
  const first = said[0];
  if (first === undefined) return null;
  const terms = [...new Set(said.map(({ term }) => term))];
  const { before, word, behind } = contextOf(text, first);
  return (
    <Notice
      tone="warn"
      word="Confidential"
      text={
        <>
          You said {terms.map((term) => `“${term}”`).join(', ')} aloud;{' '}
          {terms.length === 1 ? 'it is' : 'they are'} on your list of confidential terms.{' '}
          <span className="font-mono text-xs text-muted">
            {before}
            <span className="text-text">{word}</span>
            {behind}
          </span>
        </>
      }
    >
      {said.map((place, index) => (
        <Button key={`${place.start}`} onClick={() => onShow(place)}>
          {said.length === 1 ? 'Show it' : `Show place ${index + 1}`}
        </Button>
      ))}
    </Notice>
  );
}

import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { Moves } from './use-moves.ts';

/** The ways on without answering. Where there are words already, the second press means it. */
export function LeaveTurn({
  moves,
  hasWords,
  followUp,
}: {
  moves: Moves;
  hasWords: boolean;
  /** Only a follow-up can be passed. */
  followUp: boolean;
}) {
  const [asked, setAsked] = useState<'skip' | 'close' | null>(null);
  if (!followUp) return null;
  const press = (move: 'skip' | 'close') => {
    if (hasWords && asked !== move) setAsked(move);
    else moves.make(move);
  };
  const sure = hasWords ? asked : null;
  return (
    <>
      <Button look="quiet" aria-disabled={moves.busy !== null} onClick={() => press('close')}>
        {sure === 'close' ? 'End without these words?' : 'End here'}
      </Button>
      <Button aria-disabled={moves.busy !== null} onClick={() => press('skip')}>
        {sure === 'skip' ? 'Pass without these words?' : 'Pass on this one'}
      </Button>
    </>
  );
}

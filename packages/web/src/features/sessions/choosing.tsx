import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import type { Moves } from './use-moves.ts';

/** Has the next follow-up chosen on this machine, at once. */
export function Choosing({ moves }: { moves: Moves }) {
  const { make } = moves;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; after a failure the person decides
  useEffect(() => make('probe'), []);
  if (moves.trouble === '') return <Waiting what="Choosing the next follow-up" />;
  return (
    <div className="flex gap-1.5">
      <Button onClick={() => make('probe')}>Try again</Button>
      <Button look="quiet" onClick={() => make('close')}>
        End here
      </Button>
    </div>
  );
}

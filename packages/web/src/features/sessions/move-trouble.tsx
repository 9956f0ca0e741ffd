import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Moves } from './use-moves.ts';

/** Why the session did not move, and what to do. */
export function MoveTrouble({ moves, onGoOn }: { moves: Moves; onGoOn: () => void }) {
  return (
    <div role="alert" className="empty:hidden">
      {moves.trouble !== '' && (
        <Notice
          tone={moves.tooLate ? 'warn' : 'bad'}
          word={moves.tooLate ? 'Moved on' : 'Not done'}
          text={moves.trouble}
        >
          {moves.tooLate && <Button onClick={onGoOn}>Go on with the session</Button>}
        </Notice>
      )}
    </div>
  );
}

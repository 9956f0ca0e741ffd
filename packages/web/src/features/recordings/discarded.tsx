import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { removals, useRemovals } from './removals.ts';

/** Offers to take a removal back for as long as that is possible. `onUndo` is for what else is to come back. */
export function Discarded({ id, what, onUndo }: { id: string; what: string; onUndo?: () => void }) {
  const entry = useRemovals().find((each) => each.id === id);
  if (entry === undefined || entry.state === 'sending') return null;
  const keep = () => {
    removals.undo(id);
    onUndo?.();
  };
  if (entry.state === 'failed') {
    return (
      <Notice tone="bad" word="Not deleted" text="The server did not confirm it.">
        <Button onClick={() => removals.ask(id)}>Try again</Button>
        <Button look="quiet" onClick={keep}>
          Keep it
        </Button>
      </Notice>
    );
  }
  return (
    <Notice tone="info" word="Deleted" text={`${what} goes for good in a few seconds.`}>
      <Button
        onClick={keep}
        onPointerEnter={() => removals.hold(id)}
        onPointerLeave={() => removals.release(id)}
        onFocus={() => removals.hold(id)}
        onBlur={() => removals.release(id)}
      >
        Undo
      </Button>
    </Notice>
  );
}

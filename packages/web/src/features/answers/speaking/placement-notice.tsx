import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Placement } from './use-spoken-draft.ts';

/** Asks where newly spoken words go; where they took the place of the earlier text, it says so and offers to undo that. */
export function PlacementNotice({
  placement,
  onSettled,
}: {
  placement: Placement;
  /** Called where the notice goes away, so that the focus can go on. */
  onSettled: () => void;
}) {
  const { state, onInstead, onFine, onUndo } = placement;
  const settle = (how: () => void) => () => {
    how();
    onSettled();
  };
  const undo = <Button onClick={settle(onUndo)}>Undo</Button>;
  if (state === 'asked') {
    return (
      <Notice
        tone="info"
        word="Two takes"
        text="There was a text already. The new words stand after it for now. Where do they belong?"
      >
        <Button onClick={settle(onFine)}>After it</Button>
        <Button onClick={onInstead}>Instead of it</Button>
        {undo}
      </Notice>
    );
  }
  return (
    <Notice tone="info" word="Two takes" text="The new words stand instead of the earlier text.">
      {undo}
      <Button look="quiet" onClick={settle(onFine)}>
        Fine
      </Button>
    </Notice>
  );
}

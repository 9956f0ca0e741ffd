import { Icon } from '../../../ui/icon.tsx';
import type { SyncState } from './draft-sync.ts';

const words: Readonly<Record<Exclude<SyncState, 'quiet'>, string>> = {
  sending: 'Saving …',
  saved: 'Saved here and on the server',
  away: 'Saved in this browser; the server is away',
  refused: 'Saved in this browser only',
};

/** Where the draft is kept, in a few quiet words; empty while there is nothing to keep. */
export function DraftState({ state }: { state: SyncState }) {
  if (state === 'quiet') return null;
  const apart = state === 'away' || state === 'refused';
  return (
    <p className="text-xs text-muted">
      {apart && <Icon name="info" className="mr-1" />}
      {words[state]}
    </p>
  );
}

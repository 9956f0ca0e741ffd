import { useCallback, useRef, useState } from 'react';
import type { DraftHandle } from '../use-draft.ts';
import { joinTakes, type UnjoinedTakes } from './join-takes.ts';
import { spliceRecordings } from './splice-recordings.ts';

/** Making one recording of a draft's two takes. */
export interface Joining {
  /** True while the server makes it: until then the draft's times and sound are those of the first take. */
  readonly joining: boolean;
  readonly failed: boolean;
  /** Joins these; with undefined there is nothing to join any more. */
  begin(takes: UnjoinedTakes | undefined): void;
  again(): void;
}

/** Has the server join a draft's takes, and tells the draft of it. `latest` is the draft at any time. */
export function useJoining(latest: { readonly current: DraftHandle }): Joining {
  const [state, setState] = useState<'none' | 'joining' | 'failed'>('none');
  const unjoined = useRef<UnjoinedTakes | undefined>(undefined);

  const again = useCallback(async () => {
    const takes = unjoined.current;
    if (takes === undefined) return;
    setState('joining');
    try {
      const recordingId = await spliceRecordings(takes.splice, takes.draftId);
      if (unjoined.current !== takes) return;
      unjoined.current = undefined;
      const change = joinTakes(latest.current.draft, takes, recordingId);
      if (change !== null) latest.current.change(change);
      setState('none');
    } catch {
      if (unjoined.current === takes) setState('failed');
    }
  }, [latest]);

  const begin = useCallback(
    (takes: UnjoinedTakes | undefined) => {
      unjoined.current = takes;
      setState('none');
      void again();
    },
    [again],
  );
  return { joining: state === 'joining', failed: state === 'failed', begin, again: () => void again() };
}

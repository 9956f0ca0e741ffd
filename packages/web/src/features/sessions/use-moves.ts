import type { SessionView } from '@sounding/core/contract';
import { useCallback, useRef, useState } from 'react';
import { RequestError } from '../../lib/request.ts';
import { type Move, postMove } from './sessions-api.ts';
import { useTakeSession } from './use-session.ts';

/** What is being done to a session besides answering, and what went wrong with it. */
export interface Moves {
  readonly busy: Move | null;
  /** In words for people; empty while all is well. */
  readonly trouble: string;
  /** True where the session has moved on elsewhere: then it is to be asked for again. */
  readonly tooLate: boolean;
  make(move: Move): void;
}

/** Passes, ends, and has the next follow-up chosen; each once at a time. */
export function useMoves({ id, turns }: Pick<SessionView, 'id' | 'turns'>): Moves {
  const take = useTakeSession(id);
  const [busy, setBusy] = useState<Move | null>(null);
  const [failure, setFailure] = useState<RequestError | null>(null);
  const under = useRef(false);
  const turn = turns.length - 1;
  const make = useCallback(
    async (move: Move) => {
      if (under.current) return;
      under.current = true;
      setBusy(move);
      setFailure(null);
      try {
        take(await postMove(id, move, turn));
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        setFailure(error);
      } finally {
        under.current = false;
        setBusy(null);
      }
    },
    [id, turn, take],
  );
  return {
    busy,
    trouble: failure?.message ?? '',
    tooLate: failure?.status === 409 || failure?.status === 404,
    make: (move) => void make(move),
  };
}

import type { CreateSession } from '@sounding/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { RequestError } from '../../lib/request.ts';
import { postSession, sessionKeys } from './sessions-api.ts';

/** Begins a session that goes on from a kept answer, at once; `onBegun` hears its id. One key begins one session. */
export function useBeginSession(
  body: Pick<CreateSession, 'answerId' | 'mostFollowUps'>,
  key: string,
  onBegun: (sessionId: string) => void,
) {
  const { answerId, mostFollowUps } = body;
  const queries = useQueryClient();
  const [trouble, setTrouble] = useState('');
  const begin = useCallback(async () => {
    setTrouble('');
    try {
      const session = await postSession({ answerId, mostFollowUps }, key);
      queries.setQueryData(sessionKeys.one(session.id), session);
      void queries.invalidateQueries({ queryKey: sessionKeys.list });
      onBegun(session.id);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setTrouble(error.message);
    }
  }, [answerId, mostFollowUps, key, queries, onBegun]);
  useEffect(() => void begin(), [begin]);
  return { trouble, begin: () => void begin() };
}

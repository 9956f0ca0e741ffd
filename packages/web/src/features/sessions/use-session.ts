import type { SessionView } from '@sounding/core/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { fetchSession, sessionKeys } from './sessions-api.ts';

/**
 * One session. It is not asked for again by itself: what another tab does to it must not take the room away in which
 * somebody is writing. They hear of it when they answer.
 */
export function useSession(id: string) {
  return useQuery({
    queryKey: sessionKeys.one(id),
    queryFn: ({ signal }) => fetchSession(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: 'always',
  });
}

/** Takes over what the server made of a session; without it, the server is asked. Lists are asked again either way. */
export function useTakeSession(id: string): (session?: SessionView) => void {
  const queries = useQueryClient();
  return useCallback(
    (session) => {
      if (session === undefined) void queries.invalidateQueries({ queryKey: sessionKeys.one(id) });
      else queries.setQueryData(sessionKeys.one(id), session);
      void queries.invalidateQueries({ queryKey: sessionKeys.list });
    },
    [id, queries],
  );
}

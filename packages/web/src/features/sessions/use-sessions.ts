import { useInfiniteQuery } from '@tanstack/react-query';
import { fetchSessions, sessionKeys } from './sessions-api.ts';

/** All sessions, newest first, page by page. */
export function useSessions() {
  return useInfiniteQuery({
    queryKey: sessionKeys.list,
    queryFn: ({ pageParam, signal }) => fetchSessions(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  });
}

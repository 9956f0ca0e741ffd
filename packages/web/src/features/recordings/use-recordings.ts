import { useInfiniteQuery } from '@tanstack/react-query';
import { fetchRecordings, recordingKeys } from './recordings-api.ts';

/** All recordings, newest first, page by page. */
export function useRecordings() {
  return useInfiniteQuery({
    queryKey: recordingKeys.list,
    queryFn: ({ pageParam, signal }) => fetchRecordings({ cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
  });
}

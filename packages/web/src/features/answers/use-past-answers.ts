import { useInfiniteQuery } from '@tanstack/react-query';
import { answerKeys, fetchAnswers } from './answers-api.ts';

/** Past answers, newest first, page by page; of one question only where `question` (its id or exact text) is given. */
export function usePastAnswers(question: string | undefined) {
  return useInfiniteQuery({
    queryKey: answerKeys.list(question),
    queryFn: ({ pageParam, signal }) => fetchAnswers({ question, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  });
}

import { useQuery } from '@tanstack/react-query';
import { answerKeys, fetchAnswer } from './answers-api.ts';

/** One kept answer; nothing is fetched while `id` is undefined. Answers never change, so one fetch will do. */
export function useAnswer(id: string | undefined) {
  return useQuery({
    queryKey: answerKeys.one(id ?? ''),
    queryFn: ({ signal }) => fetchAnswer(id ?? '', signal),
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

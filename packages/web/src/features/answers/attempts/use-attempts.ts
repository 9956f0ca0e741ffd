import { useQuery } from '@tanstack/react-query';
import { answerKeys, fetchAttempts } from '../answers-api.ts';

/** The chain of attempts that an answer belongs to, oldest first. */
export function useAttempts(answerId: string) {
  return useQuery({
    queryKey: answerKeys.attempts(answerId),
    queryFn: ({ signal }) => fetchAttempts(answerId, signal),
  });
}

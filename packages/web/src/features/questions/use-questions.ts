import { type Question, STARTER_QUESTIONS } from '@sounding/core';
import { useQuery } from '@tanstack/react-query';
import { isRecord, RequestError, request } from '../../lib/request.ts';

/**
 * All questions there are to practise, in the bank's order. The starter set is in the page, so that there is
 * a question in the first frame, and also while the server is away.
 */
export function useQuestions() {
  return useQuery({
    queryKey: ['questions'],
    queryFn: ({ signal }) => fetchQuestions(signal),
    initialData: STARTER_QUESTIONS,
    initialDataUpdatedAt: 0,
    staleTime: 300_000,
  });
}

async function fetchQuestions(signal: AbortSignal): Promise<readonly Question[]> {
  const reply = await request('/api/questions', { signal });
  if (!isRecord(reply) || !Array.isArray(reply.items)) {
    throw new RequestError('garbled', 'The server’s reply could not be read.');
  }
  return reply.items.filter(isQuestion);
}

function isQuestion(value: unknown): value is Question {
  return isRecord(value) && typeof value.id === 'string' && typeof value.text === 'string';
}

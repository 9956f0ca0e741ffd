import type { InterviewerState } from '@sounding/core/contract';
import { useQuery } from '@tanstack/react-query';
import { isRecord, RequestError, request } from './request.ts';

/** The query key of which model is set, and whether its text was agreed to. */
export const interviewerKey = ['interviewer'] as const;

/** The model that is set, as the server names it. */
export type SetModel = NonNullable<InterviewerState['model']>;

/** Which model may be asked, if one is set. */
export function useInterviewer() {
  return useQuery({
    queryKey: interviewerKey,
    queryFn: async ({ signal }) => readInterviewer(await request('/api/interviewer', { signal })),
    staleTime: 60_000,
  });
}

/** Takes a reply for the state of the interviewer. Throws `RequestError` where it is none. */
export function readInterviewer(reply: unknown): InterviewerState {
  if (isRecord(reply)) return reply;
  throw new RequestError('garbled', 'The server’s reply could not be read.');
}

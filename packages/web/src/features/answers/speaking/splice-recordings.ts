import { isRecord, RequestError, request } from '../../../lib/request.ts';
import type { Splice } from './place-heard.ts';

/** Has the server make one recording of two and returns its id; both stay as they are. Throws `RequestError`. */
export async function spliceRecordings(splice: Splice, draftId: string): Promise<string> {
  const reply = await request('/api/recordings/splice', { method: 'POST', body: { ...splice, draftId } });
  if (!isRecord(reply) || typeof reply.id !== 'string') {
    throw new RequestError('garbled', 'The server’s reply could not be read.');
  }
  return reply.id;
}

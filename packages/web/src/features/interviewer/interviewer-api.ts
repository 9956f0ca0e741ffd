import type {
  InterviewerEvent,
  InterviewerState,
  ModelTask,
  OutboundPreview,
  RunModel,
} from '@sounding/core/contract';
import { isRecord, RequestError, refusalOf, request } from '../../lib/request.ts';
import { readInterviewer, type SetModel } from '../../lib/use-interviewer.ts';
import { eventReader } from './read-events.ts';

/** Says that the person agreed to have text sent to the model that was shown. Throws `RequestError`. */
export async function putAgreement({ provider, baseUrl, name }: SetModel): Promise<InterviewerState> {
  const body = { provider, baseUrl, name };
  return readInterviewer(await request('/api/interviewer/agreement', { method: 'PUT', body }));
}

/** Fetches what would be sent for a task, to the byte. Nothing is sent. Throws `RequestError`. */
export async function fetchPreview(task: ModelTask, signal: AbortSignal): Promise<OutboundPreview> {
  const reply = await request('/api/interviewer/preview', { method: 'POST', body: { task }, signal });
  if (isRecord(reply) && typeof reply.body === 'string' && Array.isArray(reply.replaced)) {
    return reply as OutboundPreview;
  }
  throw garbled();
}

/**
 * Has the model asked; `onEvent` hears of what comes, as it comes. Resolves when the stream is over. Throws `RequestError`
 * where it does not begin or breaks off, and what `signal` was aborted with.
 */
export async function streamRun(
  body: RunModel,
  { signal, onEvent }: { readonly signal: AbortSignal; readonly onEvent: (event: InterviewerEvent) => void },
): Promise<void> {
  const reply = await fetch('/api/interviewer/runs', {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  }).catch(brokenOff(signal));
  if (!reply.ok || reply.body === null) throw await refusalOf(reply);
  const reader = eventReader((data) => onEvent(parseEvent(data)));
  const pieces = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await pieces.read().catch(brokenOff(signal));
    if (done) return;
    reader.push(value);
  }
}

function brokenOff(signal: AbortSignal) {
  return (cause: unknown): never => {
    if (signal.aborted) throw cause;
    throw new RequestError('away', 'Sounding’s server does not answer. Is it still running?');
  };
}

function parseEvent(data: string): InterviewerEvent {
  let event: unknown;
  try {
    event = JSON.parse(data);
  } catch {
    throw garbled();
  }
  if (isRecord(event) && typeof event.kind === 'string') return event as InterviewerEvent;
  throw garbled();
}

function garbled(): RequestError {
  return new RequestError('garbled', 'The server’s reply could not be read.');
}

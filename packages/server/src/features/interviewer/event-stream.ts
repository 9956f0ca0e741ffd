import type { InterviewerEvent } from '@sounding/core/contract';
import type { FastifyReply } from 'fastify';

/** How often a line that says nothing is sent, so that nobody on the way takes the stream for dead, in milliseconds. */
const HEARTBEAT_MS = 10_000;

/** A reply that goes on: one event after another, until it is ended. */
export interface EventStream {
  /**
   * Sends an event. Does nothing once the other side has gone. Words are left out while it does not keep up: those that
   * come later hold them all.
   */
  readonly send: (event: InterviewerEvent) => void;
  readonly end: () => void;
}

/** Turns a reply into a stream of events. No error can become a problem document from here on. */
export function openEventStream(reply: FastifyReply): EventStream {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  raw.flushHeaders();
  const write = (text: string) => {
    if (!raw.writableEnded && !raw.destroyed) raw.write(text);
  };
  const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT_MS);
  raw.on('close', () => clearInterval(heartbeat));
  return {
    send: (event) => {
      if (event.kind === 'words' && raw.writableNeedDrain) return;
      write(`data: ${JSON.stringify(event)}\n\n`);
    },
    end: () => {
      clearInterval(heartbeat);
      raw.end();
    },
  };
}

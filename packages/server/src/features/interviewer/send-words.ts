import type { InterviewerEvent } from '@sounding/core/contract';

/** Sends a text as it grows, whenever it has grown. */
export function sendWords(send: (event: InterviewerEvent) => void): (text: string) => void {
  let last = '';
  return (text) => {
    if (text === last) return;
    last = text;
    send({ kind: 'words', text });
  };
}

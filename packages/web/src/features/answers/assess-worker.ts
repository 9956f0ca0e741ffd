import { assess } from '@sounding/core';
import type { AssessJob, AssessReply } from './assess-client.ts';

/** The scorer, off the page's thread, so that typing never waits for it. */
self.addEventListener('message', (event: MessageEvent<AssessJob>) => {
  const { id, answer, question, assessmentId } = event.data;
  let reply: AssessReply;
  try {
    reply = { id, assessment: assess(answer, question, { assessmentId }) };
  } catch (error) {
    reply = { id, fault: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply);
});

import { assessWithoutProbes } from '@sounding/core';
import type { AssessJob, AssessReply } from './assess-client.ts';

/** The scorer, off the page's thread, so that typing never waits for it. */
self.addEventListener('message', async (event: MessageEvent<AssessJob>) => {
  const { id } = event.data;
  let reply: AssessReply;
  try {
    reply = await work(event.data);
  } catch (error) {
    reply = { id, fault: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply);
});

async function work(job: AssessJob): Promise<AssessReply> {
  const { id, answer, question } = job;
  if (!('check' in job)) {
    return { id, assessment: assessWithoutProbes(answer, question, { assessmentId: job.assessmentId }) };
  }
  // Only spoken answers are gone through: the means for it come when the first one is.
  const { checkWords } = await import('./mending/check-words.ts');
  return { id, checked: checkWords(answer, question, job.check) };
}

import { type ComponentType, lazy } from 'react';
import type { FeedbackView as FeedbackViewType } from '../feedback-view.tsx';
import { warmUp } from '../scorer.ts';

let ready: typeof FeedbackViewType | undefined;
async function load() {
  const { FeedbackView } = await import('../feedback-view.tsx');
  ready = FeedbackView;
  return { default: FeedbackView };
}
const Late = lazy(load);

/** The feedback's component. Once it is here it is drawn in the same frame; suspending would cost a few hundred milliseconds. */
export function feedbackView(): ComponentType<Parameters<typeof FeedbackViewType>[0]> {
  return ready ?? Late;
}

/** Fetches what submitting will need, so that it neither waits nor depends on the server by then. */
export function prepareFeedback(): void {
  warmUp();
  // Where this fails, it is tried again when the feedback is wanted.
  load().catch(() => undefined);
}

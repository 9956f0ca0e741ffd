import type { SpeakingNow } from '../../../lib/speaking.ts';
import { JOINING } from '../speaking/join-takes.ts';

const FINISHING = 'Its words are still being written down. Submit when they are here.';

/** Why nothing is submitted yet, in words for people, and the field where that can be mended. */
export interface Refusal {
  readonly why: string;
  readonly field: 'question' | 'editor' | null;
}

/** How the desk stands as somebody would submit. */
export interface DeskState {
  readonly state: SpeakingNow['state'];
  /** The recordings of two takes are being made one. */
  readonly joining: boolean;
  /** The question's wording. */
  readonly asked: string;
  /** True where the person types the question, too. */
  readonly ownQuestion: boolean;
  readonly text: string;
}

/** Why an answer cannot be submitted as the desk stands; null where it can. */
export function whyNotSubmit({ state, joining, asked, ownQuestion, text }: DeskState): Refusal | null {
  if (state === 'recording' || state === 'paused') {
    return { why: 'Stop the recording first; then its words can be submitted.', field: null };
  }
  if (state === 'finishing') return { why: FINISHING, field: null };
  if (joining) return { why: JOINING, field: null };
  if (ownQuestion && asked.trim() === '') {
    return {
      why: 'Write the question first: it is what the answer is read against and found by.',
      field: 'question',
    };
  }
  return text.trim() === '' ? { why: 'There is nothing to submit yet.', field: 'editor' } : null;
}

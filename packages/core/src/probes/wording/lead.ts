import { pick } from './pick.ts';
import { type Said, say } from './say.ts';

/** Repeats a passage before something is asked about it, as a sentence of its own. */
export function lead(quote: Said, seed: string): Said {
  return pick(seed, [
    say`You said ${quote}.`,
    say`Let me go back to ${quote}.`,
    say`One thing you said: ${quote}.`,
    say`Stay with ${quote} for a moment.`,
  ]);
}

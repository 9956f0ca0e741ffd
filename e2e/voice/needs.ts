import { hasRecogniser } from '../../scripts/fetch-recogniser.mjs';
import { hasVoice } from './synthesise.ts';

/** What a journey in which somebody speaks needs and this machine lacks, in words; undefined where all is there. */
export const MISSING: string | undefined = hasVoice()
  ? hasRecogniser()
    ? undefined
    : 'the recogniser could not be fetched: run node scripts/fetch-recogniser.mjs'
  : 'this machine has no voice: install flite';

/** Such a journey is left out where something is missing; in CI it runs, and fails with what is missing. */
export const LEFT_OUT = MISSING !== undefined && !process.env.CI;

/** Throws what is missing. */
export function expectVoiceAndRecogniser(): void {
  if (MISSING !== undefined) throw new Error(MISSING);
}

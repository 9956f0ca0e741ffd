/** Why there is no sound, or no more of it. */
export type CaptureProblem =
  | 'refused'
  | 'no-microphone'
  | 'in-use'
  | 'insecure'
  | 'old-browser'
  | 'unplugged'
  | 'failed';

/** What each problem is, and what to do about it. Typing works in all of them. */
const WORDS: Readonly<Record<CaptureProblem, string>> = {
  refused:
    'The browser does not let this page use the microphone. Allow it at the sign left of the address (or in the browser’s settings for this site), then press Record again. Typing works all the same.',
  'no-microphone':
    'No microphone was found. Plug one in or switch it on, then press Record again. Typing works all the same.',
  'in-use':
    'The microphone could not be opened: another program may be using it. Close that, then press Record again. Typing works all the same.',
  insecure:
    'Browsers give the microphone only to pages of this machine or over https, and this page came over plain http from another one. Open it at 127.0.0.1 on the machine that runs Sounding. Typing works all the same.',
  'old-browser':
    'This browser cannot record sound here (it has no audio worklet). A newer one can. Typing works all the same.',
  unplugged:
    'The microphone went away in mid-recording. What was said before is kept. Plug it in again and record the rest, or type it.',
  failed:
    'The microphone could not be started. Press Record to try again; another browser or another microphone may help. Typing works all the same.',
};

/** The problem in words, for the speaker. */
export function describeProblem(problem: CaptureProblem): string {
  return WORDS[problem];
}

/** What a refusal of `getUserMedia` means, by the name of its error. */
export function problemOf(error: unknown): CaptureProblem {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'no-microphone';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    default:
      return 'failed';
  }
}

/** What is missing before anything is tried; undefined where recording may work. */
export function missingParts(page: {
  readonly secure: boolean;
  readonly microphone: boolean;
  readonly worklet: boolean;
}): CaptureProblem | undefined {
  if (page.microphone && page.worklet) return undefined;
  return page.secure ? 'old-browser' : 'insecure';
}

import type { Listen, Listening, Recogniser } from './listening.ts';

/** How long the browser may take for the last words after the end, in milliseconds. */
const PATIENCE = 4_000;

/** What is used of the Web Speech API (https://webaudio.github.io/web-speech-api/), which not every browser has. */
interface BrowserRecogniser extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  phrases?: unknown[];
  start(): void;
  stop(): void;
  abort(): void;
}
interface ResultEvent extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}
type Named = Readonly<Record<string, new (...parts: unknown[]) => unknown>>;

function recogniserClass(): (new () => BrowserRecogniser) | undefined {
  const page = globalThis as unknown as Named;
  return (page.SpeechRecognition ?? page.webkitSpeechRecognition) as
    | (new () => BrowserRecogniser)
    | undefined;
}

/**
 * The browser's own recogniser, which listens to the microphone beside us; most browsers send the voice to their
 * maker. It knows no word times. It cannot read a recording that is over.
 */
export const browserRecogniser: Recogniser = { prepare: () => undefined, listen };

function listen({ terms }: Parameters<Listen>[0], events: Parameters<Listen>[1]): Listening {
  const Recogniser = recogniserClass();
  if (Recogniser === undefined) {
    throw new Error('This browser has no recogniser of its own. Choose another in the settings.');
  }
  const recogniser = new Recogniser();
  // After a pause some browsers end by themselves and are begun again: what they said before stays.
  const before: string[] = [];
  let settled = '';
  let partial = '';
  let wanted = true;
  // From its start to its `end`: only then can it be started again.
  let runs = false;
  let failure: string | undefined;
  let ended = () => {};
  const text = () => [...before, settled].filter((part) => part !== '').join(' ');

  recogniser.lang = 'en-US';
  recogniser.continuous = true;
  recogniser.interimResults = true;
  tellOf(recogniser, terms);
  recogniser.addEventListener('result', (event) => {
    const results = Array.from((event as ResultEvent).results);
    const join = (final: boolean) =>
      results
        .filter((result) => result.isFinal === final)
        .map((result) => result[0]?.transcript.trim() ?? '')
        .join(' ')
        .trim();
    settled = join(true);
    partial = join(false);
    events.onText(text(), partial);
  });
  recogniser.addEventListener('error', (event) => {
    const reason = (event as Event & { readonly error?: string }).error ?? '';
    if (reason === 'no-speech' || reason === 'aborted') return;
    wanted = false;
    failure =
      reason === 'network'
        ? 'The browser’s recogniser could not reach its maker’s service.'
        : `The browser’s recogniser failed (${reason || 'no reason given'}).`;
  });
  recogniser.addEventListener('end', () => {
    before.push([settled, partial].filter((part) => part !== '').join(' '));
    settled = '';
    partial = '';
    runs = false;
    if (wanted) beginAgain();
    else ended();
  });
  function begin(): void {
    recogniser.start();
    runs = true;
  }
  function beginAgain(): void {
    try {
      begin();
    } catch {
      wanted = false;
      failure = 'The browser’s recogniser could not be started again.';
    }
  }
  begin();
  return {
    push: () => undefined,
    pause() {
      wanted = false;
      // What was said until now is still given.
      if (runs) recogniser.stop();
    },
    goOn() {
      wanted = failure === undefined;
      if (wanted && !runs) beginAgain();
    },
    async finish() {
      wanted = false;
      if (failure === undefined && runs) {
        await new Promise<void>((resolve) => {
          ended = resolve;
          setTimeout(resolve, PATIENCE);
          recogniser.stop();
        });
      }
      const heard = [text(), partial].filter((part) => part !== '').join(' ');
      if (heard === '' && failure !== undefined) throw new Error(failure);
      return { text: heard };
    },
    cancel() {
      wanted = false;
      recogniser.abort();
    },
  };
}

/** Words to expect, where the browser takes such hints. */
function tellOf(recogniser: BrowserRecogniser, terms: readonly string[]): void {
  const Phrase = (globalThis as unknown as Named).SpeechRecognitionPhrase;
  if (Phrase === undefined || !('phrases' in recogniser)) return;
  try {
    recogniser.phrases = terms.map((term) => new Phrase(term, 2));
  } catch {
    // A hint at most: without it the words are recognised as they are.
  }
}

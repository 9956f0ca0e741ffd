import {
  DEAF_TO_PAUSES,
  type Listen,
  type ListenEvents,
  type Listened,
  type Recogniser,
} from './listening.ts';
import type { FromRecogniser, ToRecogniser } from './worker-messages.ts';

/** How far the recogniser in the page is. */
export type RecogniserStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly why: string };

/** The part of a Worker that the listener needs. */
export interface RecogniserWorker {
  postMessage(message: ToRecogniser, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { data: FromRecogniser }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
  terminate(): void;
}

/** The recogniser in the page, and how far its loading is. */
export interface PageListener extends Recogniser {
  status(): RecogniserStatus;
  subscribe(listener: () => void): () => void;
}

/** The recording that is listened to. */
interface Job {
  readonly id: number;
  readonly events: ListenEvents;
  settled: string;
  resolve: (listened: Listened) => void;
  reject: (reason: Error) => void;
}

/** Makes the listener. `makeWorker` is called before the first recording, and again after the worker broke. */
export function createPageListener(makeWorker: () => RecogniserWorker): PageListener {
  const listeners = new Set<() => void>();
  let status: RecogniserStatus = { kind: 'idle' };
  let worker: RecogniserWorker | undefined;
  let job: Job | undefined;
  let lastId = 0;

  function change(next: RecogniserStatus): void {
    status = next;
    for (const listener of listeners) listener();
  }

  function connect(): RecogniserWorker {
    if (worker !== undefined) return worker;
    change({ kind: 'loading', loaded: 0, total: 0 });
    const made = makeWorker();
    made.addEventListener('message', ({ data }) => {
      if (made === worker) hear(data);
    });
    made.addEventListener('error', (event) => {
      if (made === worker) fail(event.message || 'the browser could not run it');
    });
    worker = made;
    return made;
  }

  /** The next recording tries it with a fresh worker. */
  function fail(why: string): void {
    worker?.terminate();
    worker = undefined;
    change({ kind: 'broken', why });
    job?.reject(new Error(describe(why)));
  }

  function hear(message: FromRecogniser): void {
    if (message.kind === 'broken') fail(message.why);
    else if (message.kind === 'loading' || message.kind === 'ready') change(message);
    else if (job === undefined || message.id !== job.id) return;
    else if (message.kind === 'partial') job.events.onText(job.settled, message.text);
    else if (message.kind === 'piece') {
      job.settled = [job.settled, message.text].filter((part) => part !== '').join(' ');
      job.events.onText(job.settled, '');
      job.events.onRead(message.to);
    } else if (message.kind === 'done') job.resolve({ text: message.text, timing: message.timing });
    else job.reject(new Error(describe(message.why)));
  }

  function listen(events: ListenEvents): ReturnType<Listen> {
    lastId += 1;
    const id = lastId;
    let settle: Pick<Job, 'resolve' | 'reject'> | undefined;
    const result = new Promise<Listened>((resolve, reject) => {
      settle = { resolve, reject };
    });
    // It may fail before anybody asks for the text.
    result.catch(() => undefined);
    job?.reject(new Error('Another recording was begun.'));
    job = { id, events, settled: '', resolve: () => {}, reject: () => {}, ...settle };
    send({ kind: 'begin', id });
    return {
      ...DEAF_TO_PAUSES,
      push: (samples) => send({ kind: 'push', id, samples }),
      finish() {
        send({ kind: 'finish', id });
        return result;
      },
      cancel() {
        if (job?.id === id) job = undefined;
      },
    };
  }

  function send(message: ToRecogniser): void {
    // After a failure this recording gets no second worker, which would have heard only its end.
    if (message.kind !== 'begin' && status.kind === 'broken') return;
    attempt(() => connect().postMessage(message));
  }

  function attempt(run: () => void): void {
    try {
      run();
    } catch (cause) {
      fail(cause instanceof Error ? cause.message : String(cause));
    }
  }

  return {
    prepare: () => attempt(connect),
    listen: (_, events) => listen(events),
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function describe(why: string): string {
  return `The recogniser in this page cannot be used: ${why}.`;
}

/** How long a deletion can be taken back, in milliseconds. */
const UNDO_TIME = 6_000;

/** A deletion that was asked for and is not done. Only a `pending` one can still be taken back. */
export interface PendingDeletion {
  readonly id: string;
  readonly state: 'pending' | 'sending' | 'failed';
}

/** Timers as the queue needs them; tests bring their own. */
export interface Timers {
  set(run: () => void, milliseconds: number): unknown;
  clear(timer: unknown): void;
}

/** Deletions that wait for a change of mind. */
export interface DeletionQueue {
  /** Those that wait, are on their way or failed; a new array after every change. */
  current(): readonly PendingDeletion[];
  subscribe(listener: () => void): () => void;
  ask(id: string): void;
  /** Takes back what waits, or lets go of what failed. What is on its way cannot be called back: then nothing happens. */
  undo(id: string): void;
  /** Stops and restarts the clock, for as long as somebody is reading the offer to undo. */
  hold(id: string): void;
  release(id: string): void;
  /** Sends everything that waits, at once: the page is going away. */
  flush(): void;
}

/**
 * Makes the queue. `send` deletes for good; it gets `leaving` when the page is going away, and its rejection
 * keeps the entry as `failed`, so that nothing claims to be deleted that is not.
 */
export function createDeletionQueue(
  send: (id: string, leaving: boolean) => Promise<void>,
  timers: Timers,
): DeletionQueue {
  const clocks = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  let entries: readonly PendingDeletion[] = [];

  function change(next: readonly PendingDeletion[]): void {
    entries = next;
    for (const listener of listeners) listener();
  }
  function without(id: string): readonly PendingDeletion[] {
    return entries.filter((entry) => entry.id !== id);
  }
  function stop(id: string): void {
    timers.clear(clocks.get(id));
    clocks.delete(id);
  }
  function start(id: string): void {
    stop(id);
    clocks.set(
      id,
      timers.set(() => void commit(id, false), UNDO_TIME),
    );
  }
  async function commit(id: string, leaving: boolean): Promise<void> {
    stop(id);
    mark(id, 'sending');
    try {
      await send(id, leaving);
      change(without(id));
    } catch {
      mark(id, 'failed');
    }
  }
  function mark(id: string, state: PendingDeletion['state']): void {
    change(entries.map((entry) => (entry.id === id ? { id, state } : entry)));
  }
  const isSending = (id: string) => entries.some((entry) => entry.id === id && entry.state === 'sending');
  const waits = (id: string) => clocks.has(id);

  return {
    current: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask(id) {
      if (isSending(id)) return;
      change([...without(id), { id, state: 'pending' }]);
      start(id);
    },
    undo(id) {
      if (isSending(id)) return;
      stop(id);
      change(without(id));
    },
    hold(id) {
      if (waits(id)) timers.clear(clocks.get(id));
    },
    release(id) {
      if (waits(id)) start(id);
    },
    flush() {
      for (const id of [...clocks.keys()]) void commit(id, true);
    },
  };
}

import type { Draft } from '../draft.ts';

/** Where drafts are kept besides the browser. Each rejects where the server is away, and may be asked again. */
export interface DraftServer {
  /** The kept copy; null where there is none. */
  fetch(): Promise<Draft | null>;
  /** `newer` where a later version is kept there already; `refused` where trying again would not help. */
  put(draft: Draft): Promise<'kept' | 'newer' | 'refused'>;
  remove(id: string): Promise<void>;
}

/** How a draft stands on the server: nothing to say, on its way, there, or not there and why. */
export type SyncState = 'quiet' | 'sending' | 'saved' | 'away' | 'refused';

/** Keeps the server's copy of a draft up to date. */
export interface DraftSync {
  /** Asks the server for its copy, which `onCopy` then hears of. */
  start(): void;
  /** Sends this version soon; of several only the newest goes out. */
  push(draft: Draft): void;
  /** Sends nothing that is waiting: the draft is being submitted. */
  hold(): void;
  /** Deletes this draft's copy, also one that is on its way there now. */
  forget(id: string): void;
  /** Tries at once what is waiting. */
  hurry(): void;
  stop(): void;
}

/** How long a version waits for a newer one, in milliseconds: with the 400 before, the server has it within a second. */
const GATHER = 400;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/**
 * Makes the one that keeps the server's copy. One request runs at a time. Nothing is sent before the server's copy was
 * seen, so that words from another browser are not overwritten unseen. `later` runs something after milliseconds and
 * returns how to call it off.
 */
export function createDraftSync(
  server: DraftServer,
  later: (run: () => void, wait: number) => () => void,
  onCopy: (copy: Draft | null) => void,
  onState: (state: SyncState) => void,
): DraftSync {
  let next: Draft | null = null;
  const leaving = new Set<string>();
  let met = false;
  let busy = false;
  let stopped = false;
  let failures = 0;
  let callOff = () => {};

  function wake(wait: number): void {
    callOff();
    callOff = stopped ? () => {} : later(() => void run(), wait);
  }

  async function run(): Promise<void> {
    if (busy || stopped) return;
    busy = true;
    try {
      await catchUp();
      failures = 0;
    } catch {
      const wait = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** failures);
      failures += 1;
      if (next !== null) onState('away');
      wake(wait);
    } finally {
      busy = false;
      if (stopped) removeLast();
    }
  }

  /** What was thrown away just before the page left is still deleted; nobody waits for the reply. */
  function removeLast(): void {
    for (const id of leaving) server.remove(id).catch(() => undefined);
    leaving.clear();
  }

  async function catchUp(): Promise<void> {
    while (!stopped && (!met || leaving.size > 0 || next !== null)) {
      const [gone] = leaving;
      if (gone !== undefined) {
        await server.remove(gone);
        leaving.delete(gone);
      } else if (!met) {
        const copy = await server.fetch();
        met = true;
        if (!stopped) onCopy(copy);
      } else if (next !== null) await send(next);
    }
  }

  async function send(draft: Draft): Promise<void> {
    const outcome = await server.put(draft);
    if (next === draft) next = null;
    met = outcome !== 'newer';
    if (next === null && met) onState(outcome === 'kept' ? 'saved' : 'refused');
  }

  function hold(): void {
    next = null;
    onState('quiet');
  }

  return {
    start: () => wake(0),
    push(draft) {
      if (next === null) {
        onState('sending');
        // While the server is away its next turn comes by itself.
        if (failures === 0) wake(GATHER);
      }
      next = draft;
    },
    hold,
    forget(id) {
      hold();
      leaving.add(id);
      wake(0);
    },
    hurry: () => wake(0),
    stop() {
      stopped = true;
      callOff();
      if (!busy) removeLast();
    },
  };
}

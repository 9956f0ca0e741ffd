import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../draft.ts';
import { createDraftSync, type DraftServer, type SyncState } from './draft-sync.ts';

/** A place for one draft by the real rules, which can be taken away, and a clock that is moved by hand. */
function makePlace(kept: Draft | null = null) {
  const place = { kept, away: false, puts: 0, removed: [] as string[], letPutsThrough: () => {} };
  let held: Promise<void> | null = null;
  const reach = async () => {
    if (place.away) throw new Error('away');
  };
  const server: DraftServer = {
    async fetch() {
      await reach();
      return place.kept;
    },
    async put(draft) {
      await reach();
      await held;
      place.puts += 1;
      if (place.kept !== null && place.kept.editedAt > draft.editedAt) return 'newer';
      place.kept = draft;
      return 'kept';
    },
    async remove(id) {
      await reach();
      place.removed.push(id);
      if (place.kept?.id === id) place.kept = null;
    },
  };
  const holdPuts = () => {
    held = new Promise((resolve) => {
      place.letPutsThrough = resolve;
    });
  };
  let due: { readonly run: () => void; readonly at: number }[] = [];
  let now = 0;
  const later = (run: () => void, wait: number) => {
    const entry = { run, at: now + wait };
    due.push(entry);
    return () => {
      due = due.filter((each) => each !== entry);
    };
  };
  /** Lets time pass, and everything that runs by then. */
  const pass = async (wait: number) => {
    const end = now + wait;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      const next = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      due = due.filter((each) => each !== next);
      now = Math.max(now, next.at);
      next.run();
    }
    now = end;
  };
  const copies: (Draft | null)[] = [];
  const states: SyncState[] = [];
  const sync = createDraftSync(
    server,
    later,
    (copy) => void copies.push(copy),
    (state) => void states.push(state),
  );
  return { place, sync, pass, copies, states, holdPuts };
}

const draft = (text: string, editedAt: number): Draft => ({ ...emptyDraft('k', 'tab', text), editedAt });

describe('a draft’s copy on the server', () => {
  it('is asked for first, and then kept up to date within half a second', async () => {
    const { place, sync, pass, copies, states } = makePlace(draft('old', 1));
    sync.start();
    sync.push(draft('new', 2));
    await pass(500);
    expect(copies).toEqual([draft('old', 1)]);
    expect(place.kept?.text).toBe('new');
    expect(states).toEqual(['sending', 'saved']);
  });

  it('gets of several versions only the newest', async () => {
    const { place, sync, pass } = makePlace();
    sync.start();
    await pass(0);
    for (const [index, text] of ['a', 'ab', 'abc'].entries()) sync.push(draft(text, index + 1));
    await pass(500);
    expect(place.kept?.text).toBe('abc');
    expect(place.puts).toBe(1);
  });

  it('is not put off for ever by somebody who types on and on', async () => {
    const { place, sync, pass } = makePlace();
    sync.start();
    await pass(0);
    for (let i = 1; i <= 5; i += 1) {
      sync.push(draft(`version ${i}`, i));
      await pass(100);
    }
    expect(place.puts).toBe(1);
  });

  it('follows once a server that was away is back, and says so meanwhile', async () => {
    const { place, sync, pass, states } = makePlace();
    place.away = true;
    sync.start();
    sync.push(draft('typed meanwhile', 1));
    await pass(5_000);
    expect(states.at(-1)).toBe('away');
    sync.push(draft('typed further', 2));
    place.away = false;
    await pass(30_000);
    expect(place.kept?.text).toBe('typed further');
    expect(states.at(-1)).toBe('saved');
  });

  it('hears of a later version instead of overwriting it', async () => {
    const { place, sync, pass, copies } = makePlace();
    sync.start();
    await pass(0);
    place.kept = draft('from another browser', 9);
    sync.push(draft('mine', 5));
    await pass(500);
    expect(place.kept.text).toBe('from another browser');
    expect(copies).toEqual([null, draft('from another browser', 9)]);
  });

  it('goes when the draft is thrown away, also where a version was on its way', async () => {
    const { place, sync, pass, holdPuts } = makePlace();
    sync.start();
    await pass(0);
    holdPuts();
    sync.push(draft('on its way', 1));
    await pass(500);
    sync.forget('k');
    place.letPutsThrough();
    await pass(500);
    expect(place.kept).toBeNull();
  });

  it('goes also where the page is left at once', async () => {
    const { place, sync, pass } = makePlace(draft('kept', 1));
    sync.start();
    await pass(0);
    sync.forget('k');
    sync.stop();
    await pass(500);
    expect(place.kept).toBeNull();
  });

  it('is not written while the draft is being submitted', async () => {
    const { place, sync, pass } = makePlace();
    sync.start();
    await pass(0);
    sync.push(draft('about to be sent', 1));
    sync.hold();
    await pass(5_000);
    expect(place.puts).toBe(0);
  });
});

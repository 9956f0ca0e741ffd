import { describe, expect, it } from 'vitest';
import { createPlayer, type Media } from './player.ts';

/** An audio element without a sound: it is told what time it is. */
function silentMedia(refuses = false) {
  const listeners = new Map<string, Set<() => void>>();
  const tell = (type: string) => {
    for (const listener of listeners.get(type) ?? []) listener();
  };
  const media = {
    currentTime: 0,
    duration: 100,
    paused: true as boolean,
    async play() {
      if (refuses) throw new Error('not allowed');
      media.paused = false;
      tell('play');
    },
    pause() {
      media.paused = true;
      tell('pause');
    },
    addEventListener(type: string, listener: () => void) {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener(type: string, listener: () => void) {
      listeners.get(type)?.delete(listener);
    },
  } satisfies Media;
  const heard = () => [...listeners.values()].reduce((sum, each) => sum + each.size, 0);
  return { media, tell, heard };
}

/** Frames that come when they are called for. */
function frames() {
  const waiting = new Set<() => void>();
  return {
    next(run: () => void) {
      waiting.add(run);
      return () => void waiting.delete(run);
    },
    pass() {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
    },
    waiting,
  };
}

describe('a player', () => {
  it('follows the clock while it plays, and asks for no frame while it rests', async () => {
    const clock = frames();
    const { media } = silentMedia();
    const player = createPlayer(clock.next);
    player.attach(media);
    let told = 0;
    player.subscribe(() => {
      told += 1;
    });
    player.playFrom(12);
    await Promise.resolve();
    expect(player.current()).toEqual({ state: 'playing', seconds: 12 });
    media.currentTime = 12.5;
    clock.pass();
    expect(player.current().seconds).toBe(12.5);
    const before = told;
    clock.pass();
    expect(told).toBe(before);
    player.toggle();
    expect(player.current().state).toBe('resting');
    expect(clock.waiting.size).toBe(0);
  });

  it('goes on playing where it is moved to', async () => {
    const { media } = silentMedia();
    const player = createPlayer(frames().next);
    player.attach(media);
    player.toggle();
    await Promise.resolve();
    player.seek(40);
    expect(media.currentTime).toBe(40);
    expect(player.current()).toEqual({ state: 'playing', seconds: 40 });
    player.seek(-3);
    expect(media.currentTime).toBe(0);
  });

  it('remembers where it was moved to before there was a sound', () => {
    const { media } = silentMedia();
    const player = createPlayer(frames().next);
    player.seek(7);
    expect(player.current()).toEqual({ state: 'resting', seconds: 7 });
    player.attach(media);
    expect(media.currentTime).toBe(7);
  });

  it('says so when the recording cannot be played', async () => {
    const refused = silentMedia(true);
    const player = createPlayer(frames().next);
    player.attach(refused.media);
    player.toggle();
    await new Promise((done) => setTimeout(done, 0));
    expect(player.current().state).toBe('failed');

    const broken = silentMedia();
    const other = createPlayer(frames().next);
    other.attach(broken.media);
    broken.tell('error');
    expect(other.current().state).toBe('failed');
  });

  it('lets go of its element: it falls silent and is listened to no more', async () => {
    const { media, heard } = silentMedia();
    const player = createPlayer(frames().next);
    const detach = player.attach(media);
    player.toggle();
    await Promise.resolve();
    detach();
    expect(media.paused).toBe(true);
    expect(heard()).toBe(0);
    player.toggle();
    expect(media.paused).toBe(true);
    expect(player.current().state).toBe('resting');
  });
});

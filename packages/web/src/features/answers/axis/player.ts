/** What a player needs of an audio element. */
export interface Media {
  currentTime: number;
  readonly duration: number;
  readonly paused: boolean;
  play(): Promise<void>;
  pause(): void;
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/** Where the recording stands. */
export interface Playing {
  readonly state: 'resting' | 'playing' | 'failed';
  /** Seconds from the recording's start. */
  readonly seconds: number;
}

/** One recording's playback, as a store that parts of the page can follow each on its own. */
export interface Player {
  readonly current: () => Playing;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes up an audio element; returns what lets it go again. */
  attach(media: Media): () => void;
  /** Moves the playhead; where it plays, it goes on playing there. */
  seek(seconds: number): void;
  playFrom(seconds: number): void;
  toggle(): void;
}

/** Asks for the next frame, as `requestAnimationFrame` does; returns what cancels it. */
export type NextFrame = (run: () => void) => () => void;

/** Makes a player. While it plays it looks at the clock once a frame: the element's own events come too seldom. */
export function createPlayer(nextFrame: NextFrame): Player {
  const listeners = new Set<() => void>();
  let media: Media | undefined;
  let now: Playing = { state: 'resting', seconds: 0 };
  let cancelFrame = () => {};

  function tell(next: Playing) {
    if (next.state === now.state && next.seconds === now.seconds) return;
    now = next;
    for (const listener of listeners) listener();
  }

  function follow() {
    cancelFrame();
    if (media === undefined) return;
    tell({ state: media.paused ? 'resting' : 'playing', seconds: media.currentTime });
    if (!media.paused) cancelFrame = nextFrame(follow);
  }

  function fail() {
    cancelFrame();
    tell({ ...now, state: 'failed' });
  }

  function seek(seconds: number) {
    const at = Math.max(0, seconds);
    if (media !== undefined) media.currentTime = at;
    tell({ ...now, seconds: at });
  }

  function play() {
    // Refused by the browser, or gone from the server: the page says so, and nothing else breaks.
    media?.play().catch(fail);
  }

  return {
    current: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach(next) {
      media = next;
      const { seconds } = now;
      if (seconds > 0) media.currentTime = seconds;
      const moved = ['play', 'pause', 'ended', 'seeked'];
      for (const type of moved) next.addEventListener(type, follow);
      next.addEventListener('error', fail);
      return () => {
        cancelFrame();
        for (const type of moved) next.removeEventListener(type, follow);
        next.removeEventListener('error', fail);
        next.pause();
        media = undefined;
        tell({ ...now, state: 'resting' });
      };
    },
    seek,
    playFrom(seconds) {
      seek(seconds);
      play();
    },
    toggle() {
      if (media === undefined) return;
      if (media.paused) play();
      else media.pause();
    },
  };
}

import { MAX_RECORDING_SECONDS } from '@sounding/core/contract';
import type { Capture, startCapture } from './capture.ts';
import { nextLevel } from './level.ts';
import { DEAF_TO_PAUSES, type Listened, type Listening, type Recogniser } from './listening/listening.ts';
import { readSound } from './listening/read-sound.ts';
import type { CaptureProblem } from './problems.ts';
import { IDLE, type Session, type SessionParts, type SessionState, type Sound } from './session-state.ts';
import { beginTake, type Take } from './take.ts';
import { arrivedId } from './upload/arrived-id.ts';
import { onceOnServer } from './upload/once-on-server.ts';
import type { Upload } from './upload/upload.ts';

/** How often changes that come with every block are shown, in milliseconds. */
const SHOW_EVERY = 200;
/** A wait for the next block from which on something is amiss, in milliseconds. */
const STALLED = 2_000;
/** So much lost sound is worth a word, in seconds: below it no sentence is missing. */
const WORTH_TELLING = 1;

/** A recording that is going on. */
interface Running {
  readonly upload: Upload;
  readonly take: Take;
  readonly capture: Capture;
  readonly sound: Sound;
  readonly listening: Listening;
  lastBlock: number;
  /** True once the speaker was told that sound is missing. */
  toldOfGaps: boolean;
}

/** What a session stands on. */
export interface SessionDeps {
  readonly startCapture: typeof startCapture;
  /** As in `onceOnServer`. */
  readonly watchUploads: (listener: () => void) => () => void;
  /** A clock that only goes forward, in milliseconds. */
  readonly now: () => number;
}

/** Sound that is being written down; what was begun before it counts no more. */
interface Reading {
  readonly sound: Sound;
  cancel(): void;
}

/** Makes a session. It belongs to one panel, and must be left (`leave`) when that goes. */
export function createSession({ startCapture, watchUploads, now }: SessionDeps): Session {
  const listeners = new Set<() => void>();
  let state = IDLE;
  let running: Running | undefined;
  // What is being said, read, or was read last.
  let current: Sound | undefined;
  let reading: Reading | undefined;
  // The newest question for the microphone: the answer to an earlier one is not wanted.
  let asking: object | undefined;
  let shown = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let watch: ReturnType<typeof setInterval> | undefined;

  function show(): void {
    clearTimeout(later);
    later = undefined;
    shown = now();
    for (const listener of listeners) listener();
  }
  function change(next: Partial<SessionState>): void {
    state = { ...state, ...next };
    show();
  }
  /** For what comes with every block: shown five times a second. */
  function changeSoon(next: Partial<SessionState>): void {
    state = { ...state, ...next };
    later ??= setTimeout(show, Math.max(0, SHOW_EVERY - (now() - shown)));
  }
  const phase = () => state.state;
  const live = () => phase() === 'recording' || phase() === 'paused';
  const eventsOf = (sound: Sound) => ({
    onText: (settledText: string, partialText: string) => {
      if (sound === current) changeSoon({ settledText, partialText });
    },
    onRead: (read: number) => {
      if (sound === current) changeSoon({ read });
    },
  });

  async function start(parts: SessionParts): Promise<void> {
    if (phase() !== 'idle') return;
    const asked = {};
    asking = asked;
    change({ ...IDLE, state: 'asking' });
    // Fetched while the browser asks: the first words then find it there.
    parts.recogniser.prepare();
    const capture = await startCapture(parts.deviceId, {
      onBlock: hear,
      onEnded() {
        change({ note: { kind: 'problem', problem: 'unplugged' } });
        void stop();
      },
      onRunning(on) {
        if (!live()) return;
        if (!on) change({ note: { kind: 'stalled' } });
        else if (state.note?.kind === 'stalled') change({ note: null });
      },
    }).catch(() => 'failed' as const);
    const wanted = asking === asked;
    if (typeof capture === 'string') {
      if (wanted) giveUp(capture);
    } else if (!wanted) capture.close();
    else {
      try {
        begin(parts, capture);
      } catch {
        capture.close();
        giveUp('failed');
      }
    }
  }

  function giveUp(problem: CaptureProblem): void {
    asking = undefined;
    change({ ...IDLE, note: { kind: 'problem', problem } });
  }

  function begin(parts: SessionParts, capture: Capture): void {
    const upload = parts.beginUpload();
    const take = beginTake(capture.rate, upload);
    const sound = soundOf(parts, take, upload, () => onceOnServer(upload, watchUploads));
    current = sound;
    const listening = listen(parts.recogniser, sound);
    asking = undefined;
    running = { upload, take, capture, sound, listening, lastBlock: now(), toldOfGaps: false };
    clearInterval(watch);
    watch = setInterval(lookForSound, STALLED / 2);
    change({ state: 'recording', upload });
  }

  /** Recording waits for no recogniser: one that cannot even begin gives no text, and the sound is kept. */
  function listen({ listen: begin }: Recogniser, sound: Sound): Listening {
    try {
      return begin(sound, eventsOf(sound));
    } catch (error) {
      return {
        ...DEAF_TO_PAUSES,
        push: () => undefined,
        finish: () => Promise.reject(error),
        cancel: () => undefined,
      };
    }
  }

  function lookForSound(): void {
    if (running === undefined || !live() || state.note !== null) return;
    if (now() - running.lastBlock > STALLED) change({ note: { kind: 'stalled' } });
  }

  function hear(block: Float32Array): void {
    if (running === undefined || !live()) return;
    running.lastBlock = now();
    if (state.note?.kind === 'stalled') change({ note: null });
    const level = nextLevel(state.level, block, running.capture.rate);
    if (phase() === 'recording') running.listening.push(running.take.add(block, now()));
    tellOfGaps(running);
    const seconds = running.take.seconds();
    changeSoon({ level, seconds });
    if (seconds >= MAX_RECORDING_SECONDS - 1 && state.note?.kind !== 'too-long') {
      change({ note: { kind: 'too-long' } });
      void stop();
    }
  }

  /** Once for a recording: it is no news that the computer is still busy. */
  function tellOfGaps(made: Running): void {
    const seconds = made.take.lost();
    if (made.toldOfGaps || seconds < WORTH_TELLING || state.note !== null) return;
    made.toldOfGaps = true;
    change({ note: { kind: 'gap', seconds: Math.round(seconds) } });
  }

  /** Ends the sound: everything of it is handed on. */
  function close(made: Running): void {
    running = undefined;
    clearInterval(watch);
    made.capture.close();
    made.listening.push(made.take.close());
    made.upload.finish();
    tellOfGaps(made);
  }

  async function stop(): Promise<void> {
    const made = running;
    if (made === undefined || !live()) return;
    // What the sound's thread still holds was said before the end.
    if (phase() === 'recording') await made.capture.drain();
    if (made !== running) return;
    close(made);
    change({ state: 'finishing', seconds: made.take.seconds() });
    const { sound, listening } = made;
    await settle({ sound, cancel: () => listening.cancel() }, () => listening.finish());
  }

  async function settle(of: Reading, hear: () => Promise<Listened>): Promise<void> {
    const { sound } = of;
    reading = of;
    let listened: Listened;
    try {
      listened = await hear();
    } catch (error) {
      if (of === reading) leaveUnheard(error instanceof Error ? error.message : String(error));
      return;
    }
    if (of !== reading) return;
    reading = undefined;
    change({ ...IDLE, note: state.note, upload: state.upload });
    const recordingId = sound.recordingId();
    const seconds = sound.seconds();
    sound.onHeard({ ...listened, seconds, ...(recordingId === undefined ? {} : { recordingId }) });
  }

  function leaveUnheard(why: string): void {
    const { note, upload, seconds } = state;
    reading = undefined;
    change({ ...IDLE, note, upload, unheard: { why, seconds } });
  }

  async function read(sound: Sound, recogniser: Recogniser): Promise<void> {
    if (phase() !== 'idle') return;
    current = sound;
    change({ ...IDLE, state: 'finishing', seconds: sound.seconds(), upload: state.upload });
    const wanted = { sound, cancel: (): void => undefined };
    recogniser.prepare();
    await settle(wanted, async () => {
      const bytes = await sound.bytes();
      // Given up while the sound was fetched: nobody is to hear it.
      if (wanted !== reading) return { text: '' };
      const listening = readSound(bytes, recogniser.listen, sound, eventsOf(sound));
      wanted.cancel = () => listening.cancel();
      return listening.finish();
    });
  }

  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start,
    pause() {
      if (phase() !== 'recording') return;
      running?.listening.push(running.take.pause());
      running?.listening.pause();
      change({ state: 'paused' });
    },
    goOn() {
      if (phase() !== 'paused') return;
      running?.listening.goOn();
      change({ state: 'recording' });
    },
    stop,
    cancel() {
      if (reading === undefined) return;
      reading.cancel();
      leaveUnheard('Writing it down was called off.');
    },
    drop() {
      const made = running;
      if (made === undefined) return undefined;
      close(made);
      made.listening.cancel();
      current = undefined;
      change(IDLE);
      return { upload: made.upload, sound: made.sound };
    },
    read,
    async readAgain(recogniser) {
      if (current !== undefined && state.unheard !== null) await read(current, recogniser);
    },
    dismiss: () => change({ note: null, unheard: null }),
    leave(pageGoes) {
      clearInterval(watch);
      const made = running;
      running = undefined;
      current = undefined;
      asking = undefined;
      reading?.cancel();
      reading = undefined;
      if (made !== undefined) {
        made.capture.close();
        made.listening.cancel();
        if (pageGoes) made.upload.leave(made.take.rest());
        else {
          made.take.close();
          made.upload.finish();
        }
      }
      if (phase() !== 'idle') change(IDLE);
    },
  };
}

function soundOf(
  { terms, onHeard }: SessionParts,
  take: Take,
  upload: Upload,
  onServer: () => Promise<string>,
): Sound {
  return {
    terms,
    onHeard,
    seconds: take.seconds,
    bytes: async () => take.bytes(),
    recordingId: () => arrivedId(upload.status()),
    onServer,
  };
}

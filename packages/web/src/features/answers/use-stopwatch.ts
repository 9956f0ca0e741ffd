import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** How often the shown time is refreshed, in milliseconds: often enough that no second is skipped. */
const TICK = 250;

/** A stopwatch that can be started, paused and set back. */
export interface Stopwatch {
  readonly seconds: number;
  readonly state: 'idle' | 'running' | 'paused';
  /** The time now, in whole seconds; steady across renders. */
  read(): number;
  /** Starts it unless it runs, or was paused by hand. */
  startUnlessPaused(): void;
  toggle(): void;
  reset(seconds?: number): void;
  pause(): void;
  /** Its reading and setting alone; the same object at every render. */
  readonly timer: { read(): number; set(seconds: number): void };
}

/** Measures how long an answer takes, going on from `initial` seconds. Starts idle. */
export function useStopwatch(initial: number): Stopwatch {
  const [seconds, setSeconds] = useState(initial);
  const [state, setState] = useState<Stopwatch['state']>('idle');
  const banked = useRef(initial * 1000);
  const startedAt = useRef<number | null>(null);

  const elapsed = useCallback(
    () => banked.current + (startedAt.current === null ? 0 : performance.now() - startedAt.current),
    [],
  );
  const read = useCallback(() => Math.floor(elapsed() / 1000), [elapsed]);

  const start = useCallback(() => {
    if (startedAt.current !== null) return;
    startedAt.current = performance.now();
    setState('running');
  }, []);
  const pause = useCallback(() => {
    banked.current = elapsed();
    startedAt.current = null;
    setState('paused');
    setSeconds(read());
  }, [elapsed, read]);
  const reset = useCallback((to = 0) => {
    banked.current = to * 1000;
    startedAt.current = null;
    setState('idle');
    setSeconds(to);
  }, []);

  useEffect(() => {
    if (state !== 'running') return;
    const timer = setInterval(() => setSeconds(read()), TICK);
    return () => clearInterval(timer);
  }, [state, read]);

  const startUnlessPaused = useCallback(() => {
    if (state === 'idle') start();
  }, [state, start]);
  const toggle = useCallback(() => {
    if (state === 'running') pause();
    else start();
  }, [state, pause, start]);

  const timer = useMemo(() => ({ read, set: reset }), [read, reset]);

  return { seconds, state, read, startUnlessPaused, toggle, reset, pause, timer };
}

/** Stands a stopwatch still while `speaking`; the next keystroke lets it go on. */
export function useStillWhile(speaking: boolean, { read, reset }: Stopwatch): void {
  useEffect(() => {
    if (speaking) reset(read());
  }, [speaking, read, reset]);
}

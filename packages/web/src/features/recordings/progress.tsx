import { useEffect, useState, useSyncExternalStore } from 'react';
import { formatClock } from '../../lib/format.ts';
import { Announce } from '../../ui/announce.tsx';
import { pageRecogniser } from './listening/page-recogniser.ts';
import type { SessionState } from './session-state.ts';

/** Shorter waits for the text go unremarked, in milliseconds. */
const UNREMARKED = 600;
/** So much sound is the last sentence, in seconds. */
const LAST_SENTENCE = 15;

const said = {
  idle: '',
  asking: 'Your browser asks whether this page may use the microphone.',
  recording: 'Recording.',
  paused: 'Paused.',
  finishing: '',
} as const;

/** What goes on, for screen readers; and what is waited for, for everybody, once the wait is noticeable. */
export function Progress({ state }: { state: SessionState }) {
  const { state: phase, seconds, read } = state;
  const waited = useWaited(phase === 'finishing' || phase === 'asking');
  const recogniser = useSyncExternalStore(pageRecogniser.subscribe, pageRecogniser.status);
  // Nothing is read yet; the bar says what is waited for.
  const loads = phase === 'finishing' && recogniser.kind === 'loading';
  const waitsFor =
    phase === 'asking'
      ? said.asking
      : seconds - read <= LAST_SENTENCE
        ? 'Reading the last sentence …'
        : `Reading ${formatClock(read)} of ${formatClock(seconds)} …`;
  return (
    <>
      <Announce text={said[phase]} />
      {waited && !loads && <p className="text-xs text-muted">{waitsFor}</p>}
    </>
  );
}

function useWaited(waits: boolean): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    setWaited(false);
    if (!waits) return;
    const timer = setTimeout(() => setWaited(true), UNREMARKED);
    return () => clearTimeout(timer);
  }, [waits]);
  return waited && waits;
}

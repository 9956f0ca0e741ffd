import type { ModelFailure } from '@sounding/core/contract';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { Running } from './run-state.ts';
import './run-progress.css';

/** How often the clock looks, in milliseconds. */
const TICK = 250;

/** What a model is doing, how long it has been at it and how long it may, and the way to stop it. */
export function RunProgress({
  name,
  doing,
  running,
  stop = 'Stop',
  onStop,
}: {
  name: string;
  /** As a sentence goes on: "is reading". */
  doing: string;
  running: Running;
  /** What stopping it comes to. */
  stop?: string;
  onStop: () => void;
}) {
  const now = useNow();
  const { since, deadlineSeconds, waiting } = running;
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  const most = deadlineSeconds ?? 0;
  const spent = deadlineSeconds === undefined ? seconds : Math.min(seconds, deadlineSeconds);
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
      <p>
        <span className="font-medium break-all">{name}</span>{' '}
        {waiting === undefined ? (
          doing
        ) : (
          <>
            {waitingWords(waiting.reason)}; next try in {Math.max(0, Math.ceil((waiting.until - now) / 1000))}{' '}
            s
          </>
        )}
        , <span className="font-mono">{spent}</span>
        {deadlineSeconds !== undefined && (
          <>
            {' '}
            of <span className="font-mono">{deadlineSeconds}</span>
          </>
        )}{' '}
        s
      </p>
      <progress
        aria-label={`Time that ${name} may take`}
        max={most === 0 ? 1 : most}
        value={most === 0 ? 0 : spent}
        className="run-progress"
      />
      <Button look="quiet" onClick={onStop}>
        {stop}
      </Button>
    </div>
  );
}

function waitingWords(reason: ModelFailure): string {
  if (reason === 'rate_limited') return 'has had too many requests';
  return reason === 'overloaded' ? 'is overloaded' : 'did not reply';
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}

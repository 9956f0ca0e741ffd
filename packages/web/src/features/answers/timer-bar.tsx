import { useEffect, useRef, useState } from 'react';
import { formatClock } from '../../lib/format.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Stopwatch } from './use-stopwatch.ts';

/** The bar's right end, in seconds: past the last mark, so that running over shows. */
const END = 150;
const MARKS = [
  { at: 90, said: '90 seconds: long enough for a full answer.' },
  { at: 120, said: 'Two minutes: from here on an interviewer drifts away.' },
] as const;

/** A thin timer with marks at 90 and 120 seconds, between which a spoken answer should end. */
export function TimerBar({ stopwatch }: { stopwatch: Stopwatch }) {
  const { seconds, state } = stopwatch;
  const over = seconds >= 120;
  return (
    <div className="flex flex-col gap-1">
      <div aria-hidden="true" className="relative h-1 overflow-hidden rounded-full bg-line">
        <div
          className={`absolute inset-y-0 left-0 ${over ? 'bg-warn' : 'bg-muted'}`}
          style={{ width: `${Math.min(100, (seconds / END) * 100)}%` }}
        />
        {MARKS.map(({ at }) => (
          <div
            key={at}
            className="absolute inset-y-0 w-0.5 bg-text"
            style={{ left: `${(at / END) * 100}%` }}
          />
        ))}
      </div>
      <div className="relative flex h-7 items-center gap-x-3 text-sm">
        <div
          aria-hidden="true"
          className="pointer-events-none absolute inset-0 font-mono text-xs leading-7 text-muted"
        >
          {MARKS.map(({ at }) => (
            <span key={at} className="absolute -translate-x-1/2" style={{ left: `${(at / END) * 100}%` }}>
              {formatClock(at)}
            </span>
          ))}
        </div>
        <span className="font-mono" title="Time since the first keystroke">
          <span className="sr-only">Time </span>
          {formatClock(seconds)}
        </span>
        {over && (
          <span className="inline-flex items-center gap-1 text-xs text-warn">
            <Icon name="warning" /> over
          </span>
        )}
        {(state !== 'idle' || seconds > 0) && (
          <span className="flex text-muted">
            <button
              type="button"
              onClick={stopwatch.toggle}
              className="inline-flex min-h-6 items-center gap-1 rounded px-1.5 text-xs hover:text-text"
            >
              <Icon name={state === 'running' ? 'pause' : 'play'} />{' '}
              <span className="max-sm:sr-only">{state === 'running' ? 'Pause' : 'Go on'}</span>
            </button>
            <button
              type="button"
              onClick={() => stopwatch.reset()}
              className="inline-flex min-h-6 items-center gap-1 rounded px-1.5 text-xs hover:text-text"
            >
              <Icon name="reset" /> <span className="max-sm:sr-only">Reset</span>
            </button>
          </span>
        )}
      </div>
      <Announcement seconds={seconds} />
    </div>
  );
}

/** Says each mark once as it is passed; a restored time is not announced. */
function Announcement({ seconds }: { seconds: number }) {
  const before = useRef(seconds);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const passed = MARKS.findLast(
      ({ at }) => before.current < at && at <= seconds && seconds - before.current < 5,
    );
    if (passed) setSaid(passed.said);
    before.current = seconds;
  }, [seconds]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

import { Icon } from '../../../ui/icon.tsx';
import type { Stopwatch } from '../use-stopwatch.ts';

const look = 'inline-flex min-h-6 items-center gap-1 rounded px-1.5 text-xs hover:text-text';

/** Pause, go on and reset, for the time of typing. */
export function StopwatchButtons({ stopwatch }: { stopwatch: Stopwatch }) {
  const running = stopwatch.state === 'running';
  return (
    <span className="-ml-1.5 flex text-muted">
      <button type="button" onClick={stopwatch.toggle} className={look}>
        <Icon name={running ? 'pause' : 'play'} /> {running ? 'Pause' : 'Go on'}
      </button>
      <button type="button" onClick={() => stopwatch.reset()} className={look}>
        <Icon name="reset" /> Reset
      </button>
    </span>
  );
}

import { formatClock } from '../../../lib/format.ts';
import type { Aim } from './aim.ts';

const SIZE = 52;
const RADIUS = 23;
const ROUND = 2 * Math.PI * RADIUS;

/** A thin ring that closes at the aim's end, with its two marks, and the time within it. A `part` of an answer has no marks. */
export function TimeRing({
  seconds,
  title,
  aim,
  part = false,
}: {
  seconds: number;
  title: string;
  aim: Aim;
  part?: boolean;
}) {
  const share = Math.min(1, Math.max(0, seconds / aim.ringEnd));
  const marks = part ? [] : aim.marks;
  const over = !part && seconds >= aim.marks[1].at;
  return (
    <div className="relative size-[52px] shrink-0">
      <svg aria-hidden="true" viewBox={`0 0 ${SIZE} ${SIZE}`} fill="none" className="size-full -rotate-90">
        <circle cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} strokeWidth="2" className="stroke-line" />
        <circle
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          strokeWidth="2.5"
          strokeDasharray={`${share * ROUND} ${ROUND}`}
          className={over ? 'stroke-warn' : 'stroke-accent'}
        />
        {marks.map(({ at }) => (
          <line
            key={at}
            x1={SIZE / 2 + RADIUS - 4}
            x2={SIZE / 2 + RADIUS + 2.5}
            y1={SIZE / 2}
            y2={SIZE / 2}
            strokeWidth="2"
            transform={`rotate(${(at / aim.ringEnd) * 360} ${SIZE / 2} ${SIZE / 2})`}
            className="stroke-text"
          />
        ))}
      </svg>
      <span className="absolute inset-0 flex items-center justify-center font-mono text-sm" title={title}>
        <span className="sr-only">Time </span>
        {formatClock(seconds)}
      </span>
    </div>
  );
}

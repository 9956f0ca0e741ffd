import type { Level } from './level.ts';

const words = {
  good: 'Hearing you',
  quiet: 'Very quiet',
  silent: 'Nothing heard',
} as const;

/** How loud the microphone is, as a quiet bar, and in a word whether that is enough. */
export function LevelMeter({ level, paused }: { level: Level; paused: boolean }) {
  return (
    <span className="inline-flex items-center gap-2 text-xs text-muted">
      <span aria-hidden="true" className="h-1.5 w-20 overflow-hidden rounded-full bg-line">
        <span
          className={`block h-full origin-left rounded-full ${level.hearing === 'good' ? 'bg-good' : 'bg-warn'}`}
          style={{ transform: `scaleX(${paused ? 0 : level.level.toFixed(2)})` }}
        />
      </span>
      <span className={paused || level.hearing === 'good' ? '' : 'text-warn'}>
        {paused ? 'Paused' : words[level.hearing]}
      </span>
    </span>
  );
}

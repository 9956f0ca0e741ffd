import type { KeyPointVerdict } from '@sounding/core';
import { Icon } from '../../ui/icon.tsx';

const looks = {
  found: { icon: 'check', word: 'found', color: 'text-good' },
  partly: { icon: 'partly', word: 'partly', color: 'text-warn' },
  missing: { icon: 'cross', word: 'missing', color: 'text-bad' },
  contradicted: { icon: 'against', word: 'contradicted', color: 'text-bad' },
} as const;

/** What a right answer contains, and how much of it was said. */
export function KeyPoints({
  verdicts,
  onJump,
}: {
  verdicts: readonly KeyPointVerdict[];
  onJump: (offset: number) => void;
}) {
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {verdicts.map(({ point, verdict, start }) => {
        const { icon, word, color } = looks[verdict];
        return (
          <li key={point} className="flex gap-2">
            <span className={`w-26 shrink-0 ${color}`}>
              <Icon name={icon} /> {word}
            </span>
            <span className="min-w-0">
              {point}
              {start !== undefined && (
                <button
                  type="button"
                  onClick={() => onJump(start)}
                  className="ml-2 text-xs text-accent underline"
                >
                  show
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

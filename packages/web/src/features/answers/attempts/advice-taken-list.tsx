import type { AdviceTaken } from '@sounding/core';
import { Icon } from '../../../ui/icon.tsx';

const looks = {
  yes: { icon: 'check', word: 'taken', color: 'text-good' },
  partly: { icon: 'partly', word: 'partly', color: 'text-warn' },
  no: { icon: 'cross', word: 'not taken', color: 'text-muted' },
} as const;

/** Each piece of advice on the earlier attempt, and whether the later one took it. A retake is held to the `first` alone. */
export function AdviceTakenList({ advice, first }: { advice: readonly AdviceTaken[]; first: boolean }) {
  const shown = first ? advice.slice(0, 1) : advice;
  return (
    <ul className="flex max-w-[80ch] flex-col gap-1.5 text-sm">
      {shown.map(({ advice: own, taken, because }) => {
        const { icon, word, color } = looks[taken];
        return (
          <li key={`${own.dimension}-${own.start ?? 'whole'}`} className="flex gap-2">
            <span className={`w-24 shrink-0 ${color}`}>
              <Icon name={icon} /> {word}
            </span>
            <span className="min-w-0">
              {own.text} <span className="text-xs text-muted">{because}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

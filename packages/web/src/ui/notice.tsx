import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

const tones = {
  info: { icon: 'info', word: 'Note', color: 'text-muted' },
  good: { icon: 'check', word: 'Done', color: 'text-good' },
  warn: { icon: 'warning', word: 'Mind', color: 'text-warn' },
  bad: { icon: 'warning', word: 'Problem', color: 'text-bad' },
} as const;

/** One line of news with its severity as icon, word and colour; `children` after the text are its actions. */
export function Notice({
  tone,
  word,
  text,
  children,
}: {
  tone: keyof typeof tones;
  word?: string;
  text: ReactNode;
  children?: ReactNode;
}) {
  const { icon, word: usual, color } = tones[tone];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md border border-line bg-surface px-3 py-1.5 text-sm">
      <p className="min-w-0 flex-1 basis-56">
        <span className={`mr-2 font-medium whitespace-nowrap ${color}`}>
          <Icon name={icon} /> {word ?? usual}
        </span>
        {text}
      </p>
      {children !== undefined && <div className="flex flex-wrap gap-1.5">{children}</div>}
    </div>
  );
}

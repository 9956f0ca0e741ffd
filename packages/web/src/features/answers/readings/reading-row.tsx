import type { Assessment } from '@sounding/core';
import type { ReactNode } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { EngineSwitch } from './engine-switch.tsx';
import { droppedQuotes, leftOutWords } from './held-words.ts';
import type { WantedReading } from './shown-reading.ts';

/** Who reads the answer: whose reading the page shows, and, as `children`, where a model's stands. Keeps its room. */
export function ReadingRow({
  assessment,
  other,
  holdsInstructions,
  onChoose,
  children,
}: {
  assessment: Assessment;
  other: Assessment | undefined;
  holdsInstructions: boolean;
  onChoose: (wanted: WantedReading) => void;
  children: ReactNode;
}) {
  const leftOut = droppedQuotes(assessment);
  const engines = other && [assessment.engine, other.engine].sort((a, b) => (a.kind < b.kind ? 1 : -1));
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1.5 px-2 text-sm max-sm:min-h-16">
      {engines && <EngineSwitch engines={engines} shown={assessment.engine} onChoose={onChoose} />}
      {children}
      {leftOut > 0 && (
        <p className="w-full text-xs text-warn">
          <Icon name="cross" /> {leftOutWords(leftOut)}
        </p>
      )}
      {engines && holdsInstructions && (
        <p className="text-xs text-muted">
          The answer speaks to whoever scores it, so the local engine’s reading comes first.
        </p>
      )}
    </div>
  );
}

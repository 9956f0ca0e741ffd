import type { EngineStamp } from '@sounding/core';
import { Button } from '../../../ui/button.tsx';
import { engineName } from './engine-words.ts';
import type { WantedReading } from './shown-reading.ts';

/** Chooses whose reading the page shows, where two engines have read the answer. */
export function EngineSwitch({
  engines,
  shown,
  onChoose,
}: {
  /** In a fixed order, so that nothing moves when one is chosen. */
  engines: readonly EngineStamp[];
  shown: EngineStamp;
  onChoose: (wanted: WantedReading) => void;
}) {
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-1.5">
      <legend className="float-left mr-1 py-1 text-xs text-muted">Read by</legend>
      {engines.map((engine) => (
        <Button
          key={engine.kind}
          aria-pressed={engine.kind === shown.kind}
          look={engine.kind === shown.kind ? 'plain' : 'quiet'}
          className="max-w-64"
          onClick={() => onChoose(engine.kind)}
        >
          <span className="truncate">{engineName(engine)}</span>
        </Button>
      ))}
    </fieldset>
  );
}

import { Suspense } from 'react';
import { late } from '../../ui/late.tsx';
import type { Voice } from './axis/voice.ts';
import { DeliveryFigures } from './delivery-figures.tsx';
import { HeardByTwoMinutes } from './heard-by-two-minutes.tsx';
import { Part } from './part.tsx';
import type { ShownAnswer } from './shown-answer.ts';
import type { SelectionHandle } from './use-selection.ts';

const NextProbes = late(async () => (await import('./next-probes.tsx')).NextProbes);
const DeliveryDetails = late(async () => (await import('./delivery-details.tsx')).DeliveryDetails);

/** What stands below the answer: how it was delivered, what was heard in time, and what would be asked next. */
export function Supplement({
  answer,
  painted,
  selection,
  voice,
  onJump,
}: {
  answer: ShownAnswer;
  /** True once the feedback was painted: what takes longer to find out comes then. */
  painted: boolean;
  selection: SelectionHandle;
  voice: Voice | undefined;
  onJump: (offset: number) => void;
}) {
  const { assessment, mode } = answer;
  const { heardBy120s, probes } = assessment;
  return (
    <div className="grid gap-x-10 gap-y-5 border-t border-line pt-4 md:grid-cols-2">
      <Part title="Delivery">
        <DeliveryFigures delivery={assessment.delivery} mode={mode} />
        {painted && (
          <Suspense>
            <DeliveryDetails answer={answer} selection={selection} voice={voice} />
          </Suspense>
        )}
      </Part>
      {heardBy120s && (
        <Part title="Heard by two minutes">
          <HeardByTwoMinutes heard={heardBy120s} whole={assessment} onJump={onJump} />
        </Part>
      )}
      {probes.length > 0 && painted && (
        <Suspense>
          <NextProbes probes={probes} selection={selection} onJump={onJump} />
        </Suspense>
      )}
    </div>
  );
}

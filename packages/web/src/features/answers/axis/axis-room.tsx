import { Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { late } from '../../../ui/late.tsx';
import { axisHeight } from './axis-height.ts';
import type { AxisProps } from './axis-props.ts';

const TimeAxis = late(async () => (await import('./time-axis.tsx')).TimeAxis);

/** Keeps the room of the time axis from the first paint on, and fills it once the rest of the feedback is there. */
export function AxisRoom({ painted, ...props }: AxisProps & { painted: boolean }) {
  // Who came to listen is brought to the axis; the link is in the list of past answers.
  const room = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#listen' && painted) room.current?.scrollIntoView({ block: 'center' });
  }, [hash, painted]);
  const height = axisHeight({
    wave: props.voice !== undefined,
    timed: props.answer.timing !== undefined,
    evidenceLanes: props.lanes.length,
  });
  return (
    <div ref={room} style={{ minHeight: height }}>
      {painted && (
        <Suspense>
          <TimeAxis {...props} />
        </Suspense>
      )}
    </div>
  );
}

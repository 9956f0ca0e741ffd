import { Suspense, useCallback, useState } from 'react';
import type { SpeakingProps } from '../lib/speaking.ts';
import { useAfterPaint } from '../lib/use-after-paint.ts';
import { late } from '../ui/late.tsx';
import { Notice } from '../ui/notice.tsx';

// A part that does not arrive must not take the page along: typing goes on.
const SpeakPanel = late(
  async () => (await import('../features/recordings/speak-panel.tsx')).SpeakPanel,
  Unavailable,
);

/** The panel for speaking, fetched after the first paint. Its room is kept, so that nothing moves as it comes. */
function SpeakSlot(props: SpeakingProps) {
  const [wanted, setWanted] = useState(false);
  useAfterPaint(useCallback(() => setWanted(true), []));
  return (
    <div className="min-h-8">
      {wanted && (
        <Suspense fallback={null}>
          <SpeakPanel {...props} />
        </Suspense>
      )}
    </div>
  );
}

/** The way in which the workbench is given the panel. */
export function speakSlot(props: SpeakingProps) {
  return <SpeakSlot {...props} />;
}

function Unavailable(_: SpeakingProps) {
  return (
    <Notice
      tone="warn"
      word="Recording"
      text="The part of the page that records could not be fetched. Typing works; reload the page to try again."
    />
  );
}

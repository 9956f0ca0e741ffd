import { useSyncExternalStore } from 'react';
import { pageRecogniser } from './listening/page-recogniser.ts';

/** How far the recogniser in the page is with loading; nothing once it is there. */
export function LoadingBar({ recording }: { recording: boolean }) {
  const status = useSyncExternalStore(pageRecogniser.subscribe, pageRecogniser.status);
  if (status.kind !== 'loading') return null;
  const { loaded, total } = status;
  const fetched = total > 0 && loaded >= total;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
      <progress
        aria-label="Loading the recogniser"
        max={1}
        // Without a value the bar only says that something is going on.
        {...(total > 0 && !fetched ? { value: loaded / total } : {})}
        className="h-1.5 w-32 accent-accent"
      />
      <span>
        {total === 0 || fetched
          ? 'Starting the recogniser …'
          : `Loading the recogniser: ${megabytes(loaded)} of ${megabytes(total)} MB, once.`}{' '}
        {recording && 'Speak on: nothing is lost meanwhile.'}
      </span>
    </div>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

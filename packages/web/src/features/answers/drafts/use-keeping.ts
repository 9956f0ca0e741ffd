import { useEffect, useRef } from 'react';
import { type Draft, parseDraft } from '../draft.ts';

/** At most so long after a change it is written down in the browser, in milliseconds. */
const REST = 400;

/** Calls `keep` soon after a change and when the page goes away, and `meet` when another tab has written. */
export function useKeeping(
  key: string,
  draft: Draft,
  dirty: { readonly current: boolean },
  keep: () => Draft,
  meet: (theirs: Draft) => boolean,
): void {
  // Not put off by the next keystroke: who types on and on is kept, too.
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (draft.editedAt === 0 || !dirty.current || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (dirty.current) keep();
    }, REST);
  }, [draft, dirty, keep]);

  useEffect(() => {
    const flush = () => {
      if (dirty.current) keep();
    };
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const whenStored = (event: StorageEvent) => {
      if (event.key !== key) return;
      const theirs = parseDraft(event.newValue);
      if (theirs !== null) meet(theirs);
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('storage', whenStored);
    return () => {
      flush();
      clearTimeout(timer.current);
      timer.current = undefined;
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('storage', whenStored);
    };
  }, [key, dirty, keep, meet]);
}

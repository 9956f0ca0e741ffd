import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { leftRecordings } from '../../../lib/left-recording.ts';

/**
 * Notes a recording of some seconds that is going on as its desk goes from the page, with the way back to it. A
 * question of the bank has a page of its own: the front page shows now this one, now that.
 */
export function useNoteLeaving(
  speaking: boolean,
  seconds: number,
  question: { readonly id?: string; readonly text: string },
): void {
  const { pathname, search } = useLocation();
  // The place where the desk was opened: by the time it goes, the address is that of the next page.
  const [path] = useState(() =>
    pathname === '/' && question.id !== undefined ? `/practice/${question.id}` : pathname + search,
  );
  const now = useRef({ speaking, seconds, what: question.text });
  useEffect(() => {
    now.current = { speaking, seconds, what: question.text };
  });
  useEffect(() => {
    // Who is back at it need not be told the way.
    if (leftRecordings.current()?.path === path) leftRecordings.forget();
    return () => {
      const { speaking: left, ...recording } = now.current;
      if (left) leftRecordings.note({ ...recording, path });
    };
  }, [path]);
}

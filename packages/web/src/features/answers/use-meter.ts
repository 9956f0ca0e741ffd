import type { Assessment, QuestionInput } from '@sounding/core';
import { useEffect, useRef, useState } from 'react';
import { scorer } from './scorer.ts';

/** What the meter shows. */
export interface Meter {
  readonly assessment: Assessment | null;
  readonly failed: boolean;
}

/** While somebody speaks the meter moves at most every so many milliseconds: more often would only be restless. */
const SPOKEN_PAUSE = 250;

/**
 * Keeps an assessment of the text up to date while `on`: of a typed text at most one a frame, of a spoken one at most
 * four a second, and only of the newest.
 */
export function useMeter(
  on: boolean,
  text: string,
  mode: 'typed' | 'spoken',
  question: QuestionInput,
): Meter {
  const [meter, setMeter] = useState<Meter>({ assessment: null, failed: false });
  const lastRun = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!on) return;
    let wanted = true;
    const run = () => {
      lastRun.current = performance.now();
      scorer.assessNewest({ text, mode }, question, (assessment) => {
        if (wanted) setMeter({ assessment, failed: assessment === null });
      });
    };
    const pause = mode === 'spoken' ? lastRun.current + SPOKEN_PAUSE - performance.now() : 0;
    const timer = pause > 0 ? setTimeout(run, pause) : undefined;
    const frame = pause > 0 ? undefined : requestAnimationFrame(run);
    return () => {
      wanted = false;
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [on, text, mode, question]);
  return meter;
}

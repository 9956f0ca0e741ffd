import type { Assessment, QuestionInput } from '@sounding/core';
import { useEffect, useState } from 'react';
import { scorer } from './scorer.ts';

/** What the meter shows. */
export interface Meter {
  readonly assessment: Assessment | null;
  readonly failed: boolean;
}

/** Keeps an assessment of the text up to date while `on`: at most one a frame, and only of the newest text. */
export function useMeter(on: boolean, text: string, question: QuestionInput): Meter {
  const [meter, setMeter] = useState<Meter>({ assessment: null, failed: false });
  useEffect(() => {
    if (!on) return;
    let wanted = true;
    const frame = requestAnimationFrame(() => {
      scorer.assessNewest({ text, mode: 'typed' }, question, (assessment) => {
        if (wanted) setMeter({ assessment, failed: assessment === null });
      });
    });
    return () => {
      wanted = false;
      cancelAnimationFrame(frame);
    };
  }, [on, text, question]);
  return meter;
}

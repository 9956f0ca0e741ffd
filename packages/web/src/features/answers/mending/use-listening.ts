import { playbackStretch, type Span, type Timing } from '@sounding/core';
import { useCallback, useEffect, useRef } from 'react';
import { audioPath } from '../../../lib/recordings-api.ts';

/** A little of what follows helps to make out a word, in seconds. */
const AFTER = 0.4;

/**
 * Plays words of a recording where they were said. Undefined where there is no recording or no times; a word without a
 * time plays nothing.
 */
export function useListening(
  recordingId: string | undefined,
  timing: Timing | undefined,
): ((span: Span) => void) | undefined {
  const audio = useRef<HTMLAudioElement | null>(null);
  const end = useRef(0);
  useEffect(() => {
    if (recordingId === undefined) return;
    const element = new Audio();
    element.preload = 'none';
    element.src = audioPath(recordingId);
    const stopAtEnd = () => {
      if (element.currentTime >= end.current) element.pause();
    };
    element.addEventListener('timeupdate', stopAtEnd);
    audio.current = element;
    return () => {
      element.pause();
      element.removeEventListener('timeupdate', stopAtEnd);
      audio.current = null;
    };
  }, [recordingId]);
  const listen = useCallback(
    (span: Span) => {
      const stretch = timing && playbackStretch(timing, span);
      const element = audio.current;
      if (!stretch || element === null) return;
      end.current = stretch.to + AFTER;
      element.currentTime = stretch.from;
      // A recording that cannot be played leaves the word to be judged by eye.
      element.play().catch(() => undefined);
    },
    [timing],
  );
  return recordingId === undefined || timing === undefined ? undefined : listen;
}

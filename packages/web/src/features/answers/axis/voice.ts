import { playbackStretch, type Span, type Timing } from '@sounding/core';
import { useMemo } from 'react';
import type { Player } from './player.ts';

/** The voice of a spoken answer: its recording, and the way from a passage of the text to its sound. */
export interface Voice {
  readonly recordingId: string;
  readonly player: Player;
  /** False where nothing tells when a passage was said, so that only the whole can be played. */
  readonly timed: boolean;
  /** Plays from where a passage was said; from its stretch of voice where word times are guesses. */
  play(span: Span): void;
}

/** The voice of an answer; undefined where it has no recording. */
export function useVoice(
  player: Player,
  recordingId: string | undefined,
  timing: Timing | undefined,
): Voice | undefined {
  return useMemo(() => {
    if (recordingId === undefined) return undefined;
    return {
      recordingId,
      player,
      timed: timing !== undefined && timing.words.length > 0,
      play(span) {
        const from = timing === undefined ? undefined : playbackStretch(timing, span)?.from;
        if (from !== undefined) player.playFrom(from);
      },
    };
  }, [recordingId, timing, player]);
}

import { playbackStretch, type Span, type Timing } from '@sounding/core';
import { useEffect } from 'react';
import type { PlacedEvidence } from '../answer-layout.ts';
import { shownSpans } from '../shown-spans.ts';
import type { Selection } from '../use-selection.ts';
import type { Player } from './player.ts';

/** Moves the playhead to what is chosen; while the voice plays, only a sentence or a quote moves it. */
export function useFollowingPlayhead(
  player: Player,
  selected: Selection | null,
  timing: Timing | undefined,
  { placed, sentences }: { readonly placed: readonly PlacedEvidence[]; readonly sentences: readonly Span[] },
): void {
  useEffect(() => {
    const [first] = shownSpans(selected, placed, sentences);
    if (first === undefined || timing === undefined || selected?.kind === 'moment') return;
    const aside = selected?.kind === 'dimension' || selected?.kind === 'passages';
    if (aside && player.current().state === 'playing') return;
    const from = playbackStretch(timing, first)?.from;
    if (from !== undefined) player.seek(from);
  }, [player, selected, timing, placed, sentences]);
}

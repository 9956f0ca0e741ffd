import type { Span } from '@sounding/core';
import type { ShownAnswer } from '../shown-answer.ts';
import type { SelectionHandle } from '../use-selection.ts';
import type { EvidenceLane } from './lanes.ts';
import type { Player } from './player.ts';
import type { Voice } from './voice.ts';

/** What the axis shows, all of one answer. */
export interface AxisProps {
  readonly voice: Voice | undefined;
  /** Holds the playhead, with or without a sound. */
  readonly player: Player;
  readonly answer: ShownAnswer;
  readonly lanes: readonly EvidenceLane[];
  readonly sentences: readonly Span[];
  readonly selection: SelectionHandle;
  /** The passages of the text that are shown, to be marked on the axis. */
  readonly shown: readonly Span[];
  /** A quote was chosen on the axis: the text is to bring it into sight. */
  readonly onReveal: (offset: number) => void;
}

import { findPauses } from '../delivery/find-pauses.ts';
import { spanToStretch } from '../delivery/offsets-in-time.ts';
import { type PaceWindow, paceByWindow } from '../delivery/pace-by-window.ts';
import { type Filler, readFillers } from '../delivery/read-fillers.ts';
import { judgeLength, type LengthVerdict, TARGET_SECONDS, TARGET_WORDS } from '../delivery/targets.ts';
import type { Stretch, Timing } from '../delivery/timing.ts';
import type { Move } from '../evidence/move.ts';
import type { Assessment } from '../rubric/assessment.ts';
import { readText } from '../text/read-text.ts';
import type { Mode } from '../text/reading.ts';
import { spansOverlap } from '../text/span.ts';
import { countWords } from '../text/words.ts';

/** An answer as its delivery is described. */
export interface DeliveredAnswer {
  readonly text: string;
  readonly mode: Mode;
  readonly seconds?: number;
  readonly timing?: Timing;
  readonly assessment: Pick<Assessment, 'moves' | 'delivery'>;
}

/** A filler, and when it was said where that is known. */
export interface TimedFiller extends Filler, Partial<Stretch> {}

/** How an answer was delivered, in full; `Delivery` is its short form. */
export interface DeliveryDescription {
  /** Empty where no word has a time. */
  readonly paceByWindow: readonly PaceWindow[];
  /** Silences of `SHORTEST_PAUSE` and more, in order. */
  readonly pauses: readonly Stretch[];
  readonly longestPause?: Stretch;
  readonly fillers: readonly TimedFiller[];
  /** 0..1; absent where no constraint was found. */
  readonly shareBeforeFirstConstraint?: number;
  /** How the answer divides between reasons and description; absent where nothing was said. */
  readonly split?: {
    /** Share of sentences that give limits, options, their rejection, a trade-off or a weakness, 0..1. */
    readonly reasons: number;
    /** The rest. */
    readonly description: number;
    readonly by: 'seconds' | 'words';
  };
  /** Of spoken answers of known length. */
  readonly time?: { readonly seconds: number; readonly verdict: LengthVerdict };
  readonly words: { readonly count: number; readonly verdict: LengthVerdict };
}

/** What argues instead of describing: limits, options and what became of them, and where the solution ends. */
const REASONS: ReadonlySet<Move> = new Set([
  'constraint',
  'alternative',
  'rejection',
  'tradeoff',
  'limitation',
  'scoped_out',
  'lesson',
]);

/**
 * Describes how an answer was delivered, for the page: what can be measured, each against its own target, nothing judged as a
 * whole. Seconds and words are judged separately, and seconds of spoken answers only.
 */
export function describeDelivery(answer: DeliveredAnswer): DeliveryDescription {
  const { text, mode, timing, assessment } = answer;
  const pauses = timing === undefined ? [] : findPauses(timing);
  const longestPause = longestOf(pauses);
  const { delivery } = assessment;
  const seconds = answer.seconds ?? delivery.seconds;
  const share = delivery.shareBeforeFirstConstraint;
  const split = splitAnswer(answer);
  const count = countWords(text);
  return {
    paceByWindow: timing === undefined ? [] : paceByWindow(text, timing),
    pauses,
    ...(longestPause === undefined ? {} : { longestPause }),
    fillers: readFillers(text, mode).map((filler) => ({
      ...filler,
      ...(timing === undefined ? {} : spanToStretch(timing, filler)),
    })),
    ...(share === undefined ? {} : { shareBeforeFirstConstraint: share }),
    ...(split === undefined ? {} : { split }),
    ...(seconds === undefined || mode === 'typed'
      ? {}
      : { time: { seconds, verdict: judgeLength(seconds, TARGET_SECONDS) } }),
    words: { count, verdict: judgeLength(count, TARGET_WORDS) },
  };
}

function longestOf(pauses: readonly Stretch[]): Stretch | undefined {
  return pauses.reduce<Stretch | undefined>(
    (most, pause) => (most === undefined || pause.to - pause.from > most.to - most.from ? pause : most),
    undefined,
  );
}

/** By the seconds of each sentence where every one of them has a time, else by words. */
function splitAnswer({ text, mode, timing, assessment }: DeliveredAnswer): DeliveryDescription['split'] {
  const reasons = assessment.moves.filter(({ move }) => REASONS.has(move));
  const sentences = readText(text, mode).sentences.map((sentence) => {
    const stretch = timing === undefined ? null : spanToStretch(timing, sentence);
    return {
      argues: reasons.some((move) => spansOverlap(move, sentence)),
      words: countWords(sentence.text),
      seconds: stretch === null ? undefined : stretch.to - stretch.from,
    };
  });
  const told = sentences.filter((s) => s.words > 0);
  const by = told.every((s) => s.seconds !== undefined) ? 'seconds' : 'words';
  const sizeOf = (some: typeof told): number => some.reduce((sum, s) => sum + (s[by] ?? 0), 0);
  const total = sizeOf(told);
  if (total <= 0) return undefined;
  const share = Math.round((sizeOf(told.filter((s) => s.argues)) / total) * 1000) / 1000;
  return { reasons: share, description: Math.round((1 - share) * 1000) / 1000, by };
}

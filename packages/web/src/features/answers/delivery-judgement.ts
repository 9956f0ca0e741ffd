import type { Delivery } from '@sounding/core';
import { formatClock, formatShare } from '../../lib/format.ts';

/** One figure of the delivery: computed, held against its target, never part of the vote. */
export interface DeliveryFigure {
  readonly name: string;
  readonly value: string;
  /** What to aim for, in words; empty where there is no target. */
  readonly target: string;
  /** Where the figure stands to its target. */
  readonly verdict: 'within' | 'low' | 'high' | 'untold';
}

/** The targets of a spoken answer: 250 to 350 words in 90 to 120 s. */
const targets = {
  words: [250, 350],
  seconds: [90, 120],
  pace: [130, 180],
  shareBeforeConstraint: 0.25,
} as const;

/** The figures to show, in order; those that are not known are left out. Typing time is no speaking time. */
export function deliveryFigures(delivery: Delivery, mode: 'typed' | 'spoken'): readonly DeliveryFigure[] {
  const { words, seconds, wordsPerMinute, fillers, pauses, shareBeforeFirstConstraint: share } = delivery;
  const spoken = mode === 'spoken';
  return [
    { name: 'Words', value: String(words), target: '250–350', verdict: against(words, targets.words) },
    ...(seconds === undefined
      ? []
      : [
          {
            name: spoken ? 'Time' : 'Writing time',
            value: formatClock(seconds),
            target: spoken ? '1:30–2:00' : '',
            verdict: spoken ? against(seconds, targets.seconds) : ('untold' as const),
          },
        ]),
    ...(wordsPerMinute === undefined
      ? []
      : [
          {
            name: 'Words a minute',
            value: String(Math.round(wordsPerMinute)),
            target: spoken ? '130–180' : '',
            verdict: spoken ? against(wordsPerMinute, targets.pace) : ('untold' as const),
          },
        ]),
    { name: 'Fillers', value: String(fillers), target: '', verdict: 'untold' },
    ...(pauses === undefined
      ? []
      : [{ name: 'Long pauses', value: String(pauses), target: '', verdict: 'untold' as const }]),
    ...(share === undefined
      ? []
      : [
          {
            name: 'Before the first constraint',
            value: formatShare(share),
            target: 'under 25 %',
            verdict: share < targets.shareBeforeConstraint ? ('within' as const) : ('high' as const),
          },
        ]),
  ];
}

function against(value: number, [low, high]: readonly [number, number]): DeliveryFigure['verdict'] {
  if (value < low) return 'low';
  return value > high ? 'high' : 'within';
}

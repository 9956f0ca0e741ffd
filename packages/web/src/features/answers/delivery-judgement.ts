import { type Delivery, TARGET_SECONDS, TARGET_WORDS } from '@sounding/core';
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

/** A natural pace, in words a minute. */
export const PACE_TARGET = [130, 180] as const;

/** The targets of a spoken answer. Seconds and words are judged separately: pace is what lies between the two. */
const targets = {
  words: [TARGET_WORDS.least, TARGET_WORDS.most],
  seconds: [TARGET_SECONDS.least, TARGET_SECONDS.most],
  pace: PACE_TARGET,
  percentBeforeConstraint: [0, 25],
} as const;

/**
 * The figures to show, in order; those that are not known are left out. Typing time is no speaking time. What is judged is
 * the figure as it is shown: a shown 2:00 is within 2:00.
 */
export function deliveryFigures(delivery: Delivery, mode: 'typed' | 'spoken'): readonly DeliveryFigure[] {
  const { words, seconds, wordsPerMinute, fillers, pauses, shareBeforeFirstConstraint: share } = delivery;
  const spoken = mode === 'spoken';
  return [
    {
      name: 'Words',
      value: String(words),
      target: targets.words.join('–'),
      verdict: against(words, targets.words),
    },
    ...(seconds === undefined
      ? []
      : [
          {
            name: spoken ? 'Time' : 'Writing time',
            value: formatClock(seconds),
            target: spoken ? '1:30–2:00' : '',
            verdict: spoken ? against(Math.floor(seconds), targets.seconds) : ('untold' as const),
          },
        ]),
    ...(wordsPerMinute === undefined
      ? []
      : [
          {
            name: 'Words a minute',
            value: String(Math.round(wordsPerMinute)),
            target: spoken ? PACE_TARGET.join('–') : '',
            verdict: spoken ? against(Math.round(wordsPerMinute), targets.pace) : ('untold' as const),
          },
        ]),
    { name: 'Fillers', value: String(fillers), target: '', verdict: 'untold' },
    ...(pauses === undefined
      ? []
      : [{ name: 'Pauses', value: String(pauses), target: '', verdict: 'untold' as const }]),
    ...(share === undefined
      ? []
      : [
          {
            name: 'Before the first constraint',
            value: formatShare(share),
            target: `${targets.percentBeforeConstraint.join('–')} %`,
            verdict: against(Math.round(share * 100), targets.percentBeforeConstraint),
          },
        ]),
  ];
}

function against(value: number, [low, high]: readonly [number, number]): DeliveryFigure['verdict'] {
  if (value < low) return 'low';
  return value > high ? 'high' : 'within';
}

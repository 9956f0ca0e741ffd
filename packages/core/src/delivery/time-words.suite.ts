import fc from 'fast-check';
import { findWords } from '../text/words.ts';
import type { TimedWord, Timing } from './timing.ts';

/** Times for the words of a text, said evenly one behind the other from `begins` on. One stretch of voice holds them all. */
export function timeWords(text: string, secondsEach = 0.5, begins = 0): Timing {
  const words = findWords(text).map(
    ({ start, end }, i): TimedWord => ({
      start,
      end,
      from: begins + i * secondsEach,
      to: begins + (i + 1) * secondsEach,
    }),
  );
  const to = words.at(-1)?.to ?? begins;
  return { words, voice: to > begins ? [{ from: begins, to }] : [], precise: true };
}

/** A spoken text of up to `most` words with its times, some of its words untimed. */
export function timedText(most: number): fc.Arbitrary<{ readonly text: string; readonly timing: Timing }> {
  const word = fc.constantFrom(
    'we',
    'had',
    'two',
    'weeks.',
    'Kafka,',
    'post',
    'gress',
    'the',
    '4,200',
    "it's",
    '—',
    'Zürich',
  );
  return fc
    .tuple(
      fc.array(fc.tuple(word, fc.nat(3), fc.boolean()), { maxLength: most }),
      fc.double({ min: 0, max: 3, noNaN: true }),
    )
    .map(([pieces, begins]) => {
      const text = pieces.map(([piece, gap]) => piece + (gap === 0 ? '\n' : ' '.repeat(gap))).join('');
      const timing = timeWords(text, 0.4, begins);
      return { text, timing: { ...timing, words: timing.words.filter((_, i) => pieces[i]?.[2] !== false) } };
    });
}

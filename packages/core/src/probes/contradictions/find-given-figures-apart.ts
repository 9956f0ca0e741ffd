import { contentStems } from '../../bank/content-words.ts';
import { findQuantities } from '../../text/quantities.ts';
import { spanContains } from '../../text/span.ts';
import type { GivenFigure } from '../given-figure.ts';
import type { ProbeContext } from '../probe-context.ts';
import { placesOf } from '../wording/said.ts';
import { isComparing } from './compared-times.ts';
import type { Stated } from './contradiction-found.ts';
import { areApart, type Measure, measureOf } from './measure.ts';

/** A statement that does not fit a figure which the person wrote down before. */
export interface GivenApart {
  readonly figure: GivenFigure;
  readonly stated: Stated;
}

/** Statements against the figures given to the session; a figure that was said rightly anywhere contradicts nothing. */
export function findGivenFiguresApart(context: ProbeContext): readonly GivenApart[] {
  if (context.figures.length === 0) return [];
  const places = placesOf(context).filter(({ sentence }) => !isComparing(sentence.plain));
  return context.figures.flatMap((figure) => {
    const given = readGiven(figure);
    if (given === undefined) return [];
    const words = wordsOf(figure);
    const stated: (Stated & { readonly value: number; readonly isAbout: boolean })[] = [];
    for (const place of places) {
      const { turn, sentence } = place;
      if (!isOf(words, sentence.plain)) continue;
      const own = turn.context.reading.quantities.filter((q) => spanContains(sentence, q));
      const same = own.filter((q) => measureOf(q)?.sort === given.sort);
      const [q] = same;
      const measure = q && measureOf(q);
      // Two figures of one sort in a sentence are set against each other there.
      if (q === undefined || measure === undefined || same.length > 1) continue;
      stated.push({ ...place, at: q, value: measure.value, isAbout: q.approximate });
    }
    const apart = stated.find((s) => areApart(s.value, given.value, s.isAbout));
    const isSaid = stated.some((s) => !areApart(s.value, given.value, s.isAbout));
    return apart === undefined || isSaid ? [] : [{ figure, stated: apart }];
  });
}

/** "300" of "requests a second at peak" is a rate, though its unit stands in what it measures. */
function readGiven({ what, value, unit }: GivenFigure): Measure | undefined {
  const [quantity] = findQuantities(`${value} ${unit === '' ? what : unit}`);
  return quantity && measureOf(quantity);
}

/** Units say of what sort a figure is, not what it is a figure of. */
const UNIT_WORDS =
  /\b(?:ms|milliseconds?|seconds?|minutes?|hours?|days?|months?|years?|per|number|count|current|total|amount|size)\b/g;

function wordsOf({ what }: GivenFigure): readonly string[] {
  return contentStems(what.toLowerCase().replace(UNIT_WORDS, ' '));
}

/** All of the words that name the figure are in the sentence; of many, one may be missing. */
function isOf(words: readonly string[], plain: string): boolean {
  const said = new Set(contentStems(plain));
  const missing = words.filter((word) => !said.has(word)).length;
  return words.length > 0 && missing <= (words.length > 3 ? 1 : 0);
}

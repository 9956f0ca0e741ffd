import type { Quantity } from '../text/quantities.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

const AGO = /^ ago\b/;

/**
 * True for a quantity that could be checked: neither loose ("thousands of"), nor the bare name of a percentile,
 * nor a date ("three years ago").
 */
function isFigure(quantity: Quantity, text: string): boolean {
  if (quantity.loose || quantity.kind === 'percentile') return false;
  return quantity.kind !== 'time' || !AGO.test(text.slice(quantity.end, quantity.end + 5));
}

/** The figures that lie within a span of the answer, in order. */
export function figuresIn(reading: Reading, span: Span): Quantity[] {
  const out: Quantity[] = [];
  const { quantities } = reading;
  for (let i = firstFrom(quantities, span.start); i < quantities.length; i++) {
    const quantity = quantities[i];
    if (quantity === undefined || quantity.start >= span.end) break;
    if (quantity.end <= span.end && isFigure(quantity, reading.text)) out.push(quantity);
  }
  return out;
}

/** Index of the first quantity that starts at or behind an offset, by bisection: they are in order. */
function firstFrom(quantities: readonly Quantity[], offset: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

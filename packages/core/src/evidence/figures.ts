import type { Quantity } from '../text/quantities.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** True for a quantity that could be checked: neither loose ("thousands of") nor the bare name of a percentile. */
function isFigure(quantity: Quantity): boolean {
  return !quantity.loose && quantity.kind !== 'percentile';
}

/** The figures that lie within a span of the answer, in order. */
export function figuresIn(reading: Reading, span: Span): Quantity[] {
  const out: Quantity[] = [];
  for (const quantity of reading.quantities) {
    if (quantity.start >= span.end) break;
    if (quantity.start >= span.start && quantity.end <= span.end && isFigure(quantity)) out.push(quantity);
  }
  return out;
}

import type { Dimension, DimensionResult, Evidence } from '@sounding/core';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { shownQuotes } from './shown-quotes.ts';

/** Room for the longest dimension's name and a gap. */
export const NAME_WIDTH = 14;
/** `  name  ●●○ 2/3  `: where the quotes begin. */
const QUOTE_COLUMN = 2 + NAME_WIDTH + 9;
const LONGEST_QUOTE = 160;

/**
 * One dimension's row: its points as dots and figures, then the strongest quote for them and, if any, against.
 * `shown` holds where the quotes of earlier rows begin, and takes this one's: each row shows a new one if it can.
 * `isUnraised` is true where it is known that nothing at all was said towards it.
 */
export function dimensionLines(
  name: Dimension,
  result: DimensionResult,
  shown: Set<number>,
  { paint, width }: { readonly paint: Paint; readonly width: number },
  isUnraised = false,
): string[] {
  const earned = result.points ?? 0;
  const tint = earned === 3 ? paint.good : earned === 2 ? plain : earned === 1 ? paint.middling : paint.bad;
  const head = `  ${name.padEnd(NAME_WIDTH)}${tint(`${'●'.repeat(earned)}${'○'.repeat(3 - earned)} ${earned}/3`)}  `;
  const room = width - QUOTE_COLUMN;
  const body: string[] = [];
  const { speaking: quote, against } = shownQuotes(result, shown);
  if (quote !== undefined) {
    body.push(...wrap(quoted(quote), room).map(paint.underline));
  }
  if (against !== undefined) {
    body.push(...wrap(`against it: ${quoted(against)}`, room).map(earned < 2 ? paint.middling : plain));
  }
  if (result.raisedOnlyWhenAsked) body.push(...wrap('raised only when asked', room).map(paint.middling));
  if (body.length === 0 && earned === 0)
    body.push(paint.dim(isUnraised ? 'not raised yet' : 'nothing that counts yet'));
  if (body.length === 0) body.push('');
  return body.map((line, i) => (i === 0 ? head : ' '.repeat(QUOTE_COLUMN)) + line);
}

function quoted({ quote }: Evidence): string {
  const letters = [...printable(quote)];
  if (letters.length <= LONGEST_QUOTE) return `“${letters.join('')}”`;
  const cut = letters
    .slice(0, LONGEST_QUOTE)
    .join('')
    .replace(/\s+\S*$/, '');
  return `“${cut} …”`;
}

function plain(text: string): string {
  return text;
}

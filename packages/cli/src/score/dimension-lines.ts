import type { Dimension, DimensionResult, Evidence } from '@sounding/core';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';

/** Room for the longest dimension's name and a gap. */
export const NAME_WIDTH = 14;
/** `  name  ●●○ 2/3  `: where the quotes begin. */
const QUOTE_COLUMN = 2 + NAME_WIDTH + 9;
const LONGEST_QUOTE = 160;

/** One dimension's row: its points as dots and figures, then the strongest quote for them and, if any, against. */
export function dimensionLines(
  name: Dimension,
  { points, evidence }: DimensionResult,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string[] {
  const shown = points ?? 0;
  const tint = shown === 3 ? paint.good : shown === 2 ? plain : shown === 1 ? paint.middling : paint.bad;
  const head = `  ${name.padEnd(NAME_WIDTH)}${tint(`${'●'.repeat(shown)}${'○'.repeat(3 - shown)} ${shown}/3`)}  `;
  const room = width - QUOTE_COLUMN;
  const body: string[] = [];
  const speaking = strongest(evidence.filter(({ against }) => against !== true));
  const against = strongest(evidence.filter((one) => one.against === true));
  if (speaking !== undefined) body.push(...wrap(quoted(speaking), room).map(paint.underline));
  if (against !== undefined) {
    body.push(...wrap(`against it: ${quoted(against)}`, room).map(shown < 2 ? paint.middling : plain));
  }
  if (body.length === 0) body.push(shown === 0 ? paint.dim('not raised yet') : '');
  return body.map((line, i) => (i === 0 ? head : ' '.repeat(QUOTE_COLUMN)) + line);
}

function strongest(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.reduce<Evidence | undefined>(
    (best, one) => (best === undefined || one.strength > best.strength ? one : best),
    undefined,
  );
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

import { PLACEHOLDER } from '../redaction/placeholder.ts';

/** A figure in digits, with what makes it one: "40", "4,200", "99.9". */
const FIGURE = /\d+(?:[.,]\d+)*/g;

/** The figures of a text, as they are compared: without separators of thousands, zeros behind the point and before it. */
export function figuresIn(text: string): string[] {
  return (withoutPlaceholders(text).normalize('NFKC').match(FIGURE) ?? []).map(plainFigure);
}

function plainFigure(figure: string): string {
  const plain = figure.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
  return /^\d+\.\d+$/.test(plain) ? plain.replace(/\.?0+$/, '') : plain;
}

/** A placeholder's own number is no figure. */
function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, ' ');
}

/** Ten or a hundred times what there is: asked of every system, claimed of none. */
const MULTIPLE = /\b10{1,3} ?(?:x\b|×|times\b|-?fold\b)/gi;

/**
 * True where `text` has a figure in digits that is in none of the sets: it is invented, or stands for something that nobody
 * said. "10 times the load" is a question, not a figure.
 */
export function hasForeignFigure(text: string, ...known: readonly ReadonlySet<string>[]): boolean {
  return figuresIn(text.replace(MULTIPLE, ' ')).some((figure) => !known.some((set) => set.has(figure)));
}

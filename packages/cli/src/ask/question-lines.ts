import type { AskedQuestion } from '../score/find-question.ts';
import type { Look } from '../terminal/output-look.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';

/** The question as it is put, with its id and kind below it. Ends in a line feed. */
export function questionLines({ id, kind, text }: AskedQuestion, { paint, width }: Look): string {
  const lines = wrap(printable(text), width - 2).map((line) => `  ${paint.bold(line)}`);
  const known = [id, kind].filter((word) => word !== undefined).join(', ');
  return `${[...lines, ...(known === '' ? [] : [`  ${paint.dim(known)}`])].join('\n')}\n`;
}

import { type Paint, paintFor } from './paint.ts';

const WIDEST = 100;
const NARROWEST = 40;

/** How text for people is written on standard output. */
export interface Look {
  readonly paint: Paint;
  /** Whether the paint marks anything: where it does not, what must be seen is marked with signs. */
  readonly colored: boolean;
  /** Longest line, in characters. */
  readonly width: number;
}

/** The look that standard output can show; `color` overrules what the surroundings say. */
export function outputLook(color: boolean | undefined): Look {
  const colored = color ?? terminalHasColors();
  const width = Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns || WIDEST));
  return { paint: paintFor(colored), colored, width };
}

/** Node's own test knows NO_COLOR and dumb terminals; only a terminal has it. */
function terminalHasColors(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors();
}

import type { Quantity } from '../../text/quantity.ts';
import type { ReadTurn } from '../probe-context.ts';

/** A figure as it was said, to stand within a sentence: "40 ms", "a hundred and eighteen shapes". */
export function figureSaid(turn: ReadTurn, { start, end }: Quantity): string {
  const said = turn.text.slice(start, end).replace(/\s+/g, ' ');
  return /^\p{Lu}\p{Ll}/u.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

/** "was" or "were", as a figure asks for: "the 40 ms was", "the forty seconds were". */
export function wasOrWere(turn: ReadTurn, quantity: Quantity): 'was' | 'were' {
  return /[a-z]{3,}s$/i.test(figureSaid(turn, quantity)) && quantity.value !== 1 ? 'were' : 'was';
}

/** The same behind "the": "the 40 ms", but "the hundred and eighteen shapes". */
export function theFigure(turn: ReadTurn, quantity: Quantity): string {
  return `the ${figureSaid(turn, quantity).replace(/^(?:an? |the )/i, '')}`;
}

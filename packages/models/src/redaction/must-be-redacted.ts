import { holdsTerm } from './holds-term.ts';
import { PLACEHOLDER } from './placeholder.ts';

/** A confidential term is still in a text that was to go out: a fault of ours. It holds nothing of the text. */
export class NotRedactedError extends Error {
  readonly code = 'not_redacted';

  constructor() {
    super('A confidential term is still in a text that was to go out. Nothing was sent.');
    this.name = 'NotRedactedError';
  }
}

/** A sign that is no letter, and that no two words of a term are parted by. */
const PARTING = '\ufffc';

/**
 * The last look at texts before they go out, by other means than those that redacted them: throws `NotRedactedError`, so that
 * nothing is sent, where one of them still holds a term.
 */
export function mustBeRedacted(texts: readonly string[], confidentialTerms: readonly string[]): void {
  // What a placeholder is made of is nobody's secret, and a word that it parts is none any more.
  const apart = texts.map((text) => text.replace(PLACEHOLDER, PARTING));
  if (apart.some((text) => holdsTerm(text, confidentialTerms))) throw new NotRedactedError();
}

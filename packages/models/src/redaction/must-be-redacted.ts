import { findTermsSaid } from '@sounding/core';

/** A confidential term is still in a text that was to go out: a fault of ours. It holds nothing of the text. */
export class NotRedactedError extends Error {
  readonly code = 'not_redacted';

  constructor() {
    super('A confidential term is still in a text that was to go out. Nothing was sent.');
    this.name = 'NotRedactedError';
  }
}

const PLACEHOLDER = /\[(?:TERM|EMAIL|HOST|IP|KEY)_\d+[A-Z]*\]/g;

/**
 * The last look at texts before they go out, by other means than those that redacted them: throws `NotRedactedError`, so that
 * nothing is sent, where one of them still holds a term.
 */
export function mustBeRedacted(texts: readonly string[], confidentialTerms: readonly string[]): void {
  const terms = confidentialTerms.filter((term) => /[\p{L}\p{N}]/u.test(term));
  for (const text of texts) {
    // What a placeholder is made of is nobody's secret, and a word that it parts is none any more.
    const pieces = text.split(PLACEHOLDER);
    if (pieces.some((piece) => findTermsSaid(piece, terms).length > 0)) throw new NotRedactedError();
  }
}

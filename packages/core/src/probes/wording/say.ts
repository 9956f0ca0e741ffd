import type { QuotedPassage } from '../../rubric/assessment.ts';

/** Words for the person, with the passages that they hold in quotation marks. */
export interface Said {
  readonly text: string;
  /** What `text` has between “ and ”, in that order. */
  readonly quotes: readonly QuotedPassage[];
}

/**
 * Puts words together with passages of the answer, so that no quotation mark can stand in a probe without the passage
 * that it quotes.
 *
 * @example
 * say`You said ${quote}. Who noticed first?`
 */
export function say(words: TemplateStringsArray, ...parts: readonly (string | Said)[]): Said {
  let text = words[0] ?? '';
  const quotes: QuotedPassage[] = [];
  parts.forEach((part, i) => {
    text += typeof part === 'string' ? part : part.text;
    if (typeof part !== 'string') quotes.push(...part.quotes);
    text += words[i + 1] ?? '';
  });
  return { text, quotes };
}

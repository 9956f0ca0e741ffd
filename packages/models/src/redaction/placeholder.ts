const KINDS = 'TERM|EMAIL|HOST|IP|KEY';

/** A placeholder as we write it: `[TERM_2]`, `[TERM_2B]`. */
export const PLACEHOLDER = new RegExp(`\\[(?:${KINDS})_\\d{1,6}[A-Z]{0,2}\\]`, 'g');

/** What looks like a placeholder in a person's own text, or in a model's, who may lose the brackets: "term_2". */
export const LIKE_PLACEHOLDER = new RegExp(
  `\\[?(?<![\\p{L}\\p{M}\\p{N}_])(?:${KINDS})_\\d{1,6}[A-Z]{0,2}(?![\\p{L}\\p{M}\\p{N}_])\\]?`,
  'giu',
);

/** A text with another text in the place of what looks like a placeholder, where `change` has one for its plain form. */
export function replacePlaceholders(text: string, change: (plain: string) => string | undefined): string {
  return text.replace(LIKE_PLACEHOLDER, (found) => {
    const changed = change(`[${found.replace(/[[\]]/g, '').toUpperCase()}]`);
    if (changed === undefined) return found;
    // A bracket that stands alone is the text's own.
    return found.startsWith('[') === found.endsWith(']') ? changed : found.replace(/[^[\]]+/, () => changed);
  });
}

/**
 * A model's text with every placeholder as we write it, so that one without brackets is held to the same as one with them: it
 * would be put back like it.
 */
export function withPlainPlaceholders(text: string): string {
  return replacePlaceholders(text, (plain) => plain);
}

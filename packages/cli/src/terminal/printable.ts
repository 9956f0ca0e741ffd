/**
 * Text that came from outside, safe to show: control characters and marks that turn the direction of
 * writing could otherwise move the cursor, set colours or make a quote read as something else.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '\uFFFD');
}

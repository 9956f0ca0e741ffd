/**
 * Makes a text safe to store and to take offsets in: lone surrogates and NUL become U+FFFD.
 * The length in UTF-16 code units does not change, so offsets into the input stay true.
 * Every edge (HTTP, command line, page) calls it before any offset is taken.
 */
export function toWellFormedText(text: string): string {
  return text.replace(/\p{Surrogate}|\0/gu, '\uFFFD');
}

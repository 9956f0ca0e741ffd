/** A question's text in the form in which two wordings count as the same: case, spaces and end marks do not matter. */
export function normaliseQuestion(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.?! ]+$/u, '');
}

/** Where the outline of an answer is kept while the page is open. */
export function outlineKey(answerId: string) {
  return ['outlines', answerId] as const;
}

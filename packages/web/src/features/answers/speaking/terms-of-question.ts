/** Most terms that a recogniser is told of. */
const MOST = 50;
/** Names of technical things stand out by a capital, digit or sign within the word, or by being all capitals. */
const NAME =
  /\b(?=[\w.+#-]*[A-Z0-9+#])(?:[a-z]*[A-Z][\w]*[A-Z0-9+#][\w+#]*|[A-Z][a-z]+(?:\.[a-z]+)?|\w+\d\w*)/g;

/**
 * The names in a question and its key points that a recogniser may be told of. A sentence's first word counts only where
 * more than its first letter is large. Never one's own confidential terms: an endpoint would be told of them.
 */
export function termsOfQuestion(question: {
  readonly text: string;
  readonly keyPoints?: readonly string[];
}): readonly string[] {
  const sentences = [question.text, ...(question.keyPoints ?? [])].flatMap((text) =>
    text.split(/(?<=[.?!:])\s+/),
  );
  const found = sentences.flatMap((sentence) =>
    [...sentence.matchAll(NAME)]
      .filter(({ index, 0: word }) => index > 0 || /^.+[A-Z0-9]/.test(word))
      .map(({ 0: word }) => word)
      .filter((word) => word.length > 1),
  );
  return [...new Set(found)].slice(0, MOST);
}

import type { Question } from './question.ts';

const TOKEN = /[\p{L}\p{N}]+/gu;

function tokensOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];
}

/** A whole word counts more than the beginning of one. */
function matchToken(words: readonly string[], token: string): number {
  if (words.includes(token)) return 2;
  return words.some((word) => word.startsWith(token)) ? 1 : 0;
}

/** The text counts most, then what the question is filed under, then its key points. */
function scoreQuestion(question: Question, tokens: readonly string[]): number {
  const fields: readonly (readonly [number, readonly string[]])[] = [
    [4, tokensOf(question.text)],
    [3, tokensOf(question.id)],
    [
      2,
      tokensOf([question.kind, question.archetype, ...question.domains, ...question.competencies].join(' ')),
    ],
    [1, tokensOf((question.keyPoints ?? []).join(' '))],
  ];
  let sum = 0;
  for (const token of tokens) {
    const best = Math.max(...fields.map(([weight, words]) => weight * matchToken(words, token)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

/**
 * Finds questions that hold every word of the query, or a word that begins with it; best match first, ties in
 * the order given. An empty query gives all of them, in order.
 */
export function searchQuestions(questions: readonly Question[], query: string): Question[] {
  const tokens = tokensOf(query);
  if (tokens.length === 0) return [...questions];
  return questions
    .map((question, order) => ({ question, order, score: scoreQuestion(question, tokens) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ question }) => question);
}

import type { Question } from '@sounding/core';

/**
 * The questions that hold every word typed, in their text, archetype, domains or competencies,
 * in the given order but with hits at the start of the text's words first. All of them for an empty search.
 */
export function searchQuestions(questions: readonly Question[], typed: string): readonly Question[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return questions;
  const ranked = questions.flatMap((question) => {
    const text = ` ${fold(question.text)}`;
    const rest = fold(
      [question.kind, question.archetype, ...question.domains, ...question.competencies].join(' '),
    );
    if (!words.every((word) => text.includes(word) || rest.includes(word))) return [];
    return [{ question, score: words.filter((word) => text.includes(` ${word}`)).length }];
  });
  return ranked.sort((a, b) => b.score - a.score).map(({ question }) => question);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[-_]/g, ' ');
}

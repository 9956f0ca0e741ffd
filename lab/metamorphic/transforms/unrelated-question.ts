import type { QuestionKind } from '@sounding/core';
import { findWords } from '@sounding/core';

/** A question to be asked in place of an answer's own. */
export interface OtherQuestion {
  readonly question: string;
  readonly kind: QuestionKind;
}

/** Questions from corners of several trades; what is picked shares no word of substance with the answer. */
export const OTHER_QUESTIONS: readonly OtherQuestion[] = [
  { question: 'Explain how a turbocharger raises the torque of a diesel engine.', kind: 'knowledge' },
  {
    question: 'What does a blocked pitot tube do to the airspeed indicator, and how would a pilot notice?',
    kind: 'knowledge',
  },
  {
    question: 'Explain how a compiler allocates registers by colouring an interference graph.',
    kind: 'knowledge',
  },
  {
    question: 'A beam of reinforced concrete shows diagonal cracks near its supports. Find the fault.',
    kind: 'debug',
  },
  { question: 'Tell me about a time you mediated a quarrel between two colleagues.', kind: 'story' },
  { question: 'Tell me about the last person you hired and how you judged the candidates.', kind: 'story' },
];

const SHORTEST = 5;
/** Of words only the beginning is compared, so that "hired" meets "hire". */
const LETTERS = 5;

/** The questions that share no longer word with a text. */
export function unrelatedQuestions(text: string): OtherQuestion[] {
  const told = beginnings(text);
  return OTHER_QUESTIONS.filter(({ question }) => [...beginnings(question)].every((word) => !told.has(word)));
}

const EVERYWHERE = new Set([
  'expla',
  'would',
  'about',
  'between',
  'betwe',
  'shows',
  'near',
  'notic',
  'raise',
  'does',
  'judge',
]);

function beginnings(text: string): Set<string> {
  const words = findWords(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
  return new Set(
    words
      .filter((w) => w.length >= SHORTEST)
      .map((w) => w.slice(0, LETTERS))
      .filter((w) => !EVERYWHERE.has(w)),
  );
}

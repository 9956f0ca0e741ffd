import { readdirSync, readFileSync } from 'node:fs';

/** The length the budgets speak of. */
const WORDS = 350;
const QUESTION = 'Walk me through a system you built, and why it is shaped the way it is.';

/** An answer to benchmark with. */
export interface BenchAnswer {
  readonly id: string;
  readonly question: string;
  readonly text: string;
}

/** The answers under `answers/`, each cut to its first 350 words. */
export function benchAnswers(): BenchAnswer[] {
  const folder = new URL('answers/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({
      id: name.replace('.md', ''),
      question: QUESTION,
      text: firstWords(readFileSync(new URL(name, folder), 'utf8')),
    }));
}

function firstWords(text: string): string {
  let count = 0;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    count++;
    if (count === WORDS) return text.slice(0, index + word.length);
  }
  throw new Error(`a benchmark answer has ${count} words and needs ${WORDS}`);
}

/** `benchAnswers()[i]`, counting round and round. */
export function answerAt(answers: readonly BenchAnswer[], i: number): BenchAnswer {
  const answer = answers[i % answers.length];
  if (answer === undefined) throw new Error('there are no benchmark answers');
  return answer;
}

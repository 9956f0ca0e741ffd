import { DIMENSIONS, type Dimension } from './bank/dimension.ts';
import type { DoubtfulWord } from './delivery/doubtful-words.ts';
import type { AnswerInput, Assess, QuestionInput } from './engine.ts';
import type { Assessment } from './rubric/assessment.ts';

/** What of an assessment rests on words that may have been misheard. */
export interface Provisional {
  /** Dimensions whose points would be others if a word were read otherwise. */
  readonly dimensions: readonly Dimension[];
  /** The words that they rest on, in the order of the text: those to ask about. */
  readonly words: readonly DoubtfulWord[];
}

/**
 * Finds which points rest on doubtful words: a word matters where reading it as its best suggestion, or leaving it out where
 * there is none, changes some dimension's points, or whether the answer can be assessed at all. Costs one assessment a
 * word; `assess` comes as an argument, so that any engine can be asked.
 */
export function findProvisional(
  assess: Assess,
  answer: AnswerInput,
  question: QuestionInput,
  doubtful: readonly DoubtfulWord[],
): Provisional {
  // Points do not depend on the time that an answer took; times would not fit the words tried.
  const { mode } = answer;
  const pointsOf = (text: string): Assessment => assess({ text, mode }, question, { assessmentId: 'tried' });
  if (doubtful.length === 0) return { dimensions: [], words: [] };
  const asHeard = pointsOf(answer.text);
  const moved = new Set<Dimension>();
  const words = doubtful.filter((word) => {
    const [best = ''] = word.suggestions;
    const text = answer.text.slice(0, word.start) + best + answer.text.slice(word.end);
    const otherwise = pointsOf(text);
    const dimensions = DIMENSIONS.filter(
      (d) => otherwise.dimensions[d].points !== asHeard.dimensions[d].points,
    );
    for (const dimension of dimensions) moved.add(dimension);
    return dimensions.length > 0;
  });
  return { dimensions: DIMENSIONS.filter((d) => moved.has(d)), words };
}

import type { Sentence } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { RUBRIC } from '../dimensions.ts';
import type { ScoreContext } from '../score-context.ts';
import { type Ask, type AskFor, askAt, quoteMove, quoteSolution } from './ask.ts';
import { quoteAround } from './places.ts';

/** What the rubric says of the next point, to stand behind a passage or alone. */
function nextOf(dimension: 'structure' | 'credibility' | 'coverage', points: 0 | 1 | 2 | 3): string {
  const next = RUBRIC[dimension].next[points];
  return `${next.charAt(0).toLowerCase()}${next.slice(1)}`;
}

/** Says which sentence to move, where one stands in the wrong place. */
export const askStructure: AskFor = (context, points) => {
  const start = context.sentences[context.solutionStart];
  const limit = quoteMove(context, 'constraint');
  if (start !== undefined && limit !== undefined && limit.start > start.end)
    return askAt(limit, `open with this, before “${quoteAround(start).quote}”.`);
  const weighed = quoteMove(context, 'tradeoff', 'rejection');
  if (points >= 1 && start !== undefined && weighed !== undefined && weighed.start > start.end)
    return askAt(weighed, `say this before “${quoteAround(start).quote}”: the design follows from it.`);
  const last = context.sentences.at(-1);
  if (points >= 2 && last !== undefined && quoteMove(context, 'limitation') === undefined)
    return askAt(quoteAround(last), 'close with what you would change, behind this.');
  return askAt(undefined, nextOf('structure', points));
};

/** A shorter sentence is too slight to be said better. */
const TELLING_WORDS = 9;

/** The sentence that tells least, of those long enough to tell something. */
function vaguest(context: ScoreContext): Sentence | undefined {
  const worth = (s: Sentence): number => {
    const heads = [...context.facts.chances].filter(([head]) => head !== 'void');
    return heads.reduce((most, [, own]) => Math.max(most, own[s.index] ?? 0), 0);
  };
  return [...context.sentences]
    .filter((s) => countWords(s.plain) >= TELLING_WORDS && (context.facts.figures[s.index] ?? 0) === 0)
    .map((s) => [s, worth(s)] as const)
    .sort(([, a], [, b]) => a - b)[0]?.[0];
}

/** Asks for what only somebody near the work would know. */
export const askCredibility: AskFor = (context, points) => {
  const vague = vaguest(context);
  if (points <= 1) {
    return askAt(
      vague && quoteAround(vague),
      'say one thing here that you saw, measured or got wrong yourself; as it stands, anyone could say it.',
    );
  }
  const at = quoteMove(context, 'ownership', 'decision') ?? quoteSolution(context);
  if (points === 2)
    return askAt(at, 'what did you get wrong here at first, or where does your knowledge of it end?');
  return askAt(at, 'what surprised you about it?');
};

const QUESTION_WORDS = 14;

/** The question that is to be answered: its last sentence with a question mark, or its first. */
function quoteQuestion(question: string): string | undefined {
  const sentences = question.match(/[^.?!]+[.?!]*/g)?.map((s) => s.trim()) ?? [];
  const asked =
    sentences.findLast((s) => s.endsWith('?') && countWords(s) >= TELLING_WORDS / 2) ??
    [...sentences].sort((a, b) => b.length - a.length)[0];
  if (asked === undefined || asked === '') return undefined;
  const words = asked.replace(/[.?!]+$/, '').split(/\s+/);
  return words.length <= QUESTION_WORDS ? words.join(' ') : `${words.slice(0, QUESTION_WORDS).join(' ')}…`;
}

/** Asks for the points of an explanation. What is wrong in it comes first. */
export const askCoverage: AskFor = (context, points): Ask => {
  const asked = quoteQuestion(context.question);
  if (points === 0)
    return asked === undefined
      ? askAt(undefined, nextOf('coverage', 0))
      : askAt(undefined, `answer “${asked}” itself first, in one sentence.`);
  const weighed = quoteMove(context, 'alternative', 'tradeoff');
  if (points === 1)
    return asked === undefined
      ? askAt(undefined, nextOf('coverage', 1))
      : askAt(
          undefined,
          `the question was “${asked}”: go through its parts, one sentence each, and check each fact before you say it.`,
        );
  if (points === 2) return askAt(weighed, 'when would you choose this, when not, and what does it cost?');
  return askAt(
    weighed ?? quoteSolution(context),
    'where have you seen this yourself?',
    'If you have not, say so.',
  );
};

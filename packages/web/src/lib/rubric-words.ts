import {
  type Assessment,
  DIMENSION_GROUPS,
  type Dimension,
  isRaised,
  type Move,
  NOT_KNOWN_WORDS,
  type NotAssessedReason,
  type Overall,
  saysNotKnown,
} from '@sounding/core';
import { usageWords } from './usage-words.ts';

/** The rubric's groups, in the order in which they are shown. */
export const groups: readonly { readonly title: string; readonly dimensions: readonly Dimension[] }[] = [
  { title: 'Core', dimensions: DIMENSION_GROUPS.core },
  { title: 'Depth', dimensions: DIMENSION_GROUPS.depth },
  { title: 'Craft', dimensions: DIMENSION_GROUPS.craft },
];

/** An interviewer's vote in words, and what it means for the one who answered. */
export const votes: Readonly<Record<Overall, { readonly word: string; readonly meaning: string }>> = {
  1: { word: 'strong no', meaning: 'On this answer alone, an interviewer would end it here.' },
  2: { word: 'no', meaning: 'Not enough yet that could be checked. The advice says where to begin.' },
  3: { word: 'borderline', meaning: 'The ground is there. One or two specifics would turn the vote.' },
  4: { word: 'yes', meaning: 'An interviewer for a senior seat would go on with you.' },
  5: { word: 'strong yes', meaning: 'Specific and reasoned, as told by somebody who lived it.' },
};

/** Why there are no points, and what to do about it. */
export const notAssessed: Readonly<
  Record<NotAssessedReason, { readonly what: string; readonly todo: string }>
> = {
  empty: { what: 'The answer is empty.', todo: 'Write or paste an answer, then submit it.' },
  too_short: {
    what: 'The answer is too short to judge.',
    todo: 'Say at least a few full sentences. Most good answers have 250 to 350 words.',
  },
  not_an_answer: {
    what: 'This does not read as an answer to a question.',
    todo: 'Tell in your own sentences what you built or know, then submit again.',
  },
  language: {
    what: 'The scorer reads English only.',
    todo: 'Answer in English to get points. What you wrote is kept as it is.',
  },
  provider_failed: {
    what: 'The model that was asked did not deliver.',
    todo: 'Submit again to let the local scorer read it.',
  },
};

/** The same of an answer whose words are known: of an honest "I don't know" only they tell that it is one. */
export function notAssessedWords(
  reason: NotAssessedReason | undefined,
  text: string,
): { readonly what: string; readonly todo: string } {
  const why = reason ?? 'not_an_answer';
  return why === 'not_an_answer' && saysNotKnown(text) ? NOT_KNOWN_WORDS : notAssessed[why];
}

/** A move as people call it; where evidence is of no move, the name of what found it. */
export function moveWord(move: Move | null, detector = ''): string {
  return (move ?? detector).replaceAll(/[_-]/g, ' ');
}

/** What a strength of 0..1 amounts to, by the same bounds as the detectors'. */
export function strengthWord(strength: number): string {
  if (strength < 0.5) return 'vague';
  return strength < 0.75 ? 'specific' : 'specific and reasoned';
}

/**
 * Points as words: the figure alone would hide the difference between 0 and not asked. Of 0 points `assessment` tells
 * whether anything was said towards them; leave it out for a whole exchange, whose moves are its first answer's.
 */
export function pointsWord(
  dimension: Dimension,
  points: number | null,
  assessment?: Pick<Assessment, 'moves'>,
): string {
  if (points === null) return 'not asked here';
  if (points > 0) return `${points} of 3`;
  // How something is told cannot be raised later; what is told can.
  if (DIMENSION_GROUPS.craft.includes(dimension)) return 'none yet';
  return assessment === undefined || isRaised(assessment, dimension)
    ? 'nothing that counts yet'
    : 'not raised yet';
}

/** Which engine read the answer, by what, and what it took, in a line of small print. */
export function engineLine({ engine, rubricVersion, level, usage }: Assessment): string {
  const { name, version, model, promptVersion } = engine;
  const by = model === undefined ? `${name} ${version}` : `${model} (${name}, engine ${version})`;
  const prompt = promptVersion === undefined ? '' : `, prompt ${promptVersion}`;
  // The local engine's agreement is published in lab/REPORT.md; a model's only once somebody runs `sounding eval` with it.
  const unmeasured = model === undefined ? '' : '; how well it agrees with raters was not measured here';
  return `Read by ${by}${prompt}, rubric ${rubricVersion}, for a ${level} seat${usageWords(usage)}${unmeasured}`;
}

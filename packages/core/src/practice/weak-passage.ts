import type { Dimension } from '../bank/dimension.ts';
import type { QuestionKind } from '../bank/question.ts';
import { spanToStretch } from '../delivery/offsets-in-time.ts';
import type { Timing } from '../delivery/timing.ts';
import { isCut } from '../rubric/advice/word-advice.ts';
import type { Advice, Assessment } from '../rubric/assessment.ts';
import { type SkeletonPartName, sketchStory } from '../rubric/skeleton.ts';
import { readText } from '../text/read-text.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { TimedPassage } from './splice-retake.ts';

/** The part of an answer to say again, and what for. */
export interface WeakPassage extends TimedPassage {
  readonly dimension: Dimension;
  /** The advice that it is said again for. */
  readonly why: string;
}

/** How long a retake is, in seconds: time for three or four sentences. */
const WANTED_SECONDS = 20;
const MOST_SECONDS = 25;

/** Behind which part of the story a thing belongs that is not there at all; the others come first. */
const BEHIND: Readonly<Partial<Record<Dimension, SkeletonPartName>>> = {
  alternatives: 'task',
  ownership: 'task',
  scale: 'action',
  operations: 'action',
  rollout: 'action',
  outcome: 'action',
  numbers: 'result',
  limits: 'result',
};

interface TimedSentence extends TimedPassage {
  readonly index: number;
}

/**
 * The passage of about 20 s, in whole sentences, to be said again: around the sentence that the first advice is about, or
 * around the place where the missing thing should go. Advice to cut is passed over, since a retake does not shorten;
 * null where there is no other, or nothing is known of when the answer was said. `from` and `to` are those of its words.
 */
export function weakPassage(
  text: string,
  timing: Timing,
  assessment: Pick<Assessment, 'advice' | 'moves'>,
  kind: QuestionKind = 'story',
): WeakPassage | null {
  const advice = assessment.advice.find((one) => !isCut(one));
  const sentences = timedSentences(text, timing);
  if (advice === undefined || sentences.length === 0) return null;
  const at = placeOf(text, advice, assessment, kind);
  const first = sentences.find((s) => s.end > at.start) ?? sentences.at(-1);
  if (first === undefined) return null;
  const run = growAround(
    sentences,
    sentences.filter((s) => spansOverlap(s, at) && s.index >= first.index),
    first,
  );
  const start = run[0] ?? first;
  const end = run.at(-1) ?? first;
  return {
    start: start.start,
    end: end.end,
    from: start.from,
    to: Math.max(start.to, end.to),
    dimension: advice.dimension,
    why: advice.text,
  };
}

function timedSentences(text: string, timing: Timing): TimedSentence[] {
  const told = readText(text, 'spoken').sentences.filter((s) => countWords(s.text) > 0);
  return told
    .flatMap((sentence) => {
      const stretch = spanToStretch(timing, sentence);
      return stretch === null ? [] : [{ start: sentence.start, end: sentence.end, ...stretch }];
    })
    .map((sentence, index) => ({ ...sentence, index }));
}

/** The advice's own passage; else the last words of the part behind which the missing thing belongs, or the beginning. */
function placeOf(
  text: string,
  { start, end, dimension }: Advice,
  { moves }: Pick<Assessment, 'moves'>,
  kind: QuestionKind,
): Span {
  if (start !== undefined && end !== undefined) return { start, end };
  const parts = sketchStory(text, 'spoken', moves, kind) ?? [];
  const behind = parts.findIndex(({ part }) => part === BEHIND[dimension]);
  const last = parts
    .slice(0, behind + 1)
    .findLast((part) => !part.missing)
    ?.spans.at(-1);
  return last === undefined ? { start: 0, end: 1 } : { start: last.end - 1, end: last.end };
}

/** As much of the wanted sentences as there is time for, and those beside them that fit, the following ones first. */
function growAround(
  all: readonly TimedSentence[],
  wanted: readonly TimedSentence[],
  first: TimedSentence,
): readonly TimedSentence[] {
  let [from, to] = [first.index, first.index];
  const lasts = (i: number, k: number): number => (all[k]?.to ?? 0) - (all[i]?.from ?? 0);
  const last = wanted.at(-1)?.index ?? to;
  while (to < last && lasts(from, to + 1) <= MOST_SECONDS) to++;
  for (;;) {
    const now = lasts(from, to);
    const isBetter = (then: number): boolean =>
      then <= MOST_SECONDS && Math.abs(then - WANTED_SECONDS) < Math.abs(now - WANTED_SECONDS);
    if (to + 1 < all.length && isBetter(lasts(from, to + 1))) to++;
    else if (from > 0 && isBetter(lasts(from - 1, to))) from--;
    else return all.slice(from, to + 1);
  }
}

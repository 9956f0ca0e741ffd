import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { readClause } from './clause.ts';
import type { Detector, DetectorContext, Finding } from './finding.ts';
import { linesOf } from './lines.ts';
import type { Move } from './move.ts';
import { isDenied, isSameClause } from './negation.ts';
import { compilePhrases, type Hit, type Matcher } from './phrases.ts';
import { gradeStrength } from './strength.ts';

/** Wordings that show a move, with the strength that they have by themselves. */
export interface Cue {
  /** HINT, CLEAR or SURE; the clause's particulars raise it. */
  readonly strength: number;
  /** Phrases in the small language of `compilePhrases`. */
  readonly phrases: readonly string[];
  /** Kinds of question in which the wording counts; all where absent. */
  readonly kinds?: readonly DetectorContext['kind'][];
  /** The wording counts only when the question asks for the move: then an answer need not name it again. */
  readonly whenAsked?: RegExp;
  /**
   * Where in an answer the wording counts. They are such that words appended to an answer never make
   * an earlier wording count: `opening` is a number of sentences, `behind` a share that moves on with the end,
   * and `notBefore` a share that is left out of answers of several sentences.
   */
  readonly opening?: number;
  readonly behind?: number;
  readonly notBefore?: number;
}

/** Makes the finding of one hit: quotes the clause around it and grades its strength. */
export function findingAt(
  reading: Reading,
  sentence: Sentence,
  move: Move,
  hit: { readonly from: number; readonly to: number; readonly strength: number },
): Finding {
  const { start, end, particulars } = readClause(reading, sentence, hit.from, hit.to);
  return {
    move,
    detector: move,
    start,
    end,
    strength: gradeStrength(hit.strength, particulars),
    sentence: sentence.index,
  };
}

/** Answers shorter than this many sentences have no opening to be left out. */
const SENTENCES_WITH_PARTS = 6;

function standsRight(cue: Cue, index: number, count: number): boolean {
  if (cue.opening !== undefined && index >= cue.opening) return false;
  if (cue.behind !== undefined && index < cue.behind * count) return false;
  return cue.notBefore === undefined || count < SENTENCES_WITH_PARTS || index >= cue.notBefore * count;
}

/** Settings of a detector that is nothing but a list of cues. */
export interface CueDetectorOptions {
  /** What its evidence is signed with, where a move has several detectors; the move's own name where absent. */
  readonly name?: string;
  /** Wordings that look like the move and are none: a sentence with one is passed over. */
  readonly unless?: readonly string[];
}

/**
 * A detector from a list of cues, strongest first: in each sentence the first cue that hits gives one finding.
 *
 * @example
 * export const lesson = cueDetector('lesson', [{ strength: CLEAR, phrases: ['next time', 'looking back'] }]);
 */
export function cueDetector(move: Move, cues: readonly Cue[], options: CueDetectorOptions = {}): Detector {
  const matchers = cues.map((cue) => ({ ...cue, matcher: compilePhrases(cue.phrases) }));
  const name = options.name ?? move;
  const unless = options.unless === undefined ? undefined : compilePhrases(options.unless);
  return {
    name,
    move,
    find(reading, context) {
      // An explanation may say what not to do; a story that says what was not done has not done it.
      const deniable = context.kind === 'story' ? move : undefined;
      const applicable = matchers.filter((cue) => appliesTo(cue, context));
      const hits = findHits(applicable, deniable, reading);
      const out: Finding[] = [];
      for (const sentence of reading.sentences) {
        const hit = hits[sentence.index];
        if (hit !== undefined && unless?.test(sentence.plain) !== true)
          out.push({ ...findingAt(reading, sentence, move, hit), detector: name });
      }
      return out;
    },
  };
}

function appliesTo(cue: Cue, context: DetectorContext): boolean {
  if (cue.kinds !== undefined && !cue.kinds.includes(context.kind)) return false;
  return cue.whenAsked === undefined || cue.whenAsked.test(context.question.toLowerCase());
}

interface CueHit extends Hit {
  readonly strength: number;
}

/**
 * The first hit that is not denied, by the sentence's index: cue by cue, since changing between large expressions
 * is slow. Whatever stands in the clause of a denied wording is denied with it.
 */
function findHits(
  cues: readonly (Cue & { readonly matcher: Matcher })[],
  deniable: Move | undefined,
  reading: Reading,
): (CueHit | undefined)[] {
  const { sentences } = reading;
  const hits: (CueHit | undefined)[] = sentences.map(() => undefined);
  const deniedAt = new Map<number, number>();
  const denies = (index: number, plain: string, { from, to }: Hit): boolean => {
    if (deniable === undefined) return false;
    const earlier = deniedAt.get(index);
    return (
      (earlier !== undefined && isSameClause(plain, earlier, from)) || isDenied(plain, from, to, deniable)
    );
  };
  for (const cue of cues) {
    const hitIn = cue.matcher.hitsIn(linesOf(reading));
    for (const { index, plain } of sentences) {
      if (hits[index] !== undefined || !standsRight(cue, index, sentences.length)) continue;
      let hit = hitIn(index);
      while (hit !== undefined && denies(index, plain, hit)) {
        deniedAt.set(index, hit.from);
        hit = cue.matcher.firstIn(plain, Math.max(hit.to, hit.from + 1));
      }
      if (hit !== undefined) hits[index] = { from: hit.from, to: hit.to, strength: cue.strength };
    }
  }
  return hits;
}

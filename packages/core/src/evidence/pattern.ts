import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { clauseAround, particularsOf, spanOfClause } from './clause.ts';
import type { Detector, DetectorContext, Finding } from './finding.ts';
import type { Move } from './move.ts';
import { isDenied, isSameClause } from './negation.ts';
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

const NUMBER_WORDS =
  '\\d[\\d.,]*(?:k|m|bn|x|ms|s|gb|mb|kb|tb)?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|several|a few';

/** Lists of words that phrases need again and again. Those that may be contracted bring their own space. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  '<we>': '(?:we|i|they|you)',
  '<was>': "(?: is| was| are| were|'s|'re)",
  '<had>': "(?: had| have| has|'d|'ve)",
  '<would>': "(?: would|'d)",
  '<not>': "(?:n't| not| never|not)",
  '<a>': '(?:an?|the|our|my|their|its|this|that|these|those|some|one|your|his|her)',
  '<about>': '(?:(?:about|around|roughly|maybe|some|say|nearly|almost|over|past|a good|i think) )*',
  '<num>': `(?:${NUMBER_WORDS})`,
  '<words>': "(?:[\\w'-]+ ){0,3}",
  '<adverb>':
    '(?:(?:also|then|first|just|actually|really|simply|finally|only|already|basically|always|even|now|still|later|initially|probably|deliberately|personally|quickly|both|had|have|all) )*',
};

/**
 * V8 interprets an expression first and compiles it for later, unless its first subject is this long: then it
 * compiles at once, which makes the very first answer of a process several times faster.
 */
const LONG_SUBJECT = ' '.repeat(1000);

/** Phrases joined into one matcher over a sentence's `plain`. */
export interface Matcher {
  /** The first hit at or behind an offset, from the beginning where none is given, with its `index`; or null. */
  exec(plain: string, from?: number): RegExpExecArray | null;
  test(plain: string): boolean;
}

/**
 * Joins phrases into one matcher. A phrase is a regular expression, matched at word boundaries, in which
 * `(a|b)` groups without capturing and these stand for lists of words:
 * `<we>`, `<a>` (the, our, some ...), `<num>`, `<about>` (any hedges before a figure), `<words>` (up to three of any), `<adverb>` (any number of them),
 * and, written without a space before them because they may be contracted, `<was>`, `<had>`, `<would>`, `<not>`.
 * It is compiled on first use, so that importing a detector costs nothing; a faulty phrase throws a
 * SyntaxError then, and one that has lost a backslash throws it at once.
 */
export function compilePhrases(phrases: readonly string[]): Matcher {
  const broken = phrases.find((phrase) => LOST_BACKSLASH.test(phrase));
  if (broken !== undefined) throw new SyntaxError(`a backslash is missing before w in "${broken}"`);
  let compiled: RegExp | undefined;
  const expression = (): RegExp => {
    if (compiled === undefined) {
      compiled = new RegExp(
        `(?<![\\w'])(?:${phrases
          .join('|')
          .replace(/\((?!\?)/g, '(?:')
          .replace(/<[a-z]+>/g, spellOut)})(?!\\w|'t\\b)`,
        'g',
      );
      compiled.test(LONG_SUBJECT);
    }
    return compiled;
  };
  const exec = (plain: string, from = 0): RegExpExecArray | null => {
    const searched = expression();
    searched.lastIndex = from;
    return searched.exec(plain);
  };
  return { exec, test: (plain) => exec(plain) !== null };
}

/** `w+` or `w*` where `\w+` was meant: as it stands it would look for letters w, and find nothing. */
const LOST_BACKSLASH = /(?<!\\)w[*+]/;

function spellOut(shorthand: string): string {
  return SHORTHANDS[shorthand] ?? shorthand;
}

/** Makes the finding of one hit: quotes the clause around it and grades its strength. */
export function findingAt(
  reading: Reading,
  sentence: Sentence,
  move: Move,
  hit: { readonly from: number; readonly to: number; readonly strength: number },
): Finding {
  const clause = clauseAround(sentence.plain, hit.from, hit.to);
  const span = spanOfClause(sentence, clause.from, clause.to);
  const particulars = particularsOf(reading, sentence.plain.slice(clause.from, clause.to), span);
  return {
    move,
    detector: move,
    ...span,
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
      const out: Finding[] = [];
      for (const sentence of reading.sentences) {
        const hit = firstHit(applicable, deniable, sentence, reading.sentences.length);
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

function firstHit(
  cues: readonly (Cue & { readonly matcher: Matcher })[],
  deniable: Move | undefined,
  sentence: Sentence,
  sentences: number,
): { from: number; to: number; strength: number } | undefined {
  const { plain } = sentence;
  let deniedAt = -1;
  for (const cue of cues) {
    if (!standsRight(cue, sentence.index, sentences)) continue;
    for (let match = cue.matcher.exec(plain); match !== null; ) {
      const [from, to] = [match.index, match.index + match[0].length];
      const denied =
        deniable !== undefined &&
        ((deniedAt >= 0 && isSameClause(plain, deniedAt, from)) || isDenied(plain, from, to, deniable));
      if (!denied) return { from, to, strength: cue.strength };
      deniedAt = from;
      match = cue.matcher.exec(plain, Math.max(to, from + 1));
    }
  }
  return undefined;
}

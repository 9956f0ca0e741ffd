import type { Lines } from './lines.ts';

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

/** Where a matcher hit, as offsets in the sentence's `plain`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Phrases joined into one matcher over a sentence's `plain`. */
export interface Matcher {
  test(plain: string): boolean;
  /** The first hit in one sentence at or behind an offset of its `plain`, or undefined. */
  firstIn(plain: string, from: number): Hit | undefined;
  /**
   * Gives the first hit in a sentence of `lines`, by its index, or undefined. To be asked in rising order: a run
   * that starts in one sentence goes on to the next hit, so that the sentences between cost nothing.
   */
  hitsIn(lines: Lines): (sentence: number) => Hit | undefined;
}

/**
 * Joins phrases into one matcher. A phrase is a regular expression, matched at word boundaries, in which
 * `(a|b)` groups without capturing, `[^a]` keeps to the sentence, and these stand for lists of words:
 * `<we>`, `<a>` (the, our, some ...), `<num>`, `<about>` (any hedges before a figure), `<words>` (up to three of
 * any), `<adverb>` (any number of them),
 * and, written without a space before them because they may be contracted, `<was>`, `<had>`, `<would>`, `<not>`.
 * A phrase must not match a line break. It is compiled on first use, so that importing a detector costs nothing;
 * a faulty phrase throws a SyntaxError then, and one that has lost a backslash throws it at once.
 */
export function compilePhrases(phrases: readonly string[]): Matcher {
  const broken = phrases.find((phrase) => LOST_BACKSLASH.test(phrase));
  if (broken !== undefined) throw new SyntaxError(`a backslash is missing before w in "${broken}"`);
  let compiled: RegExp | undefined;
  const expressionFrom = (at: number): RegExp => {
    if (compiled === undefined) {
      compiled = compile(phrases);
      compiled.test(LONG_SUBJECT);
    }
    compiled.lastIndex = at;
    return compiled;
  };
  return {
    test: (plain) => expressionFrom(0).test(`\n${plain}`),
    firstIn(plain, from) {
      const match = expressionFrom(from).exec(`\n${plain}`);
      return match === null ? undefined : { from: match.index, to: match.index + match[0].length - 1 };
    },
    hitsIn(lines) {
      let next: (Hit & { readonly sentence: number }) | undefined;
      let asked = -1;
      return (sentence) => {
        if (asked < sentence) {
          next = hitFrom(sentence, lines, expressionFrom);
          asked = next?.sentence ?? Number.POSITIVE_INFINITY;
        }
        return next?.sentence === sentence ? next : undefined;
      };
    },
  };
}

/** `w+` or `w*` where `\\w+` was meant: as it stands it would look for letters w, and find nothing. */
const LOST_BACKSLASH = /(?<!\\)w[*+]/;

function compile(phrases: readonly string[]): RegExp {
  const alternatives = phrases
    .join('|')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('[^', '[^\\n')
    .replace(/<[a-z]+>/g, spellOut);
  // The sign before the phrase is matched, not looked back at: that halves the time of a run without a hit.
  return new RegExp(`[^\\w'](?:${alternatives})(?!\\w|'t\\b)`, 'gm');
}

function spellOut(shorthand: string): string {
  return SHORTHANDS[shorthand] ?? shorthand;
}

function hitFrom(
  first: number,
  { text, starts }: Lines,
  expressionFrom: (at: number) => RegExp,
): (Hit & { readonly sentence: number }) | undefined {
  const start = starts[first];
  if (start === undefined) return undefined;
  const match = expressionFrom(start - 1).exec(text);
  if (match === null) return undefined;
  const at = match.index + 1;
  let sentence = first;
  while ((starts[sentence + 1] ?? text.length + 1) <= at) sentence++;
  const from = at - (starts[sentence] ?? 0);
  return { sentence, from, to: from + match[0].length - 1 };
}

import { isApostropheAt, letterOrNumberAt, lowerWord, markAt } from './letters.ts';
import type { Mode } from './mode.ts';
import { isNumberWord } from './number-words.ts';
import type { Span } from './span.ts';

/** Sounds that carry nothing wherever they stand. */
const SOUNDS = new Set('um umm uhm uh uhh er err erm ehm hm hmm hmmm mm mmm'.split(' '));

const LONGEST_SOUND = 4;

/** After these, "like" compares, likes or quotes a kind; it is no filler. */
const LIKE_IS_MEANT = new Set(
  (
    "i you we they would would'd 'd i'd you'd we'd they'd he'd she'd look looks looked looking feel feels felt sound sounds " +
    'sounded sounding something things thing anything nothing stuff someone people more just much exactly not act acts acted behave ' +
    "behaves behaved work works worked seem seems seemed taste smell smells treat treated bit to really don't didn't users companies " +
    'systems tools it them that this'
  ).split(' '),
);
/** Before these, "like" compares or names an example. */
const LIKE_THAT = new Set(
  'that this these those it to in when a how i you we they he she him me us them'.split(' '),
);
/** Words that show that a loose "like" hangs between a verb or joint and what it belongs to. */
const LIKE_HANGS_AFTER = new Set(
  (
    "and so but or was were is are be been it's that's there's there was has have had with in of for on at by from about only the " +
    "then because we're i'm they're he's she's took takes got get gets did do"
  ).split(' '),
);

/** Words doubled on purpose or by grammar. */
const MAY_DOUBLE = new Set(
  'had that very really many much so no yes yeah more never ever always far long big bye ha well blah bla again now there same win plus'.split(
    ' ',
  ),
);
/** Words that, as a pair, are said twice only in a restart: "we had we had". */
const PAIR_OPENERS = new Set(
  (
    "i we it they he she you the a an this that there it's that's there's i'm we're and so but because in on at for with of to is was " +
    'which what when if my our their'
  ).split(' '),
);

interface Token extends Span {
  readonly word: string;
}

/** A longer run of letters is no word that is said. */
const LONGEST_WORD = 40;
/** What may stand between the two halves of a doubled word. */
const LOOSE_GAP = /^[\s,\u2013\u2014-]*$/;
const CUT_OFF = /^(?:-|\u2013|\u2014|\u2026|\.\.\.)[\s,]/;

/**
 * Finds what a speaker lets slip: hesitation sounds, empty "like", "you know", "i mean", the first of two
 * doubled words or pairs, and broken-off words. In order, not overlapping. In `typed` text only sounds
 * and doublings count, since there "like" and "you know" were written down on purpose.
 */
export function findFillers(text: string, mode: Mode): Span[] {
  const tokens = tokensOf(text);
  const out: Span[] = [];
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = fillerLength(text, tokens, i, mode);
    const token = tokens[i];
    if (token === undefined) continue;
    const last = tokens[i + length - 1];
    if (length > 0 && last !== undefined) {
      out.push({ start: token.start, end: last.end });
      i += length - 1;
    } else {
      kept.push(token);
    }
  }
  findDoublings(text, kept, out);
  return out.sort((a, b) => a.start - b.start);
}

/** The runs of letters and digits, with inner apostrophes and hyphens. */
function tokensOf(text: string): Token[] {
  const out: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const first = letterOrNumberAt(text, start);
    if (first === 0) {
      start++;
      continue;
    }
    const end = endOfToken(text, start + first);
    const raw = text.slice(start, end);
    out.push({ start, end, word: raw.length > LONGEST_WORD ? raw : lowerWord(raw) });
    start = end;
  }
  return out;
}

function endOfToken(text: string, from: number): number {
  let end = from;
  for (;;) {
    const more = letterOrNumberAt(text, end) || markAt(text, end);
    if (more > 0) end += more;
    else if (isJoint(text, end) && letterOrNumberAt(text, end + 1) > 0) end++;
    else return end;
  }
}

function isJoint(text: string, at: number): boolean {
  return isApostropheAt(text, at) || text.charAt(at) === '-';
}

/** How many tokens from `i` on are a filler; 0 for none. */
function fillerLength(text: string, tokens: readonly Token[], i: number, mode: Mode): number {
  const token = tokens[i];
  if (token === undefined) return 0;
  const { word } = token;
  // A capital "ER" is an emergency room, an "Mm" a unit or an initial.
  if (word.length <= LONGEST_SOUND && SOUNDS.has(word))
    return text.slice(token.start, token.end) === word.toUpperCase() || isMillimetre(text, token) ? 0 : 1;
  if (mode === 'typed') return 0;
  const next = tokens[i + 1];
  if (word === 'you' && next?.word === 'know') return isLooseYouKnow(text, tokens, i) ? 2 : 0;
  if (word === 'i' && next?.word === 'mean') return isLooseMean(text, tokens, i) ? 2 : 0;
  if (word === 'like') return isLooseLike(text, tokens, i) ? 1 : 0;
  if ((word === 'sort' || word === 'kind') && next?.word === 'of') {
    return opensAfterComma(text, token) && text.charAt(next.end) === ',' ? 2 : 0;
  }
  return 0;
}

/** "3 mm" and "mm2". */
function isMillimetre(text: string, token: Token): boolean {
  return token.word === 'mm' && /[\d.]\s?$/.test(text.slice(Math.max(0, token.start - 3), token.start));
}

function opensAfterComma(text: string, token: Token): boolean {
  return text.slice(Math.max(0, token.start - 2), token.start).trim() === ',';
}

function isLooseYouKnow(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.word ?? '';
  const know = tokens[i + 1];
  if (
    know === undefined ||
    /^(?:do|did|don't|didn't|if|that|as|let|would|because|when|what|how|once|than|until|before|all)$/.test(
      before,
    )
  ) {
    return false;
  }
  if (text.charAt(know.end) === ',' || opensAfterComma(text, tokens[i] ?? know)) return true;
  const after = tokens[i + 2];
  if (after === undefined) return true;
  if (/[.!?;]/.test(text.charAt(know.end))) return true;
  return !/^(?:what|how|why|where|when|who|which|that|if|about|the|this|it|them|your|exactly|there|you|more|whether|anything)$/.test(
    after.word,
  );
}

function isLooseMean(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.word ?? '';
  if (/^(?:what|that|which|by|did|do|didn't|don't|if|this)$/.test(before)) return false;
  const mean = tokens[i + 1];
  const after = tokens[i + 2]?.word ?? '';
  return mean !== undefined && (text.charAt(mean.end) === ',' || !/^(?:to|by|that|business)$/.test(after));
}

function isLooseLike(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const comma = text.charAt(token.end) === ',';
  const before = tokens[i - 1]?.word ?? '';
  const after = tokens[i + 1]?.word ?? '';
  if (comma) return opensAfterComma(text, token) || !LIKE_IS_MEANT.has(before);
  if (LIKE_IS_MEANT.has(before) || LIKE_THAT.has(after)) return false;
  // "versus like two hundred": a loose about.
  return LIKE_HANGS_AFTER.has(before) || SOUNDS.has(before) || isNumberWord(after) || /^\d/.test(after);
}

/** Adds the first halves of doubled words and pairs, and broken-off words, among the tokens that are kept. */
function findDoublings(text: string, kept: readonly Token[], out: Span[]): void {
  let open = 0;
  for (let i = 0; i + 1 < kept.length; i++) {
    const a = kept[i];
    const b = kept[i + 1];
    if (a === undefined || b === undefined || i < open) continue;
    if (a.word === b.word && mayBeDoubled(a.word) && isLooseGap(text, a.end, b.start)) {
      out.push({ start: a.start, end: a.end });
      continue;
    }
    const c = kept[i + 2];
    const d = kept[i + 3];
    if (
      c !== undefined &&
      d !== undefined &&
      a.word === c.word &&
      b.word === d.word &&
      PAIR_OPENERS.has(a.word) &&
      isLooseGap(text, a.end, b.start) &&
      isLooseGap(text, b.end, c.start) &&
      isLooseGap(text, c.end, d.start)
    ) {
      out.push({ start: a.start, end: a.end }, { start: b.start, end: b.end });
      open = i + 2;
      continue;
    }
    if (isCutOff(text, a, b)) out.push({ start: a.start, end: a.end });
  }
}

/** Spelled letters ("f f mpeg"), numbers and words of emphasis are doubled on purpose. */
function mayBeDoubled(word: string): boolean {
  if (MAY_DOUBLE.has(word) || /\d/.test(word) || isNumberWord(word)) return false;
  return word.length > 1 ? word.length < 20 : word === 'i' || word === 'a';
}

/** True where the gap holds but commas, dashes and fillers: what stands between was dropped already. */
function isLooseGap(text: string, from: number, to: number): boolean {
  if (to - from > 24) return false;
  const gap = text.slice(from, to);
  return (
    LOOSE_GAP.test(gap) ||
    /^[\s,\u2013\u2014-]*(?:(?:u+m+|u+h+|e+r+m*|hm+|like|you know|i mean)[\s,]*)+$/i.test(gap)
  );
}

/** "pro- production": a word broken off and begun again. */
function isCutOff(text: string, a: Token, b: Token): boolean {
  if (a.word.length > 8 || b.word.length <= a.word.length || !b.word.startsWith(a.word)) return false;
  return CUT_OFF.test(text.slice(a.end, a.end + 5)) && b.start - a.end < 8;
}

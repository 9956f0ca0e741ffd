import { isNumberWord } from '../text/number-words.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import type { SpokenWord } from './spoken-words.ts';

/** A longer stretch is told twice for a reason. */
const LONGEST_RESTART = 6;
const LOOSE_GAP = /^(?:[\s,\u2013\u2014\u2026-]|\.\.\.)*$/;
/** A comma, dash or ellipsis: somebody stopped here. */
const BREAK = /[,\u2013\u2014\u2026-]|\.\.\./;
const DASH = /^\s?(?:-|\u2013|\u2014|\u2026|\.\.\.)/;
/** "again and again and again", "more and more", "very very": said again on purpose. */
const ON_PURPOSE = new Set(
  'and or by after to again more over on yes no never ever really very so far much many round bla blah'.split(
    ' ',
  ),
);
/** Without a break, only these open a pair that is said twice by mistake. */
const OPENERS = new Set(
  (
    "i we it they he she you the a an this that there it's that's there's i'm we're but because in at for with of is was " +
    'which what when if my our their'
  ).split(' '),
);
/**
 * A thing is often taken up again on purpose ("it pulls the cache, the cache is full"), so that it counts only with a
 * hesitation between, or where the first try opens a clause.
 */
const ARTICLES = new Set('the a an my our their this that'.split(' '));
const CLAUSE_OPENS = /(?:^|[.!?,;:\n]|\b(?:and|so|but|because))\s*$/i;
const PRONOUNS = new Set('i we it they he she you there that this'.split(' '));
/** One verb in two of its forms. */
const FORMS = [
  new Set('is was are were be am'.split(' ')),
  new Set('has had have'.split(' ')),
  new Set('do did does'.split(' ')),
  new Set('can could'.split(' ')),
  new Set('will would'.split(' ')),
  new Set('go went'.split(' ')),
];

/**
 * Finds sentences begun anew: two to six words that are said again at once ("we had to, we had to"), also in another form
 * ("we use, we used") or after breaking off within a word ("the data- the database"). Of each the first try; in order.
 * `words` come without hesitation sounds, which are in `empty`: a restart that one stands in is left out.
 */
export function findRestarts(text: string, words: readonly SpokenWord[], empty: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    for (let length = LONGEST_RESTART; length >= 2; length--) {
      // Hardly any word is said again so soon, which is asked before anything is cut out.
      if (words[i]?.word !== words[i + length]?.word) continue;
      const first = words.slice(i, i + length);
      const second = words.slice(i + length, i + 2 * length);
      const from = first[0];
      const to = first.at(-1);
      if (from === undefined || to === undefined || !isSaidAgain(text, first, second, empty)) continue;
      const span = { start: from.start, end: to.end };
      if (empty.some((other) => spansOverlap(other, span))) continue;
      out.push(span);
      i += length - 1;
      break;
    }
  }
  return out;
}

function isSaidAgain(
  text: string,
  first: readonly SpokenWord[],
  second: readonly SpokenWord[],
  empty: readonly Span[],
): boolean {
  const last = first.at(-1);
  const next = second[0];
  const opener = first[0];
  if (last === undefined || next === undefined || opener?.word !== next.word || second.length < first.length)
    return false;
  const gap = gapWithout(text, last.end, next.start, empty);
  if (!LOOSE_GAP.test(gap) || !isRun(text, first) || !isRun(text, second)) return false;
  const isHesitant = gap.length < next.start - last.end;
  const wasBroken = isHesitant || BREAK.test(gap);
  const changed = first.filter((word, k) => word.word !== second[k]?.word);
  if (changed.length === 0) {
    if (first.some(({ word }) => isNumberWord(word) || /\d/.test(word))) return false;
    if (first.some(({ word }) => ON_PURPOSE.has(word)) && !(wasBroken && first.length > 2)) return false;
    if (ARTICLES.has(opener.word) && first.length === 2)
      return isHesitant || CLAUSE_OPENS.test(text.slice(Math.max(0, opener.start - 12), opener.start));
    return wasBroken || first.length > 2 || OPENERS.has(opener.word);
  }
  const again = second.at(-1)?.word ?? '';
  if (changed.length > 1 || changed[0] !== last) return false;
  if (DASH.test(text.slice(last.end, last.end + 3)) && again.startsWith(last.word)) return true;
  return wasBroken && first.length === 2 && PRONOUNS.has(opener.word) && isOtherForm(last.word, again);
}

/** What stands between two words once the hesitation is taken out. */
function gapWithout(text: string, from: number, to: number, empty: readonly Span[]): string {
  let out = '';
  let at = from;
  for (const { start, end } of empty) {
    if (start < from || end > to) continue;
    out += text.slice(at, start);
    at = end;
  }
  return out + text.slice(at, to);
}

/** True where nothing but blanks stands between the words. */
function isRun(text: string, words: readonly SpokenWord[]): boolean {
  return words.every((word, k) => {
    const next = words[k + 1];
    return next === undefined || /^\s*$/.test(text.slice(word.end, next.start));
  });
}

/** "use" and "used", "is" and "was". */
function isOtherForm(a: string, b: string): boolean {
  if (FORMS.some((forms) => forms.has(a) && forms.has(b))) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.startsWith(short) && /^(?:d|s|ed|es|ing)$/.test(long.slice(short.length));
}

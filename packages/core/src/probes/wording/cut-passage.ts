import { findFillers } from '../../text/fillers.ts';
import type { Mode } from '../../text/mode.ts';
import { remember } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';

/** As many words as a colleague would repeat before asking. */
const MOST_WORDS = 12;
/** A clause shorter than this says too little by itself. */
const FEWEST_WORDS = 5;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Where a clause ends for good: nothing is quoted across it. */
const WALL = /[;:()[\]{}<>–—…"“”„«».!?\n\r|*`~#]|^-$| - /;
/** Where a clause may end, and what opens the next one in speech without stops. */
const COMMA = /,/;
const OPENERS = words('but so because although though whereas which while then');
/** These open a clause only before its subject: "columns or rows" stay together. */
const JOINTS = words('and or');
const CLAUSE_SUBJECTS = words(
  "i we it they he she you there this that then it's we're i'm they're nobody everybody everyone so what",
);
/** Words before which a clause that is too long may be cut. */
const OPENS_PHRASE = words(
  'and or but that which who where when if because for with to in on at by from after before until as than into over under per without while so since though although during through between against',
);
/** "The year before" is not cut in two. */
const TIMES = words('year years month months week weeks day days night time');
/** Words at which such a clause may be entered. */
const OPENS_PART = words('and or that which when if what');
/** So many words before the point leave too little room behind it. */
const ROOM_BEFORE = 9;
/** What a quote does not begin with. */
const NO_START = words(
  "so and but or well okay ok yeah yes no sure right like basically actually then also anyway because although though whereas which now plus honestly obviously really um uh er erm hmm that's",
);
/** What a quote does not end with, wherever it was cut. */
const NO_END = words(
  "a an the and or but so because which that's if than i we they he she my our your its their his her as very really quite it's i'm we're there's um uh like of then yeah yes okay ok right well",
);
/** Nor with these, where it was cut for its length. */
const NO_CUT_END = words(
  'to in on at by for with from into over under about per is was are were be been has have had do did does will would could can should not no it you this these those when where who what how that until before after while between two some any every each more most less only just also',
);

interface Word extends Span {
  readonly low: string;
  /** What stands before it: 0 nothing that parts, 1 a comma or a joint, 2 a wall. */
  readonly border: 0 | 1 | 2;
  /** True behind a filler, where the clause before it was not at its end. */
  readonly isResumed: boolean;
}

/** Several kinds of probes cut the same sentences. */
const WORDS_OF: Readonly<Record<Mode, (text: string) => readonly Word[]>> = {
  typed: remember((text) => readWords(text, 'typed')),
  spoken: remember((text) => readWords(text, 'spoken')),
};

function readWords(text: string, mode: Mode): readonly Word[] {
  const fillers = findFillers(text, mode);
  const out: Word[] = [];
  let last = 0;
  for (const { start, end } of findWords(text)) {
    if (fillers.some((f) => f.start <= start && end <= f.end)) continue;
    const gap = text.slice(last, start);
    const low = text.slice(start, end).toLowerCase();
    const skipped = fillers.some((f) => f.start >= last && f.end <= start);
    const before = out.at(-1);
    if (before?.border === 0 && JOINTS.has(before.low) && CLAUSE_SUBJECTS.has(low))
      out[out.length - 1] = { ...before, border: 1 };
    const border =
      before === undefined || skipped || WALL.test(gap) ? 2 : COMMA.test(gap) || OPENERS.has(low) ? 1 : 0;
    out.push({ start, end, low, border, isResumed: skipped && !WALL.test(gap) });
    last = end;
  }
  return out;
}

/**
 * Cuts a few words out of a sentence that can be quoted as they stand: the clause in which `anchor` begins, at most
 * twelve words, parted at punctuation, at the joints of speech and at fillers, without the "and so" before it. Offsets are
 * of the sentence's own text. Undefined where nothing is left that makes sense by itself.
 */
export function cutPassage(text: string, anchor: Span, mode: Mode): Span | undefined {
  const all = WORDS_OF[mode](text);
  const from = all.findIndex((w) => w.end > anchor.start);
  if (from < 0) return undefined;
  const until = Math.max(
    from,
    all.findLastIndex((w) => w.start < anchor.end),
  );
  const found = clauseAt(all, from, Math.min(until, from + MOST_WORDS - 1));
  if (found === undefined) return undefined;
  const trimmed = trim(all, found.first, found.last, found.isCut);
  const first = all[trimmed.first];
  const last = all[trimmed.last];
  if (first === undefined || last === undefined || !isTelling(all, trimmed.first, trimmed.last))
    return undefined;
  return { start: withSign(text, first.start), end: last.end + unitBehind(text.slice(last.end)) };
}

interface Clause {
  readonly first: number;
  readonly last: number;
  /** True where it was cut for its length. */
  readonly isCut: boolean;
}

/** The clause around some words; undefined where it is too long and can be cut at no joint behind them. */
function clauseAt(all: readonly Word[], from: number, until: number): Clause | undefined {
  let first = from;
  while (first > 0 && all[first]?.border === 0) first--;
  if (until - first >= ROOM_BEFORE) first = softStart(all, first, from);
  if (until - first >= MOST_WORDS) first = Math.max(first, until - MOST_WORDS + 1);
  let last = first;
  const size = (): number => last - first + 1;
  while (last + 1 < all.length && size() < MOST_WORDS) {
    const border = all[last + 1]?.border ?? 2;
    if (border === 2 && last >= from) break;
    if (border === 1 && last >= from) {
      if (last >= until && size() >= FEWEST_WORDS) break;
      // The next clause comes along whole or not at all.
      if (clauseSize(all, last + 1) > MOST_WORDS - size()) break;
    }
    last++;
  }
  // A short clause takes the one before it along, where the two fit.
  while (size() < FEWEST_WORDS && first > 0 && all[first]?.border !== 2) {
    let before = first - 1;
    while (before > 0 && all[before]?.border === 0) before--;
    if (last - before + 1 > MOST_WORDS) break;
    first = before;
  }
  const next = all[last + 1];
  const isLong = next?.border === 0;
  const end = isLong ? softEnd(all, first, last, until) : last;
  return end === undefined ? undefined : { first, last: end, isCut: isLong || next?.isResumed === true };
}

/** Where a clause that is long before its point is best entered: at the last of its words that opens a new part. */
function softStart(all: readonly Word[], first: number, from: number): number {
  for (let start = from; start > first; start--) {
    if (OPENS_PART.has(all[start]?.low ?? '')) return start;
  }
  return first;
}

/** Where a long clause is best cut: before the last of its words that opens a new phrase; undefined where none does. */
function softEnd(all: readonly Word[], first: number, last: number, until: number): number | undefined {
  for (let end = last + 1; end > Math.max(until, first + FEWEST_WORDS - 1); end--) {
    const { low } = all[end] ?? { low: '' };
    const isOfTime = low === 'before' && TIMES.has(all[end - 1]?.low ?? '');
    if (!isOfTime && (OPENS_PHRASE.has(low) || CLAUSE_SUBJECTS.has(low))) return end - 1;
  }
  return undefined;
}

function clauseSize(all: readonly Word[], from: number): number {
  let end = from + 1;
  while (end < all.length && all[end]?.border === 0) end++;
  return all[end]?.isResumed === true ? Number.POSITIVE_INFINITY : end - from;
}

function trim(all: readonly Word[], first: number, last: number, isCut: boolean): Omit<Clause, 'isCut'> {
  let from = first;
  let to = last;
  for (;;) {
    if (from < to && NO_START.has(all[from]?.low ?? '')) from++;
    else if (from + 1 < to && all[from]?.low === 'you' && all[from + 1]?.low === 'know') from += 2;
    else break;
  }
  while (to > from) {
    const low = all[to]?.low ?? '';
    // "For one" of a sentence that goes on with "or two minutes".
    const isHalfCount = low === 'one' && NO_CUT_END.has(all[to - 1]?.low ?? '');
    if (!NO_END.has(low) && !(isCut && (NO_CUT_END.has(low) || isHalfCount))) break;
    to--;
  }
  return { first: from, last: to };
}

/** A quote of fewer words is a scrap; one that only opens a question ("how we found out") must be longer. */
const TELLING_WORDS = 4;
/** A clause of its own says something in fewer: "Everyone loved it". */
const TELLING_WORDS_OF_CLAUSE = 3;
const TELLING_WORDS_OF_QUESTION = 7;
const SUBJECTS = words('i we it they he she everyone everybody nobody nothing everything users people');
const OPENS_QUESTION = words("what how where who why whether that when if what's how's where's who's");
/** Behind these something is missing, wherever the sentence goes on. */
const LEFT_OPEN = words(
  "is was are were be been has have had do did does will would could can should wouldn't couldn't didn't don't doesn't can't won't isn't wasn't to not said says meaning such as with for by from into that which in at of must may might shall got get gets uses using unless put lets",
);

function isTelling(all: readonly Word[], first: number, last: number): boolean {
  const size = last - first + 1;
  if (LEFT_OPEN.has(all[last]?.low ?? '')) return false;
  if (OPENS_QUESTION.has(all[first]?.low ?? '')) return size >= TELLING_WORDS_OF_QUESTION;
  const isClause = SUBJECTS.has(all[first]?.low ?? '') || (first === 0 && last === all.length - 1);
  return size >= (isClause ? TELLING_WORDS_OF_CLAUSE : TELLING_WORDS);
}

/** "€90" and "~40": the sign right before a number belongs to it. */
function withSign(text: string, start: number): number {
  return /[€$£~<>+-]$/.test(text.slice(0, start)) && /\d/.test(text.charAt(start)) ? start - 1 : start;
}

/** How many units of "40 %" or "3°" stand behind the last word and belong to it. */
function unitBehind(rest: string): number {
  return /^ ?[%€$£°]/.exec(rest)?.[0].length ?? 0;
}

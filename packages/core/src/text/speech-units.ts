import type { Span } from './span.ts';

/**
 * Cuts speech that carries no punctuation into clause-like units. Every gap between two words gets a
 * leaning (does the next word open a clause, does the one before leave something open), every length a
 * cost, and the best set of cuts is found by dynamic programming over the gaps: linear in the words.
 */

const LONGEST_UNIT = 40;
const USUAL_LENGTH = 16;
const LENGTH_SPREAD = 8;
const SHORTEST_UNIT = 6;
/** Every cut must earn at least this much, so that joints inside a sentence are left alone. */
const RELUCTANCE = 1.1;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const HESITATIONS = set('um uh er erm uhm hmm mm ah');
const SUBJECTS = set(
  "i we it they he she you there it's that's there's i'm i'd i've i'll we're we'd we've we'll they're they'd they've they'll you're " +
    "you'd you've you'll he's she's he'd she'd what's here's nobody everybody everyone someone somebody people",
);
const DETERMINERS = set('the a an this that these those my our their every each all some both one');
const ADVERBS = set(
  'then also now so actually basically obviously honestly before after afterwards first second finally later sometimes usually if when ' +
    'because in for at with what how since once even only maybe eventually luckily of yeah',
);
/** A word that cannot end a unit: what it governs is still to come. */
const LEAVES_OPEN = set(
  'the a an of to in on at by for from with without into onto over under between about around than as and or but so because if when ' +
    'while where which who whose that is are was were be been am has have had do does did will would can could should may might must ' +
    "i we they he she you it's that's there's i'm i'd i've we're we'd we've they're what's my our their your his her its this these " +
    "those every each some any no not very really just like um uh er also only even more most less maybe i'll we'll don't didn't " +
    "doesn't isn't wasn't can't couldn't wouldn't won't what how why whether until after before during per via then there's mean think " +
    'know say said says got get make made one two three four five six seven eight nine ten twenty thirty forty fifty hundred thousand ' +
    'million point actually basically first second another other same whole new old big small',
);
/** Words of the list above that do end a clause now and then. */
const MAY_STILL_END = set(
  'it that one before after then there first second over on in though know really more less made by around',
);
const TYPICAL_ENDS = set(
  'it that them one ones now again up right there basically really actually too yet already everything anything nothing day days week ' +
    'weeks month months year years hour hours minute minutes second seconds percent time thing things people fine okay yeah no us me ' +
    'obviously though anyway either stuff morning night',
);
/**
 * What follows "and" tells whether it joins two clauses of one thought or goes on to the next: a new subject
 * or a hesitation goes on, "it" and "that" stay with what was said.
 */
const AFTER_AND = new Map([
  ['um', 3],
  ['uh', 2.5],
  ['then', 2.2],
  ['we', 2],
  ['i', 2],
  ['you', 2],
  ['if', 2.2],
  ['when', 2],
  ['the', 1.6],
  ['it', 1.1],
  ['that', 0.9],
  ["that's", 1.2],
  ['nobody', 0.3],
  ['a', -0.5],
  ['an', -0.5],
  ['so', 0.8],
  ['one', 0.5],
]);
/** "so it" and "so that" give the upshot of the same thought; "so what", "so um", "so for" start afresh. */
const AFTER_SO = new Map([
  ['it', 0.5],
  ['that', 0.6],
  ["that's", 0.8],
  ["it's", 0.8],
  ['you', 0.8],
  ['um', 2.5],
  ['uh', 2.2],
  ['what', 2.6],
  ['for', 2],
  ['the', 1.9],
  ['i', 2],
  ['we', 1.9],
]);
const AFTER_WORDS = set('that this the then a');

/** Cuts `span` into units; returns at least one span and drops only white space between them. */
export function cutSpeech(text: string, span: Span): Span[] {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const token = /\S+/g;
  token.lastIndex = span.start;
  for (let m = token.exec(text); m !== null && m.index < span.end; m = token.exec(text)) {
    starts.push(m.index);
    ends.push(Math.min(span.end, m.index + m[0].length));
    words.push(m[0].length > 30 ? m[0].slice(0, 30) : m[0].toLowerCase().replace(/\u2019/g, "'"));
  }
  const cuts = chooseCuts(words);
  const out: Span[] = [];
  let from = 0;
  for (const cut of [...cuts, words.length]) {
    const start = starts[from];
    const end = ends[cut - 1];
    if (start !== undefined && end !== undefined) out.push({ start, end });
    from = cut;
  }
  return out;
}

/** Indices of the words before which to cut, rising. */
function chooseCuts(words: readonly string[]): number[] {
  const count = words.length;
  const best = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let to = 1; to <= count; to++) {
    const lean = to === count ? 0 : leaning(words, to);
    for (let at = Math.max(0, to - LONGEST_UNIT); at < to; at++) {
      const before = best[at] ?? Number.NEGATIVE_INFINITY;
      const score = before + lean - lengthCost(to - at);
      if (score > (best[to] ?? 0)) {
        best[to] = score;
        from[to] = at;
      }
    }
  }
  const cuts: number[] = [];
  for (let at = from[count] ?? 0; at > 0; at = from[at] ?? 0) cuts.push(at);
  return cuts.reverse();
}

function lengthCost(length: number): number {
  if (length < SHORTEST_UNIT) return 6;
  const off = (length - USUAL_LENGTH) / LENGTH_SPREAD;
  return (off * off) / 2;
}

/** How much the gap before `words[at]` looks like the start of a unit; 0 is neutral. */
function leaning(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const prior = words[at - 1] ?? '';
  return (
    opening(word.replace(/[,;:]+$/, ''), next.replace(/[,;:]+$/, ''), prior) + closing(prior) - RELUCTANCE
  );
}

function opening(word: string, next: string, prior: string): number {
  switch (word) {
    case 'and':
      return AFTER_AND.get(next) ?? (opensClause(next) ? 1.6 : -0.8);
    case 'so':
      if (next === 'on' || next === 'far' || next === 'much' || next === 'many' || next === 'called')
        return -6;
      return AFTER_SO.get(next) ?? 1.6;
    case 'but':
      return 1.6;
    case 'because':
    case "'cause":
      return next === 'of' ? -2 : 0.9;
    case 'which':
      return next === 'meant' || next === 'means' ? 1 : 0;
    case 'or':
      return opensClause(next) ? 0.2 : -3;
    case 'anyway':
    case 'okay':
    case 'ok':
    case 'well':
    case 'plus':
    case 'sorry':
    case 'also':
      return opensClause(next) ? 0.8 : -1.6;
    case 'if':
      return 0.2;
    case 'when':
    case 'while':
    case 'although':
    case 'since':
      return -0.6;
    case 'what':
      return next === 'i' || next === 'we' || next === "i'd" ? 0.2 : -1;
    case 'after':
    case 'before':
      return AFTER_WORDS.has(next) ? 0.3 : -1.5;
    case 'then':
      return opensClause(next) ? 0 : -2;
    case 'i':
      if (next === 'think' || next === 'guess') return -1.6;
      return next === 'mean' ? 0.6 : -0.5;
    case 'the':
      return next === 'thing' || next === 'other' || next === 'problem' || next === 'main' ? 0 : -1.8;
    default:
      if (HESITATIONS.has(word)) return HESITATIONS.has(prior) ? -6 : opensClause(next) ? 1.3 : -1.2;
      if (SUBJECTS.has(word)) return -0.5;
      return -2.8;
  }
}

function opensClause(word: string): boolean {
  return SUBJECTS.has(word) || DETERMINERS.has(word) || ADVERBS.has(word) || HESITATIONS.has(word);
}

function closing(prior: string): number {
  if (/[,;:]$/.test(prior) || prior === '-' || prior === '\u2013' || prior === '\u2014') return 1;
  if (TYPICAL_ENDS.has(prior)) return 0.4;
  if (LEAVES_OPEN.has(prior)) return MAY_STILL_END.has(prior) ? -1 : -3;
  return 0;
}

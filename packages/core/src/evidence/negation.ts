import type { Move } from './move.ts';
import { compilePhrases } from './phrases.ts';

/** The truth follows: then the sentence tells more than the denial. */
const SET_RIGHT = '(?! [^.]*\\b(in fact|in truth|in reality|the truth is|on the contrary))';

/** Wordings by which a whole statement is made only to be denied: "it is not true that we ...". */
export const DENIED_STATEMENT: readonly string[] = [
  `(it|that|this|which)( is| was|'s)( simply| just| plainly| certainly| of course| really| actually)?(n't| not) (<adverb>)?(quite |exactly |entirely |strictly |at all )?(true|correct|right|accurate|the case|the truth|a fact) (to (say|claim) )?that${SET_RIGHT}`,
  `(it|that)( is| was|'s| would be|'d be) (<adverb>)?(plainly |plain |outright |flatly |an? )?(false|untrue|incorrect|lie|myth|fairy tale|nonsense|fiction|exaggeration|dishonest) (to (say|claim|pretend) )?that${SET_RIGHT}`,
  "(there is|there's|there was) no truth (<words>)?(that|to)|(i'd|i would|we'd|we would) be lying if",
  "(nobody|no one|none of us|we|i) (could|can|should|would)(n't| not)? (ever )?(honestly |truthfully )?pretend (that|to)",
];

/**
 * Moves that a negated wording does not perform: "we never had an alert" is no operations. Rejections, limits,
 * constraints, lessons and what was left out live from negation and keep it.
 */
const DENIABLE: ReadonlySet<Move> = new Set([
  'rollout',
  'operations',
  'outcome',
  'decision',
  'ownership',
  'customer',
  'tradeoff',
]);
/** Moves whose wordings may skip over words, and could skip over a negator. */
const SKIPPING: ReadonlySet<Move> = new Set(['rollout', 'operations', 'decision']);

/**
 * States and happenings: "we did not have 200 ms", "it did not fit" and "nobody did not notice" tell a fact, while a
 * deed that was not done ("we did not roll it out by 5 %") has neither figures nor effects.
 */
const STATES =
  'have|need|want|know|see|lose|fit|work|exist|matter|help|notice|care|like|love|understand|trust|believe|complain|happen|fail|break|go|touch|own|look|think|expect|get|say|tell|feel|mind|remember|reali[sz]e|consider|find|come|stop|change|even|agree|accept|dare|allow|lie|miss|regret|forget|enjoy|plan|hear|ask|let|arrive|show|count|wait|reach|affect|cover|cause|require|belong|depend|mean|hold|scale|suffer|sleep|respond|answer|pass|include|apply|contain|last|appear|block|do (that|this|it)|at|the|a|it|in|on';
const NOT_DONE = compilePhrases([
  `(<we>|it|he|she|people|team) (<adverb>)?(did not|didn't) (<adverb>)?(?!(${STATES})\\b)[a-z]+`,
]);
/** So far into a sentence its first act may stand. */
const FIRST_ACT = 48;
/** What else such a sentence may tell: a reason, a gate, what was done instead. */
const TELLS_MORE =
  /\b(?:but|so|because|since|until|before|unless|instead|only|more than|again|any ?more|rather|just|enough|yet)\b|[;:]/;

const FIGURE = /\d|percent|hundred|thousand/;

/** True when a sentence tells nothing but that a deed was not done: "we did not roll it out in two waves". */
export function isNotDone(plain: string): boolean {
  const hit = plain.includes('did') ? NOT_DONE.firstIn(plain, 0) : undefined;
  if (hit === undefined || hit.from > FIRST_ACT || TELLS_MORE.test(plain.slice(hit.to))) return false;
  return !FIGURE.test(plain.slice(0, hit.from));
}

/** A negator with at most three words behind it, none of them a new subject, where the wording begins. */
const DENIED_AHEAD =
  /(?:\b(?:not|never|nobody|no one|neither|nor|without|cannot|hardly)|n't|\b(?:there|we|i|they|it)(?:'s| is| was| were| are| had| have| has| got)? no|^(?:and |but |so )?no)(?! (?:only|just|longer|more than|less than|later|sooner|until|before|because))(?: (?!(?:i|we|they|he|she|you|then|and)\b)[\w'%-]+){0,3}(?:(?: [\w'-]+){0,2} or(?: an?| any| the)?)? $|\b(?:planned|wanted|hoped|meant|intended|supposed) to(?: \w+){0,2} $/;
const DENIED_INSIDE = /\b(?:not|never)\b|n't\b/;
const DENIED_BEHIND = /^(?:did|do|does|have|had|was|were) (?:not|never|nothing)\b/;
/** A wording that brings its own subject is out of reach of a negator before it. */
const OWN_SUBJECT = /^(?:(?:so|and|what) )?(?:i|we|they|you|he|she)\b/;
/** Negated all the same told: how it ended badly, whose it was not, and what stopped a step. */
const TOLD_ALL_THE_SAME: Partial<Readonly<Record<Move, RegExp>>> = {
  outcome: /\b(?:happy|stable|faster|quicker|smoother|happened|worked|noticed|like it|finished|made it)\b/,
  ownership: /\b(?:me|mine|myself)\b/,
};
const GATE = /\b(?:if|unless|until|before)\b/;

const NO_USERS = /\b(?:no|none of (?:the|our)|zero)(?: \w+)? $/;
const NO_PAIN =
  /\b(?:never|not|didn't|don't|doesn't) (?:complain|wait|suffer|struggl|abandon|cancel|hate|los|waste)/;

/** Where one clause ends and another begins: a negator does not reach over it. */
const CLAUSE_ENDS =
  /[,;:()]| - | (?:but|so|because|until|instead|which|where|when|if|that|who) | and (?=(?:i|we|it|they|the|then) )/g;

/** True when the wording at `from`..`to` of a story's sentence is negated and its move is one that negation undoes. */
export function isDenied(plain: string, from: number, to: number, move: Move): boolean {
  if (!DENIABLE.has(move)) return false;
  const wording = plain.slice(from, to);
  if (TOLD_ALL_THE_SAME[move]?.test(wording) === true) return false;
  if (SKIPPING.has(move) && DENIED_INSIDE.test(wording)) return true;
  if (move === 'decision' && DENIED_BEHIND.test(plain.slice(wordBefore(plain, to), to + 9))) return true;
  if (move === 'customer') return NO_USERS.test(plain.slice(0, from)) || NO_PAIN.test(wording);
  if (OWN_SUBJECT.test(wording) || (move === 'rollout' && GATE.test(plain))) return false;
  return DENIED_AHEAD.test(clauseAhead(plain, from));
}

function wordBefore(plain: string, at: number): number {
  return plain.lastIndexOf(' ', at - 1) + 1;
}

/** True when no clause ends between two places of a sentence: what is denied of the one is denied of the other. */
export function isSameClause(plain: string, from: number, to: number): boolean {
  return plain.slice(Math.min(from, to), Math.max(from, to)).search(CLAUSE_ENDS) < 0;
}

/** What stands before a place in its own clause, at most so many characters of it. */
const REACH = 60;
function clauseAhead(plain: string, at: number): string {
  const ahead = plain.slice(Math.max(0, at - REACH), at);
  let start = 0;
  for (const end of ahead.matchAll(CLAUSE_ENDS)) start = end.index + end[0].length;
  return ahead.slice(start);
}

import { contentStems, stem } from '../bank/content-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { KeyPointVerdict } from './assessment.ts';
import { disagree, inPlainTerms } from './same-sense.ts';
import { findSiblingSubjects, subjectsNamed } from './sibling-subjects.ts';

/** Share of a key point's words that one place of the answer must hold. */
const FOUND = 0.6;
const PARTLY = 0.38;

const NEGATION = /\b(?:not|never|no|none|nothing|cannot|without|neither|nor|\w+n't)\b/g;

const DENIALS = new Set(['never', 'none', 'nothing', 'cannot', 'without', 'neither', 'nor'].map(stem));

/** A negation reaches this many words. */
const NEGATED_WORDS = 4;
/** A much longer sentence says more than the point, and may deny something else. */
const SAME_STATEMENT = 1.8;

function countNegations(plain: string): number {
  return (plain.match(NEGATION) ?? []).length;
}

/** Words that turn a statement round when one stands where the other belongs. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['more', 'less'],
  ['more', 'fewer'],
  ['higher', 'lower'],
  ['faster', 'slower'],
  ['increases', 'decreases'],
  ['increase', 'decrease'],
  ['increase', 'reduce'],
  ['rises', 'falls'],
  ['before', 'after'],
  ['always', 'never'],
  ['at least', 'at most'],
  ['strong', 'weak'],
  ['stronger', 'weaker'],
  ['larger', 'smaller'],
  ['stateless', 'stateful'],
  ['synchronous', 'asynchronous'],
];

interface Place {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly share: number;
}

function weighStems(point: string, questionStems: ReadonlySet<string>): Map<string, number> {
  // A word of the question is said by every answer, right or wrong: it tells little.
  // Whether something is denied is asked for itself.
  const stems = contentStems(point).filter((s) => !DENIALS.has(s));
  return new Map(stems.map((s) => [s, questionStems.has(s) ? 0.3 : 1]));
}

/** Two sentences must bring clearly more than one, so that quotes stay short. */
const WORTH_TWO = 0.1;
const LONGEST_OF_THREE = 180;

function placeOf(
  weights: ReadonlyMap<string, number>,
  sentences: readonly Sentence[],
  held: readonly ReadonlySet<string>[],
  width: number,
): Place | undefined {
  const total = [...weights.values()].reduce((a, b) => a + b, 0);
  let best: Place | undefined;
  for (let i = 0; i + width <= sentences.length; i++) {
    const group = sentences.slice(i, i + width);
    const first = group[0];
    const last = group[width - 1];
    if (first === undefined || last === undefined) continue;
    let sum = 0;
    for (const [stem, weight] of weights) {
      if (held.slice(i, i + width).some((h) => h.has(stem))) sum += weight;
    }
    const share = total === 0 ? 0 : sum / total;
    if (best !== undefined && share <= best.share) continue;
    best = { start: first.start, end: last.end, plain: group.map((s) => s.plain).join(' '), share };
  }
  return best;
}

function bestPlace(
  weights: ReadonlyMap<string, number>,
  sentences: readonly Sentence[],
  held: readonly ReadonlySet<string>[],
): Place | undefined {
  const one = placeOf(weights, sentences, held, 1);
  const two = placeOf(weights, sentences, held, 2);
  if (one === undefined || two === undefined) return one;
  const best = two.share > one.share + WORTH_TWO ? two : one;
  // Speech is cut into short units, of which three are one sentence.
  const three = placeOf(weights, sentences, held, 3);
  const isOneSentence = three !== undefined && three.end - three.start <= LONGEST_OF_THREE;
  return isOneSentence && three.share > best.share + WORTH_TWO ? three : best;
}

function holds(plain: string, words: string): boolean {
  return new RegExp(`\\b${words}\\b`).test(plain);
}

function turnsRound(point: string, plain: string): boolean {
  const said = point.toLowerCase();
  for (const [a, b] of OPPOSITES) {
    const opposite =
      (holds(said, a) && !holds(said, b) && holds(plain, b) && !holds(plain, a)) ||
      (holds(said, b) && !holds(said, a) && holds(plain, a) && !holds(plain, b));
    if (opposite) return true;
  }
  if (countNegations(said) > 0 || plain.length > said.length * SAME_STATEMENT) return false;
  const stems = new Set(contentStems(point));
  return [...plain.matchAll(NEGATION)].some((negation) => {
    const after = plain
      .slice(negation.index + negation[0].length)
      .split(/\s+/)
      .slice(0, NEGATED_WORDS);
    return contentStems(after.join(' ')).some((s) => stems.has(s));
  });
}

/** What each sentence holds, for one key point: nothing where it cannot be about the point's subject. */
function heldFor(
  point: string,
  terms: string,
  sentences: readonly SentenceTerms[],
  siblings: readonly string[],
): ReadonlySet<string>[] {
  const own = subjectsNamed(point, siblings);
  if (own.size === 0) return sentences.map((s) => s.held);
  return sentences.map((s) => {
    const named = s.named.size > 0;
    const about = [...own].some((subject) => s.named.has(subject));
    // Where no subject is named, a sentence that says the opposite is about another one.
    return about || (!named && !disagree(terms, s.terms)) ? s.held : NOTHING;
  });
}

interface SentenceTerms {
  readonly terms: string;
  readonly held: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Looks for each key point in the answer by its content words, within one sentence or two neighbouring ones.
 * Points that tell sibling subjects apart ("at most once", "at least once") are looked for only where no other
 * sibling is spoken of. What holds the words but turns their sense round is `contradicted`. Spans are given for
 * all but `missing`.
 */
export function matchKeyPoints(
  keyPoints: readonly string[],
  sentences: readonly Sentence[],
  question: string,
): KeyPointVerdict[] {
  if (keyPoints.length === 0) return [];
  const questionStems = new Set(contentStems(question));
  const siblings = findSiblingSubjects(keyPoints);
  const said = sentences.map((s): SentenceTerms => {
    const terms = inPlainTerms(s.plain);
    return { terms, held: new Set(contentStems(terms)), named: subjectsNamed(s.plain, siblings) };
  });
  return keyPoints.map((point) => {
    const terms = inPlainTerms(point.toLowerCase());
    const held = heldFor(point, terms, said, siblings);
    const place = bestPlace(weighStems(terms, questionStems), sentences, held);
    if (place === undefined || place.share < PARTLY) return { point, verdict: 'missing' };
    const span = { start: place.start, end: place.end };
    const placeTerms = inPlainTerms(place.plain);
    const own = subjectsNamed(point, siblings);
    const ofSubject = [...subjectsNamed(place.plain, siblings)].some((subject) => own.has(subject));
    const opposed =
      (disagree(terms, placeTerms) && (ofSubject || place.share >= FOUND)) ||
      (place.share >= FOUND && turnsRound(point, place.plain));
    if (opposed) return { point, verdict: 'contradicted', ...span };
    // A point that denies something is not shown to be known where the answer denies nothing.
    const denies = countNegations(terms) === 0 || countNegations(placeTerms) > 0;
    return { point, verdict: place.share >= FOUND && denies ? 'found' : 'partly', ...span };
  });
}

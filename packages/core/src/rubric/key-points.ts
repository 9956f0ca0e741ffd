import type { KeyPointVerdict } from '../assessment.ts';
import { contentStems } from '../bank/content-words.ts';
import type { Sentence } from '../text/sentences.ts';

/** Share of a key point's words that one place of the answer must hold. */
const FOUND = 0.6;
const PARTLY = 0.38;

const NEGATION = /\b(?:not|never|no|none|nothing|cannot|without|neither|nor|\w+n't)\b/g;

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
  return new Map(contentStems(point).map((s) => [s, questionStems.has(s) ? 0.3 : 1]));
}

function bestPlace(weights: ReadonlyMap<string, number>, sentences: readonly Sentence[]): Place | undefined {
  const total = [...weights.values()].reduce((a, b) => a + b, 0);
  const held = sentences.map((s) => new Set(contentStems(s.plain)));
  let best: Place | undefined;
  for (let i = 0; i < sentences.length; i++) {
    for (const width of [1, 2]) {
      const first = sentences[i];
      const last = sentences[i + width - 1];
      if (first === undefined || last === undefined) continue;
      let sum = 0;
      for (const [stem, weight] of weights) {
        if (held[i]?.has(stem) || (width === 2 && held[i + 1]?.has(stem))) sum += weight;
      }
      const share = total === 0 ? 0 : sum / total;
      // Two sentences must bring clearly more than one, so that quotes stay short.
      if (best === undefined || share > best.share + (width === 2 ? 0.1 : 0)) {
        const plain = width === 2 ? `${first.plain} ${last.plain}` : first.plain;
        best = { start: first.start, end: last.end, plain, share };
      }
    }
  }
  return best;
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
  const negations = (plain.match(NEGATION) ?? []).length;
  const expected = (said.match(NEGATION) ?? []).length;
  return (
    (expected === 0) !== (negations === 0) &&
    Math.abs(negations - expected) === 1 &&
    plain.length < said.length * 1.8
  );
}

/**
 * Looks for each key point in the answer by its content words, within one sentence or two neighbouring ones.
 * What holds the words but turns their sense round is `contradicted`. Spans are given for all but `missing`.
 */
export function matchKeyPoints(
  keyPoints: readonly string[],
  sentences: readonly Sentence[],
  question: string,
): KeyPointVerdict[] {
  const questionStems = new Set(contentStems(question));
  return keyPoints.map((point) => {
    const place = bestPlace(weighStems(point, questionStems), sentences);
    if (place === undefined || place.share < PARTLY) return { point, verdict: 'missing' };
    const span = { start: place.start, end: place.end };
    if (place.share >= FOUND && turnsRound(point, place.plain))
      return { point, verdict: 'contradicted', ...span };
    return { point, verdict: place.share >= FOUND ? 'found' : 'partly', ...span };
  });
}

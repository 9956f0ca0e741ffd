import { DIMENSIONS, type Dimension } from '../../bank/dimension.ts';
import type { QuestionKind } from '../../bank/question.ts';
import { quoteHead } from '../../evidence/trained/move-model.ts';
import type { AnswerFacts } from './answer-features.ts';

/** What a question asks for, by its wording. */
const ASKS: readonly (readonly [name: string, wording: RegExp])[] = [
  ['why', /\bwhy\b/],
  ['which', /\bwhich\b/],
  ['how would you', /\bhow (?:do|would) (?:you|your|the)\b/],
  ['how did you', /\bhow did\b/],
  ['what', /\bwhat\b/],
  ['a whole story', /\b(?:walk (?:me|us)|tell (?:me|us)|describe)\b/],
  ['a part', /\b(?:part|yours|contribution|split)\b/],
  ['a fault', /\b(?:incident|outage|bug|flaky|fault|failure|crash)\b/],
  ['an optimisation', /\b(?:optimi[sz]\w+|faster)\b/],
  ['success', /\b(?:success|measure)\b/],
  ['hindsight', /\b(?:differently|change|again|wrong|learn\w*)\b/],
  ['a system', /\b(?:system|architecture|design|project|platform|pipeline|model)\b/],
  ['health', /\b(?:health\w*|production|monitor\w*|stability)\b/],
  ['a migration', /\b(?:migrat\w+|launch\w*|roll(?:ed)?|release\w*)\b/],
  ['load', /\b(?:load|traffic|times|scale|10x|100x)\b/],
  ['what was left out', /\bnot to build\b/],
  ['a choice', /\b(?:choose|chose|pick\w*|go with|went with|decide\w*|decision|alternatives?|options?)\b/],
  ['customers', /\b(?:customers?|users?|clients?)\b/],
];

const KINDS: readonly QuestionKind[] = ['story', 'knowledge', 'debug'];

/** The names of the features, in the order of `occasionRow`. */
export const OCCASION_FEATURES: readonly string[] = [
  'has occasion by its wording',
  'dimensions with occasion',
  'is asked for',
  'something is asked for',
  ...KINDS.map((kind) => `kind: ${kind}`),
  ...DIMENSIONS.map((dimension) => `for ${dimension}`),
  'performed: best',
  'performed: second best',
  'performed: in all',
  'quoted: best',
  'quoted: second best',
  'quoted: in all',
  'words of the question',
  ...ASKS.map(([name]) => `asks for ${name}`),
];

/** What is read off a question once for all dimensions. */
export interface Asked {
  readonly words: number;
  readonly asks: readonly number[];
}

/** Reads what a question asks for by its wording. */
export function readAsked(question: string): Asked {
  const asked = question.toLowerCase();
  return {
    words: asked.split(/\s+/).length,
    asks: ASKS.map(([, wording]) => (wording.test(asked) ? 1 : 0)),
  };
}

/**
 * The features by which it is told whether a question gives occasion for a dimension, or the speaker offers it
 * (rule 2): the question's wording, its kind, and how much of the dimension the answer holds.
 */
export function occasionRow(facts: AnswerFacts, asked: Asked, dimension: Dimension): Float32Array {
  const row = new Float32Array(OCCASION_FEATURES.length);
  row[0] = facts.applicable.has(dimension) ? 1 : 0;
  row[1] = facts.applicable.size;
  row[2] = facts.asked === dimension ? 1 : 0;
  row[3] = facts.asked === undefined ? 0 : 1;
  row[4 + KINDS.indexOf(facts.kind)] = 1;
  row[FOR + DIMENSIONS.indexOf(dimension)] = 1;
  row.set(bestOf(facts.performed[dimension]), BEST);
  row.set(bestOf(facts.chances.get(quoteHead(dimension)) ?? []), BEST + 3);
  row[BEST + 6] = asked.words;
  row.set(asked.asks, BEST + 7);
  return row;
}

/** Where the features by dimension begin, and those of how much of it the answer holds. */
const FOR = 4 + KINDS.length;
const BEST = FOR + DIMENSIONS.length;

function bestOf(chances: ArrayLike<number>): [number, number, number] {
  let first = 0;
  let second = 0;
  let sum = 0;
  for (let i = 0; i < chances.length; i++) {
    const chance = chances[i] as number;
    sum += chance;
    if (chance > first) {
      second = first;
      first = chance;
    } else if (chance > second) second = chance;
  }
  return [first, second, sum];
}

import { DIMENSIONS, type Dimension } from './dimension.ts';
import type { QuestionKind } from './question.ts';

/** What is needed of a question to tell which dimensions it gives fair occasion for. */
export interface Occasion {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly dimensions?: readonly Dimension[];
  readonly keyPoints?: readonly string[];
}

/** A story question whose subject is one small thing gives no occasion for what only a whole system has. */
interface Narrowing {
  readonly asks: RegExp;
  readonly without: readonly Dimension[];
}

const NARROWINGS: readonly Narrowing[] = [
  { asks: /\bflaky\b|\bone test\b/, without: ['scale', 'rollout'] },
  {
    asks: /\boptimi[sz]ed? (?:a|the|some) (?:piece|code|job|query)\b|\bmade .* faster\b/,
    without: ['rollout'],
  },
  { asks: /\b(?:ci build|dashboard query)\b/, without: ['scale', 'rollout'] },
  { asks: /\bsuccess\b|\b(?:customers|users|clients) gain/, without: ['scale', 'rollout', 'operations'] },
  { asks: /\bsplit the work\b/, without: ['scale', 'rollout', 'operations'] },
  { asks: /\byours\b|\byour (?:exact |own )?(?:part|contribution)\b/, without: ['scale', 'rollout'] },
  {
    asks: /^why .*\b(?:and not|not another|between|protocol|instead of)\b/,
    without: ['scale', 'rollout', 'operations'],
  },
  { asks: /\b(?:options|alternatives) did you\b/, without: ['scale', 'rollout', 'operations'] },
  { asks: /\bnot to build\b/, without: ['operations', 'rollout'] },
  { asks: /\bincident\b|\boutage\b|\bbug\b/, without: ['scale', 'rollout'] },
  { asks: /\b(?:hobby|model|chart)\b/, without: ['rollout'] },
  { asks: /\bhealthy\b/, without: ['scale'] },
];

const STORY_DIMENSIONS = DIMENSIONS.filter((name) => name !== 'coverage');

/** A debug question about a fault of the person's own past gives occasion for what a story does. */
const OWN_PAST = /\byou (?:fixed|found|had|hit|solved|debugged)\b/;

/** Words by which an explanation, a procedure or a case gives occasion for one of the core four or a depth dimension. */
const ASKED_FOR: readonly (readonly [Dimension, RegExp])[] = [
  [
    'alternatives',
    /trade-?offs?|\bversus\b|\bvs\.?\b|\bdifference between\b|\bchoose\b|\bwhich\b|\bwhen would you\b|\bhow (?:do|would) you (?:handle|solve|approach|build|design|decide|prevent|detect)\b|\bhandle\b|\bwhat do you do\b|\bstrategy\b|\bdcf\b|\bidentify\b|\bprevent\b/,
  ],
  [
    'limits',
    /trade-?offs?|\bversus\b|\bvs\.?\b|\bdifference between\b|\bwhen would you\b|\bhow (?:do|would) you (?:handle|solve|approach|build|design|decide|prevent|optimi[sz]e)\b|\bhandle\b|\bwhat do you do\b|\bstrategy\b|\bwon't help\b/,
  ],
  [
    'numbers',
    /\bthreshold\b|\bperformance\b|\blarge\b|\boptimi[sz]e\b|\bhow (?:much|many|fast)\b|\bper second\b|\bdcf\b|\bgate to gate\b|\bdesign a part\b/,
  ],
  [
    'operations',
    /\bmonitor|\bthreshold\b|\bdetect\b|\bperformance\b|\bhot partition\b|\bcanary\b|\bfrom (?:a|the) .* ui\b|\bprocess use\b|\balert/,
  ],
  ['scale', /\bper second\b|\b(?:10x|100x|ten times|hundred times)\b/],
  ['rollout', /\bhow would you (?:launch|roll out|migrate)\b/],
];

/**
 * The dimensions a question gives fair occasion for: a property of the question, told by its wording and its kind
 * (rules 2 and 7 of the rubric). A question that lists its own dimensions is taken at its word. An answer may earn
 * further ones by offering them; that is decided where the answer is scored.
 */
export function applicableDimensions(question: Occasion): Set<Dimension> {
  const craft: Dimension[] = ['structure', 'credibility'];
  if (question.dimensions !== undefined && question.dimensions.length > 0) {
    const explained = question.kind === 'story' ? [] : (['coverage'] as const);
    return new Set<Dimension>([...question.dimensions, ...craft, ...explained]);
  }
  const text = question.text.toLowerCase().replaceAll('’', "'");
  if (question.kind === 'story' || OWN_PAST.test(text)) {
    const without = new Set(NARROWINGS.filter((n) => n.asks.test(text)).flatMap((n) => n.without));
    const explained = question.kind === 'story' ? [] : (['coverage'] as const);
    return new Set<Dimension>([...STORY_DIMENSIONS.filter((name) => !without.has(name)), ...explained]);
  }
  const asked = ASKED_FOR.filter(([, words]) => words.test(text)).map(([name]) => name);
  if (question.kind === 'debug') asked.push('numbers', 'limits', 'alternatives');
  return new Set<Dimension>([...asked, ...craft, 'coverage']);
}

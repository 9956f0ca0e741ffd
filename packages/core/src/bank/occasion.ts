import { DIMENSIONS, type Dimension } from './dimension.ts';
import type { QuestionKind } from './question.ts';

/** What is needed of a question to tell which dimensions it gives fair occasion for. */
export interface Occasion {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly dimensions?: readonly Dimension[];
  readonly keyPoints?: readonly string[];
}

/** A form of story question that asks for less than a whole system, and what it gives no occasion for. */
interface Narrowing {
  readonly asks: RegExp;
  readonly without: readonly Dimension[];
}

const NARROWINGS: readonly Narrowing[] = [
  // A fault, once mended, neither grows nor is launched.
  { asks: /\b(?:flaky|incident|outage|bug|crash|failure|fault)\b/, without: ['scale', 'rollout'] },
  // What was made faster was there before.
  { asks: /\boptimi[sz]|\b(?:made|make|got) .*\bfast(?:er)?\b|\bsp(?:ed|eed) up\b/, without: ['rollout'] },
  // What it brought, who did it, what else there was and what was left out: the system itself is not asked for.
  { asks: /\bsuccess\b|\b(?:customers|users|clients) gain/, without: ['scale', 'rollout', 'operations'] },
  {
    asks: /\bsplit the work\b|\byours\b|\byour (?:exact |own )?(?:part|contribution)\b/,
    without: ['scale', 'rollout', 'operations'],
  },
  {
    asks: /\b(?:options|alternatives) did you\b|\bnot to build\b/,
    without: ['scale', 'rollout', 'operations'],
  },
  { asks: /\bhealthy\b/, without: ['scale'] },
];

/** Asks why one thing was taken, or which: "why that queue", "why did you choose PostgreSQL", "which function did you …". */
const ONE_CHOICE =
  /^(?:(?:and|so|but|ok|okay),? )*(?:why (?!(?:did|do|does|is|was|were|are|have|had|would|might|not|you|it)\b)|why (?:did|do) (?:you|they|your \w+) (?:choose|pick|use|select|take|adopt|go (?:with|for)|settle on|decide (?:on|for))\b|which (?!(?:alternatives|options)\b)(?:\w+ ){1,3}(?:did|do|have|would) you\b)/;

/** What the wording of a narrow question names besides the core. */
const NAMED_BY: readonly (readonly [Dimension, RegExp])[] = [
  ['scale', /\b(?:load|traffic|scale|scaling|\d+x|times the|peak|growth|grow\w*)\b/],
  ['outcome', /\boptimi[sz]|\bfaster\b|\b(?:result|outcome|success|happened|learn\w*)\b/],
  ['customer', /\b(?:customers?|users?|clients?)\b/],
  ['operations', /\b(?:production|monitor\w*|healthy|alert\w*|on-call|operate\w*)\b/],
  ['rollout', /\b(?:launch\w*|roll(?:ed)? (?:it )?out|rollout|migrat\w*|release\w*)\b/],
  ['ownership', /\b(?:your (?:own )?(?:part|role|contribution)|yours|team)\b/],
];
const CORE: readonly Dimension[] = ['constraints', 'alternatives', 'numbers', 'limits'];

const STORY_DIMENSIONS = DIMENSIONS.filter((name) => name !== 'coverage');

/** A debug question about a fault of the person's own past gives occasion for what a story does. */
const OWN_PAST = /\byou (?:fixed|found|had|hit|solved|debugged)\b/;

/** Words by which an explanation, a procedure or a case gives occasion for one of the core four or a depth dimension. */
const ASKED_FOR: readonly (readonly [Dimension, RegExp])[] = [
  [
    'alternatives',
    /trade-?offs?|\bversus\b|\bvs\.?\b|\bdifference between\b|\bchoose\b|\bwhich\b|\bwhen would you\b|\bhow (?:do|would) you (?:handle|solve|approach|build|design|decide|prevent|detect)\b|\bhandle\b|\bwhat do you do\b|\bstrategy\b|\bidentify\b|\bprevent\b/,
  ],
  [
    'limits',
    /trade-?offs?|\bversus\b|\bvs\.?\b|\bdifference between\b|\bwhen would you\b|\bhow (?:do|would) you (?:handle|solve|approach|build|design|decide|prevent|optimi[sz]e)\b|\bhandle\b|\bwhat do you do\b|\bstrategy\b|\b(?:not|n't) help\b/,
  ],
  [
    'numbers',
    /\bthreshold\b|\bperformance\b|\blarge\b|\boptimi[sz]e\b|\bhow (?:much|many|fast|long|often)\b|\bper second\b|\bdesign (?:a|an|the)\b|\bwalk (?:me|us) through (?:the process|(?!how)\w+ing)\b|\bdraw\b/,
  ],
  ['operations', /\bmonitor|\bthreshold\b|\bdetect\b|\bperformance\b|\bidentify\b|\balert|\bdeal with\b/],
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
  if (question.kind === 'story' && ONE_CHOICE.test(text)) {
    const named = NAMED_BY.filter(([, words]) => words.test(text)).map(([name]) => name);
    return new Set<Dimension>([...CORE, ...named, ...craft]);
  }
  if (question.kind === 'story' || OWN_PAST.test(text)) {
    const without = new Set(NARROWINGS.filter((n) => n.asks.test(text)).flatMap((n) => n.without));
    const explained = question.kind === 'story' ? [] : (['coverage'] as const);
    return new Set<Dimension>([...STORY_DIMENSIONS.filter((name) => !without.has(name)), ...explained]);
  }
  const asked = ASKED_FOR.filter(([, words]) => words.test(text)).map(([name]) => name);
  if (question.kind === 'debug') asked.push('numbers', 'limits', 'alternatives');
  return new Set<Dimension>([...asked, ...craft, 'coverage']);
}

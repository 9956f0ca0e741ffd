import { contentStems, stem } from '../bank/content-words.ts';
import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import type { Level } from '../bank/question.ts';
import { MOVES } from '../evidence/move.ts';
import { LEARNT, type MoveReading } from '../evidence/trained/read-moves.ts';
import { findTechnologies } from '../knowledge/find-technologies.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { spanContains } from '../text/span.ts';
import type { DimensionResult, Evidence, Points, Probe } from './assessment.ts';
import { RUBRIC } from './dimensions.ts';
import { isNameless, namesIt } from './names-it.ts';
import { voteOverall } from './overall.ts';
import { quoteEvidence } from './quote-evidence.ts';
import { isAboutElse, realMoves } from './real-moves.ts';
import { saysNotKnown } from './says-not-known.ts';
import { type AnswerScore, pointsOf, scoreAnswer } from './score-answer.ts';
import { isArgued, type ScoreContext } from './score-context.ts';
import { noResult, nothingOf } from './score-dimensions.ts';
import { isReasoned, isSpecific, type Support } from './support.ts';
import { likeliestMove } from './trained/evidence-features.ts';
import { MOVES_OF } from './trained/moves-of.ts';
import type { PointsModel } from './trained/points-model.ts';

/** From this chance on, a sentence does what was asked for, since it was asked for. */
const ANSWERS = 0.25;
/** From this chance on, it would be taken for that without being asked. */
const PLAINLY = 0.5;
/** Below this chance one word of the follow-up in it is a coincidence. */
const LIKELY_ENOUGH = 0.1;
/** So many subject words in a sentence that takes up the words of the follow-up, or in one that the detectors know. */
const TAKES_UP = 5;
const TELLS = 7;

/** Where the third point is for the load, the threshold or the size at which it holds. */
const MEASURED: ReadonlySet<Dimension> = new Set([
  'limits',
  'operations',
  'scale',
  'customer',
  'outcome',
  'rollout',
]);

/** What a follow-up asked for and how. */
type Asked = Pick<Probe, 'text'> & { readonly dimension: Dimension };

/** Words of praise and of nothing in particular, in which anything can be waved through. */
const EMPTY_WORDS = new Set(
  'great good well nice fine happy fun love strong solid perfect best bad hard problem question issue work team people everybody everyone company project system lot always never nothing fact point know think believe trust sure honest course first last'
    .split(' ')
    .map(stem),
);
/** A sentence with fewer other words answers nothing, however likely it sounds where it was asked for. */
const LEAST_SUBSTANCE = 2;

function countSubstance(said: ReadonlySet<string>): number {
  return [...said].filter((word) => !EMPTY_WORDS.has(word)).length;
}

/** One sentence of the answer, with the points it is worth on what was asked for. */
interface Reply {
  readonly sentence: Sentence;
  readonly points: Points;
  readonly support: Support;
}

/**
 * Scores the answer to a follow-up on what was asked for and on credibility (rule 7). The forests judge whole answers and
 * find little in a few words; here it is known what the words are about, so a sentence counts for what it tells.
 */
export function scoreFollowUp(
  reading: Reading,
  moves: MoveReading,
  probe: Asked,
  level: Level,
  model: PointsModel,
): AnswerScore {
  const kind = probe.dimension === 'coverage' ? 'knowledge' : 'story';
  const whole = scoreAnswer(reading, moves, { text: '', kind, dimensions: [probe.dimension] }, level, model);
  const { context } = whole;
  const { dimension } = probe;
  const replies = context.sentences.flatMap((s) => readReply(s, context, moves, probe) ?? []);
  const asked =
    dimension === 'coverage'
      ? better(whole.dimensions.coverage, replies, context)
      : ofReplies(whole.dimensions[dimension], dimension, replies, context);
  const dimensions = Object.fromEntries(DIMENSIONS.map((d) => [d, noResult(d)])) as Record<
    Dimension,
    DimensionResult
  >;
  dimensions.credibility = credibilityOf(whole.dimensions.credibility, asked, context);
  dimensions[dimension] = asked;
  return { context, dimensions, overall: voteOverall(pointsOf(dimensions), level), keyPoints: [] };
}

function readReply(
  sentence: Sentence,
  context: ScoreContext,
  moves: MoveReading,
  { text, dimension }: Asked,
): Reply | undefined {
  const { index } = sentence;
  const doing = Math.max(...MOVES.map((move) => moves.chances.get(move)?.[index] ?? 0));
  // What is void performs nothing, whatever it is asked for; nor does a boast.
  if (doing === 0 || context.objections.some((o) => spanContains(sentence, o))) return undefined;
  const own = dimension === 'coverage' ? [] : MOVES_OF[dimension];
  const chance = Math.max(0, ...own.map((move) => moves.chances.get(move)?.[index] ?? 0));
  // It sounds like an answer because it was asked for; its wording says that it answers something else.
  if (dimension !== 'coverage' && isAboutElse(context, dimension, index)) return undefined;
  const found = context.findings.filter((f) => f.sentence === index && own.includes(f.move));
  const figures = context.facts.figures[index] ?? 0;
  const said = new Set(contentStems(sentence.plain));
  const asked = new Set(contentStems(text));
  const isMet = found.some((f) => f.detector !== LEARNT);
  if (!isMet && figures === 0 && saysNotKnown(sentence.plain)) return undefined;
  const shared = [...said].filter((s) => asked.has(s) && !EMPTY_WORDS.has(s)).length;
  const takesUp = said.size >= TAKES_UP && (shared > 1 || (shared === 1 && chance >= LIKELY_ENOUGH));
  const isFigure = figures > 0 && (dimension === 'numbers' || takesUp);
  const isArguedFor = figures > 0 || isArgued(context, index);
  if (dimension === 'alternatives' && !isArguedFor && isNameless(sentence.plain)) return undefined;
  const isNamed = index === 0 && namesIt(sentence.plain, dimension, text);
  if (chance < ANSWERS && !isMet && !takesUp && !isFigure && !isNamed) return undefined;
  if (!isMet && !isNamed && figures === 0 && countSubstance(said) < LEAST_SUBSTANCE) return undefined;
  const specific =
    figures > 0 ||
    found.some(isSpecific) ||
    ((isMet || chance >= PLAINLY) && said.size >= TELLS) ||
    (takesUp && said.size >= TELLS && findTechnologies(sentence.plain).length > 0);
  const reasoned =
    isArgued(context, index) ||
    found.some((f) => f.pairedWith !== undefined) ||
    (MEASURED.has(dimension) && figures > 0 && chance >= PLAINLY && found.some(isReasoned));
  const points: Points = specific ? (reasoned && found.length > 0 ? 3 : 2) : 1;
  const move = likeliestMove(context.facts, dimension, index);
  const detector = found.find((f) => f.move === move)?.detector ?? LEARNT;
  const { start, end } = sentence;
  return { sentence, points, support: { start, end, move, detector, strength: points / 3 } };
}

/** The better of what the whole answer explains and what its best sentence does. */
function better(whole: DimensionResult, replies: readonly Reply[], context: ScoreContext): DimensionResult {
  const own = ofReplies(whole, 'coverage', replies, context);
  return (own.points ?? 0) <= (whole.points ?? 0) ? whole : own;
}

/** What the best sentence is worth. How the answer sounds as a whole is worth nothing where none tells what was asked for. */
function ofReplies(
  whole: DimensionResult,
  dimension: Dimension,
  replies: readonly Reply[],
  context: ScoreContext,
): DimensionResult {
  const points = Math.max(0, ...replies.map((r) => r.points)) as Points;
  const support = replies.map((r) => r.support);
  const against = whole.evidence.filter((e) => e.against === true);
  const evidence = [...quoteEvidence(context.reading.text, support), ...against];
  return { points, evidence: evidence.sort(byPlace), next: RUBRIC[dimension].next[points] };
}

function byPlace(a: Evidence, b: Evidence): number {
  return a.start - b.start || a.end - b.end;
}

const SPECIFIC: Points = 2;

/**
 * Who answers what was asked is believed as far as the answer is specific, unless something speaks against it; who goes
 * past it, as far as what is told instead could be checked.
 */
function credibilityOf(
  whole: DimensionResult,
  asked: DimensionResult,
  context: ScoreContext,
): DimensionResult {
  const told = realMoves(context, 'credibility').map((f) => context.sentences[f.sentence]?.start);
  const kept = whole.evidence.filter((e) => e.against === true || told.includes(e.start));
  const isTold = kept.some((e) => e.against !== true);
  const own = isTold ? { ...whole, evidence: kept } : nothingButAgainst(kept);
  const points = Math.min(SPECIFIC, asked.points ?? 0) as Points;
  if (points <= (own.points ?? 0) || kept.some((e) => e.against === true)) return own;
  const evidence = asked.evidence.filter((e) => e.against !== true);
  return { points, evidence, next: RUBRIC.credibility.next[points] };
}

function nothingButAgainst(evidence: readonly Evidence[]): DimensionResult {
  return { ...nothingOf('credibility'), evidence };
}

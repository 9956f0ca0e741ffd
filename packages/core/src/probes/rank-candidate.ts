import type { Dimension } from '../bank/dimension.ts';
import type { Level, QuestionKind } from '../bank/question.ts';
import type { Points, Probe } from '../rubric/assessment.ts';
import { LEVEL_WEIGHTS } from '../rubric/level-weights.ts';
import { spansOverlap } from '../text/span.ts';
import type { ProbeCandidate } from './candidate.ts';
import { OPENING_SUBJECT } from './opening-asks.ts';

/** What an interviewer knows when choosing what to ask next. */
export interface Standing {
  /** What the question wants to hear of first. */
  readonly outright?: Dimension;
  readonly kind: QuestionKind;
  readonly level: Level;
  /** The best of all answers so far. */
  readonly points: Readonly<Record<Dimension, Points | null>>;
  /** Follow-ups so far, in order, those that were skipped among them. */
  readonly asked: readonly Probe[];
  /** Id of the latest answer, where it answers a follow-up. */
  readonly latest?: string;
}

/** What cannot be true, and what cannot both be: asked about before anything else. */
const FIRST: ReadonlySet<string> = new Set(['false-claim', 'contradiction']);
/** Each comes before all of the next, however they rank among themselves. */
const CANNOT_BE = 30;
const NOT_BACKED = 20;
const WANTED = 10;

/** What is left to ask of an explanation; of a part in a project there is nothing to tell. */
const OF_EXPLANATIONS: ReadonlySet<string> = new Set([
  'key-point',
  'boundary',
  'cost',
  'newcomer',
  'claim-check',
  'counterfactual',
  'load',
  'slogan',
  'lesson',
]);

/** Said and not backed: the thinnest of all. */
const UNBACKED: ReadonlySet<string> = new Set(['claim-check', 'slogan']);
const BACK_IT = 0.15;
/** From this urgency on it is said so plainly that it comes before what the question asks for. */
const PLAINLY_UNBACKED = 0.75;

/** By points so far: thin before absent, absent before good, and hardly where nothing is left to earn. */
const BY_POINTS: Readonly<Record<Points, number>> = { 0: 0.05, 1: 0.2, 2: 0, 3: -0.6 };
/** Where the question gives no occasion for a dimension. */
const NO_OCCASION: Readonly<Record<QuestionKind, number>> = { story: -0.4, knowledge: -0.5, debug: -0.4 };
const FITS_EXPLANATION = 0.25;
/** About the question and not the answer: only where nothing better is left, above all where it may be off the point. */
const NOT_OF_THE_ANSWER: Readonly<Record<QuestionKind, number>> = {
  story: -0.5,
  knowledge: -0.8,
  debug: -0.6,
};
const NAMES_NOTHING = -0.8;
/** What goes on from the answer's own words comes before what any project could be asked. */
const NAMES_ONE = 0.08;
const ASKED_FOR = 0.15;
/** Each earlier follow-up of the same dimension or kind, and once more where it was the one right before. */
const SAME_DIMENSION = -0.3;
/** Most of what can be asked of an explanation is of one dimension. */
const SAME_DIMENSION_EXPLAINED = -0.1;
const SAME_KIND = -0.35;
const RIGHT_BEFORE = -0.15;
const SAME_SUBJECT = -0.25;
/** A way that was advised is asked about once: its price, its edge or its loss. */
const SAME_SUBJECT_EXPLAINED = -2;
const SAME_PASSAGE = -1.5;
/** Whoever listens goes on from what was just said. */
const JUST_SAID = 0.15;
const BY_SEAT = 0.1;

/** True where neither a passage nor what it is about stands in the words: it would fit any explanation. */
function namesNothing({ quotes, text, subject }: ProbeCandidate): boolean {
  return quotes.length === 0 && !text.includes(subject) && subject !== OPENING_SUBJECT;
}

/** Who looks for a fault is not asked to explain it to a newcomer. */
function isFit(candidate: ProbeCandidate, kind: QuestionKind): boolean {
  if (kind === 'debug' && candidate.kind === 'newcomer') return false;
  return kind !== 'story' && OF_EXPLANATIONS.has(candidate.kind);
}

/** What the seat adds: a staff engineer is asked for limits before a manager is. */
function bySeat(level: Level, dimension: Dimension): number {
  const weight = LEVEL_WEIGHTS[level][dimension];
  const usual = LEVEL_WEIGHTS.senior[dimension];
  return weight === usual ? 0 : BY_SEAT * Math.log(weight / usual);
}

/**
 * How sharp a candidate is: what cannot be, what was claimed and not backed, what the question wants, and then the rest.
 * Once one of its kind was asked, or its passage asked about, it is as good as any other.
 */
function sharpness(candidate: ProbeCandidate, { asked, points, outright }: Standing): number {
  if (FIRST.has(candidate.kind)) return CANNOT_BE;
  const { kind, urgency, dimension } = candidate;
  const isNew = !asked.some((probe) => probe.kind === kind || sharesPassage(probe, candidate));
  if (isNew && UNBACKED.has(kind) && urgency >= PLAINLY_UNBACKED) return NOT_BACKED;
  const isHeard = asked.some((probe) => probe.dimension === dimension) || (points[dimension] ?? 0) >= 2;
  return outright === dimension && !isHeard ? WANTED : 0;
}

/** How good a candidate is as the next follow-up; the highest is asked. */
export function rankCandidate(candidate: ProbeCandidate, standing: Standing): number {
  const { kind, level, points, asked, outright, latest } = standing;
  const { dimension } = candidate;
  let rank = candidate.urgency + sharpness(candidate, standing);
  if (FIRST.has(candidate.kind)) return rank;
  const own = points[dimension];
  rank += own === null ? NO_OCCASION[kind] : BY_POINTS[own];
  if (UNBACKED.has(candidate.kind)) rank += BACK_IT;
  if (candidate.subject === OPENING_SUBJECT) rank += NOT_OF_THE_ANSWER[kind] * (own === null ? 2 : 1);
  if (kind === 'knowledge' && namesNothing(candidate)) rank += NAMES_NOTHING;
  if (kind === 'story' && !namesNothing(candidate)) rank += NAMES_ONE;
  if (isFit(candidate, kind)) rank += FITS_EXPLANATION;
  if ((own ?? 0) < 2 && outright === dimension) rank += ASKED_FOR;
  rank += bySeat(level, dimension);
  if (latest !== undefined && candidate.quotes.some((q) => q.answerId === latest)) rank += JUST_SAID;
  const sameDimension = kind === 'story' ? SAME_DIMENSION : SAME_DIMENSION_EXPLAINED;
  asked.forEach((probe, i) => {
    const again = i === asked.length - 1 ? RIGHT_BEFORE : 0;
    if (probe.dimension === dimension) rank += sameDimension + again;
    if (probe.kind === candidate.kind) rank += SAME_KIND + again;
    if (probe.subject === candidate.subject) rank += kind === 'story' ? SAME_SUBJECT : SAME_SUBJECT_EXPLAINED;
    if (sharesPassage(probe, candidate)) rank += SAME_PASSAGE;
  });
  return rank;
}

function sharesPassage(probe: Probe, { quotes }: ProbeCandidate): boolean {
  return quotes.some((q) => probe.quotes?.some((o) => o.answerId === q.answerId && spansOverlap(o, q)));
}

import { DIMENSIONS, type Dimension } from './bank/dimension.ts';
import type { Level } from './bank/question.ts';
import type { JudgedTurn } from './read-exchange.ts';
import type { Advice, Assessment, DimensionResult, Evidence } from './rubric/assessment.ts';
import { LEVEL_WEIGHTS } from './rubric/level-weights.ts';

const MOST_ADVICE = 3;
/** As long as the first answer's own advice is there, so much room is left for it. */
const MOST_RAISED = 2;

/**
 * Advice on a whole exchange: what was good and came only when asked is to be said before, and then what is still missing
 * as for the first answer. At most three, each on another dimension.
 */
export function adviseOnExchange(
  first: Assessment,
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
  turns: readonly JudgedTurn[],
  level: Level,
): Advice[] {
  const weights = LEVEL_WEIGHTS[level];
  const isRaised = (d: Dimension): boolean => (dimensions[d].points ?? 0) > (first.dimensions[d].points ?? 0);
  const raised = DIMENSIONS.filter((d) => isRaised(d) && d !== 'credibility').sort(
    (a, b) => weights[b] * (dimensions[b].points ?? 0) - weights[a] * (dimensions[a].points ?? 0),
  );
  const early: Advice[] = [];
  const used = new Set<string>();
  for (const dimension of raised) {
    const said = bestLater(dimensions[dimension], turns, used);
    if (said === undefined) continue;
    used.add(placeOf(said));
    early.push({
      dimension,
      text: `Say it before you are asked: “${shorten(said.quote)}” belongs in your first answer.`,
    });
  }
  const usual = first.advice.filter(({ dimension }) => !isRaised(dimension));
  const kept = early.slice(0, Math.max(MOST_RAISED, MOST_ADVICE - usual.length));
  return [...kept, ...usual].slice(0, MOST_ADVICE);
}

/** Points below this were not worth the time of the first answer. */
const WORTH_SAYING = 2;

/** The strongest quote of a follow-up's answer that no other advice is about. */
function bestLater(
  { points, evidence }: DimensionResult,
  turns: readonly JudgedTurn[],
  used: ReadonlySet<string>,
): Evidence | undefined {
  if ((points ?? 0) < WORTH_SAYING) return undefined;
  const opening = turns[0]?.turn.answerId;
  const [best] = evidence
    .filter((e) => e.against !== true && e.answerId !== opening && !used.has(placeOf(e)))
    .sort((a, b) => b.strength - a.strength || b.quote.length - a.quote.length);
  return best;
}

function placeOf({ answerId, start }: Evidence): string {
  return `${answerId} ${start}`;
}

/** As many words of a quote as show which passage is meant. */
const SHOWN_WORDS = 16;

/** What joins a passage to the one before it, and the stop that ends it. */
const JOINTS = /^(?:(?:so|and|but|or|well|um+|uh+|yeah|yes)\b[\s,.…-]*)+(?=\S)|[.!?]+$/gi;

function shorten(quote: string): string {
  const words = quote.replace(JOINTS, '').split(/\s+/);
  const shown = words
    .slice(0, SHOWN_WORDS)
    .join(' ')
    .replace(/[,;:]+$/, '');
  return words.length <= SHOWN_WORDS ? shown : `${shown}…`;
}

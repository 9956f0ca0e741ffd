import type { Dimension } from '../bank/dimension.ts';
import { readSpokenWords } from '../delivery/spoken-words.ts';
import { TARGET_SECONDS, TARGET_WORDS } from '../delivery/targets.ts';
import { isCut } from '../rubric/advice/word-advice.ts';
import type { Advice, Assessment, Evidence, Points } from '../rubric/assessment.ts';
import { RUBRIC } from '../rubric/dimensions.ts';
import { alignTokens } from '../text/align-tokens.ts';
import type { Mode } from '../text/mode.ts';
import { type Change, changeOf } from './change.ts';
import { NOISE_OF_A_DIFFERENCE } from './noise.ts';

/** Whether a later attempt took a piece of advice, and what that is read from. */
export interface AdviceTaken {
  readonly advice: Advice;
  /** `yes` where its dimension's points rose beyond the noise, or new words explain them; `partly` where only one side speaks for it. */
  readonly taken: 'yes' | 'partly' | 'no';
  /** In plain words, fit to be shown. */
  readonly because: string;
  /** What became of its dimension's points, by the scorer's noise; absent for a cut, and where an attempt has none. */
  readonly points?: Change<Points>;
}

/** One try, as far as it matters here. */
interface Attempt {
  readonly text: string;
  readonly mode?: Mode;
  readonly seconds?: number;
  readonly assessment: Assessment;
}

/** So many words of a quote must be new for it to be a new one. */
const FEWEST_NEW_WORDS = 3;
/** A cut is partly taken from this share of what was too much. */
const PARTLY_CUT = 0.25;

/**
 * Sees whether an attempt took a piece of advice on an earlier one. A cut was taken where the answer is no longer too long;
 * other advice where its dimension's points rose beyond the noise, or rose within it or are all three and new words speak for
 * it, or what was to go is gone. Partly where only words speak for it, or only a rise within the noise.
 */
export function seeWhetherTaken(advice: Advice, before: Attempt, after: Attempt): AdviceTaken {
  if (isCut(advice)) return seeCut(advice, before, after);
  const { dimension } = advice;
  const { title } = RUBRIC[dimension];
  const points = changeOfPoints(dimension, before, after);
  const tell = (taken: AdviceTaken['taken'], because: string): AdviceTaken => ({
    advice,
    taken,
    because,
    ...(points === undefined ? {} : { points }),
  });
  const rose = points !== undefined && points.after > points.before;
  const full = after.assessment.dimensions[dimension].points === 3;
  const [quote] = newEvidence(dimension, before, after);
  if (quote !== undefined) {
    const done = `${title}: “${shorten(quote.quote)}” is new`;
    if (points !== undefined && points.verdict !== 'same')
      return tell(rose || full ? 'yes' : 'partly', `${done}; ${movedWords(points)}.`);
    return tell(
      full ? 'yes' : 'partly',
      `${done}, ${full ? 'and it has all its points' : 'but the points stayed'}.`,
    );
  }
  if (points?.verdict === 'better') return tell('yes', `${title}: ${movedWords(points)}.`);
  if (isGone(advice, before.text, after.text))
    return rose
      ? tell('yes', `What was to go is gone; ${movedWords(points)}.`)
      : tell('partly', 'What was to go is gone; nothing stands in its place yet.');
  if (rose) return tell('partly', `${title}: ${movedWords(points)}, and no new words that speak for it.`);
  return tell('no', `${title}: nothing new.`);
}

function changeOfPoints(dimension: Dimension, before: Attempt, after: Attempt): Change<Points> | undefined {
  const from = before.assessment.dimensions[dimension].points;
  const to = after.assessment.dimensions[dimension].points;
  return from === null || to === null ? undefined : changeOf(from, to, NOISE_OF_A_DIFFERENCE[dimension]);
}

/** "from 1 to 2 points", and whether anything follows from it. */
function movedWords({ before, after, verdict }: Change<Points>): string {
  const moved = `from ${before} to ${after} points`;
  return verdict === 'no-real-change' ? `${moved}, which is within the scorer’s noise` : moved;
}

/** Quotes that speak for a dimension and hold words that were not said before. */
function newEvidence(dimension: Dimension, before: Attempt, after: Attempt): Evidence[] {
  const then = readSpokenWords(before.text);
  const now = readSpokenWords(after.text);
  const kept = new Set(
    alignTokens(
      then.map((w) => w.word),
      now.map((w) => w.word),
    ).map(([, j]) => j),
  );
  return after.assessment.dimensions[dimension].evidence.filter((quote) => {
    if (quote.against === true) return false;
    const fresh = now.filter((w, j) => !kept.has(j) && w.start >= quote.start && w.end <= quote.end);
    return fresh.length >= FEWEST_NEW_WORDS;
  });
}

/** "Take out …" names a passage; it is gone when its words stand nowhere in the later attempt. */
function isGone({ text, start, end }: Advice, before: string, after: string): boolean {
  if (!text.startsWith('Take out ') || start === undefined || end === undefined) return false;
  const wordsOf = (some: string): string =>
    ` ${readSpokenWords(some)
      .map((w) => w.word)
      .join(' ')} `;
  return !wordsOf(after).includes(wordsOf(before.slice(start, end)));
}

/** By seconds where both attempts were spoken and have them, else by words. */
function seeCut(advice: Advice, before: Attempt, after: Attempt): AdviceTaken {
  const [was, is] = [before.assessment.delivery, after.assessment.delivery];
  const secondsBefore = before.seconds ?? was.seconds;
  const secondsAfter = after.seconds ?? is.seconds;
  const bySeconds =
    areBothSpoken(before, after) &&
    advice.text.includes(' seconds') &&
    secondsBefore !== undefined &&
    secondsAfter !== undefined;
  const [from, to, most, unit] = bySeconds
    ? [Math.round(secondsBefore), Math.round(secondsAfter), TARGET_SECONDS.most, 'seconds']
    : [was.words, is.words, TARGET_WORDS.most, 'words'];
  const because = `From ${from} to ${to} ${unit}; at most ${most} are heard.`;
  if (to <= most) return { advice, taken: 'yes', because };
  return { advice, taken: from - to >= (from - most) * PARTLY_CUT && from > to ? 'partly' : 'no', because };
}

/** False where one of two attempts is known to have been typed; its seconds are then no measure of the other's. */
export function areBothSpoken(before: Pick<Attempt, 'mode'>, after: Pick<Attempt, 'mode'>): boolean {
  return before.mode !== 'typed' && after.mode !== 'typed';
}

const LONGEST_QUOTE = 60;

function shorten(quote: string): string {
  const even = quote.replace(/\s+/gu, ' ');
  if (even.length <= LONGEST_QUOTE) return even;
  return `${even.slice(0, even.lastIndexOf(' ', LONGEST_QUOTE))}…`;
}

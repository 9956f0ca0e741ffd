import { findFalseClaim } from '../../knowledge/false-claims.ts';
import type { Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { compareSpans } from '../../text/span.ts';
import { readClause } from '../clause.ts';
import { findEvidence } from '../find-evidence.ts';
import type { Finding } from '../finding.ts';
import { MOVES, type Move } from '../move.ts';
import { pairEvidence } from '../pair-evidence.ts';
import { CLEAR, gradeStrength, HINT } from '../strength.ts';
import { isVoid, readVoidSigns, type VoidSigns } from '../void-statement.ts';
import { type MoveModel, QUOTE_HEADS } from './move-model.ts';
import { type FeatureContext, isDesignProse } from './unit-features.ts';

/** The name that findings are signed with where no wording of a detector was met, but the whole sentence tells. */
export const LEARNT = 'learnt';

/** What an answer does, sentence by sentence. */
export interface MoveReading {
  /** The moves it performs, in order of their spans. */
  readonly findings: readonly Finding[];
  /** By head of the model, the chance of every sentence, by its index; 0 where the sentence is void. */
  readonly chances: ReadonlyMap<string, Float64Array>;
}

/** What the detectors say of a reading, before the trained weights judge it. */
export interface DetectorReading {
  readonly rules: readonly Finding[];
  readonly voidSigns: readonly VoidSigns[];
}

/** Runs the detectors, which do not depend on any weights. */
export function readDetectors(reading: Reading, context: FeatureContext): DetectorReading {
  const voidSigns = readVoidSigns(reading).map((signs, i) =>
    signs.wholly || !claimsWhatIsFalse(reading, i) ? signs : { ...signs, wholly: true },
  );
  return { voidSigns, rules: findEvidence(reading, context, voidSigns) };
}

/** A statement that is false of the technology it names supports nothing (rubric, rule 6). */
function claimsWhatIsFalse({ sentences }: Reading, index: number): boolean {
  const around = { before: sentences[index - 1]?.plain ?? '', after: sentences[index + 1]?.plain ?? '' };
  return findFalseClaim(sentences[index]?.plain ?? '', around) !== undefined;
}

/**
 * Reads the moves of an answer: the detectors point at wordings, the trained weights judge the sentence as a whole,
 * and what is void performs nothing, however likely it looks. Never throws.
 */
export function readMoves(reading: Reading, context: FeatureContext, model: MoveModel): MoveReading {
  return judgeMoves(reading, readDetectors(reading, context), context, model);
}

/** The second half of `readMoves`, for a reading that the detectors have been over. */
export function judgeMoves(
  reading: Reading,
  { rules, voidSigns }: DetectorReading,
  context: FeatureContext,
  model: MoveModel,
): MoveReading {
  const chances = model.heads.score(reading, rules, voidSigns, context);
  voidSigns.forEach((signs, i) => {
    for (const move of MOVES) {
      const own = chances.get(move);
      if (own !== undefined && isVoid(signs, move, context.kind)) own[i] = 0;
    }
    if (!signs.wholly) return;
    for (const [head, own] of chances) if (head.startsWith(QUOTE_HEADS)) own[i] = 0;
  });
  const thresholds = model.thresholds[isDesignProse(reading, context) ? 'prose' : 'told'];
  return { findings: findingsOf(reading, rules, chances, thresholds), chances };
}

function findingsOf(
  reading: Reading,
  rules: readonly Finding[],
  chances: ReadonlyMap<string, Float64Array>,
  thresholds: Readonly<Record<Move, number>>,
): Finding[] {
  const met = new Map<string, Finding>();
  for (const finding of rules) {
    const key = `${finding.sentence} ${finding.move}`;
    const known = met.get(key);
    if (known === undefined || finding.strength > known.strength) met.set(key, finding);
  }
  const out: Finding[] = [];
  for (const move of MOVES) {
    const own = chances.get(move);
    const threshold = thresholds[move];
    reading.sentences.forEach((sentence, i) => {
      const chance = own?.[i] ?? 0;
      if (chance < threshold || sentence.plain === '') return;
      const { pairedWith: _, ...finding } =
        met.get(`${i} ${move}`) ?? learnt(reading, sentence, move, chance);
      out.push(finding);
    });
  }
  return pairEvidence(out.sort(compareSpans), reading);
}

function learnt(reading: Reading, sentence: Sentence, move: Finding['move'], chance: number): Finding {
  const { particulars } = readClause(reading, sentence, 0, sentence.plain.length);
  return {
    move,
    detector: LEARNT,
    start: sentence.start,
    end: sentence.end,
    strength: gradeStrength(chance >= 0.5 ? CLEAR : HINT, particulars),
    sentence: sentence.index,
  };
}

/**
 * The one scale that all detectors share. A wording that merely hints at a move starts below 0.5, a clear
 * one above it; what could be checked (a figure) and what is argued (because, so, which meant) raise it:
 * below 0.5 named but vague, from 0.5 specific, from 0.75 specific and reasoned or measured.
 */
export const HINT = 0.35;
/** A wording that means something only because of where it stands: two particulars make it specific. */
export const FAINT = 0.25;
/** The wording shows the move; nothing says yet how specific it is. */
export const CLEAR = 0.55;
/** The wording can hardly mean anything else. */
export const SURE = 0.65;

/** The highest strength of a bare mention: named, but vague. */
const VAGUE_AT_MOST = 0.45;

/** What a quoted clause offers besides its wording. */
export interface Particulars {
  /** Holds a figure that is not loose. */
  readonly measured: boolean;
  /** Holds a reason or a consequence that is not a slogan. */
  readonly reasoned: boolean;
  /** Names a thing by its proper name. */
  readonly named: boolean;
  /** Words in the clause: a bare mention has few. */
  readonly words: number;
  /** Its reason is a slogan ("because it is fast"), or it speaks in buzzwords. */
  readonly slogan: boolean;
}

const FEWEST_WORDS = 6;

/** Raises or caps a cue's base strength by what its clause offers; always 0..1. */
export function gradeStrength(base: number, particulars: Particulars): number {
  const { measured, reasoned, named, words, slogan } = particulars;
  if (slogan && !measured) return Math.min(base, VAGUE_AT_MOST);
  const raised = base + (measured ? 0.2 : 0) + (reasoned ? 0.2 : 0) + (named ? 0.05 : 0);
  const bare = words < FEWEST_WORDS && !measured && !reasoned && !named;
  const graded = bare ? Math.min(raised, VAGUE_AT_MOST) : raised;
  return Math.min(1, Math.max(0, Math.round(graded * 100) / 100));
}

import type { Dimension } from './dimension.ts';

/** What a question asks for: a thing lived through, an explanation, or the finding of a fault. */
export type QuestionKind = 'story' | 'knowledge' | 'debug';

/** Where a question comes from. */
export interface Provenance {
  readonly source: 'starter' | 'own' | 'ad_hoc';
  readonly note?: string;
}

/** A question of the bank, or one typed in by the person. */
export interface Question {
  /** Stable and readable in a URL, such as `database-choice`. */
  readonly id: string;
  readonly text: string;
  readonly kind: QuestionKind;
  /** The pattern the question is a case of, such as `design-choice`. */
  readonly archetype: string;
  readonly domains: readonly string[];
  readonly competencies: readonly string[];
  readonly level: Level;
  readonly provenance: Provenance;
  /** What a right answer contains, as plain sentences; for knowledge and debug questions. */
  readonly keyPoints?: readonly string[];
  /** Dimensions the question gives occasion for, where its wording does not tell. */
  readonly dimensions?: readonly Dimension[];
}

/** The seat an answer is judged for; weights per level are data in the rubric. */
export type Level = 'mid' | 'senior' | 'staff' | 'principal' | 'manager';

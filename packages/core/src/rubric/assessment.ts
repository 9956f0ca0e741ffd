import type { Dimension } from '../bank/dimension.ts';
import type { Level } from '../bank/question.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Move } from '../evidence/move.ts';
import type { Span } from '../text/span.ts';

/** Points on one dimension: 0 absent, 1 vague, 2 specific, 3 specific and reasoned. */
export type Points = 0 | 1 | 2 | 3;

/** Why an answer was not assessed. A failure is never a score. */
export type NotAssessedReason = 'empty' | 'too_short' | 'not_an_answer' | 'language' | 'provider_failed';

/** A quote that speaks for a dimension's points, or against them. */
export interface Evidence extends Span {
  /** Of which answer, where an assessment covers several. */
  readonly answerId?: string;
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string;
  readonly move: Move | null;
  readonly detector: string;
  /** 0..1. */
  readonly strength: number;
  readonly against?: true;
  readonly pairedWith?: Span;
}

/** One dimension's verdict. Points above 0 always have evidence that speaks for them. */
export interface DimensionResult {
  /** Null when the question gives no fair occasion for the dimension. */
  readonly points: Points | null;
  readonly evidence: readonly Evidence[];
  /** Of an exchange: the first answer had nothing of it. */
  readonly raisedOnlyWhenAsked?: true;
  /** Points that a model gave before its quotes were looked for in the answer, where more than what is left. */
  readonly claimed?: Points;
  /** How many of a model's quotes are not in the answer and were dropped. */
  readonly droppedQuotes?: number;
  /** What one more point would take; at 3, what to keep. */
  readonly next: string;
}

/** One of at most three pieces of advice, most useful first. */
export interface Advice {
  readonly dimension: Dimension;
  readonly text: string;
  /** The sentence it is about, where it is about one. */
  readonly start?: number;
  readonly end?: number;
}

/** A passage of an answer, as it is quoted in a probe. */
export interface QuotedPassage extends Span {
  /** Of which answer, where there are several. */
  readonly answerId?: string;
  /** Exactly `text.slice(start, end)` of that answer. */
  readonly quote: string;
}

/** A follow-up question with the reason it is asked. */
export interface Probe {
  readonly kind: string;
  readonly text: string;
  readonly because: string;
  /** What a good answer to it can raise. */
  readonly dimension?: Dimension;
  /** Every passage that `text` or `because` has in quotation marks, in the order in which they stand there. */
  readonly quotes?: readonly QuotedPassage[];
  /** What it is about, such as `redis`: one kind is not asked twice of one subject. */
  readonly subject?: string;
  /** Asked a second time, since the first answer went past it. */
  readonly sharper?: true;
}

/** What a model's reply took, as far as its provider reports it. */
export interface ModelUsage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** In US dollars, where the provider says so; never computed from a price list. */
  readonly costUsd?: number;
}

/** Which engine made an assessment; trends stay within one engine version. */
export interface EngineStamp {
  readonly kind: 'local' | 'model';
  readonly name: string;
  readonly version: string;
  /** Hash of the trained weights, where there are such. */
  readonly weights?: string;
  readonly model?: string;
  readonly promptVersion?: string;
  /** Which server the model was asked at: two may have different ones under one name. */
  readonly origin?: string;
}

/** A found move, whether or not it supports a dimension. */
export interface FoundMove extends Span {
  readonly move: Move;
  readonly strength: number;
}

/** Whether a key point of a knowledge question was found in the answer. */
export interface KeyPointVerdict {
  readonly point: string;
  readonly verdict: 'found' | 'partly' | 'missing' | 'contradicted';
  readonly start?: number;
  readonly end?: number;
}

/** What a listener had heard when two minutes were over. */
export interface HeardBy120s {
  /** Offset in the answer at which 120 s were over. */
  readonly cutAt: number;
  readonly dimensions: Readonly<Partial<Record<Dimension, Points | null>>>;
  readonly overall: Overall | null;
}

/** An interviewer's vote: 1 strong no, 2 no, 3 borderline, 4 yes, 5 strong yes. */
export type Overall = 1 | 2 | 3 | 4 | 5;

/**
 * One engine's reading of one answer, never changed once made.
 * `overall` is null exactly when `status` is `not_assessed`; then all points are null and `reason` says why.
 */
export interface Assessment {
  readonly schemaVersion: 1;
  readonly assessmentId: string;
  readonly status: 'ok' | 'not_assessed';
  readonly reason?: NotAssessedReason;
  readonly engine: EngineStamp;
  readonly rubricVersion: string;
  readonly level: Level;
  readonly dimensions: Readonly<Record<Dimension, DimensionResult>>;
  readonly overall: Overall | null;
  readonly keyPoints?: readonly KeyPointVerdict[];
  readonly heardBy120s?: HeardBy120s;
  readonly moves: readonly FoundMove[];
  readonly delivery: Delivery;
  readonly advice: readonly Advice[];
  readonly probes: readonly Probe[];
  /** Of a model's assessment. */
  readonly usage?: ModelUsage;
}

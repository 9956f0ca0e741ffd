import type { QuestionKind } from '../bank/question.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Move } from '../evidence/move.ts';
import type { Quantity } from '../text/quantities.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Support } from './support.ts';
import type { AnswerFacts } from './trained/answer-features.ts';

/** What every dimension's scorer reads. */
export interface ScoreContext {
  readonly reading: Reading;
  readonly question: string;
  readonly kind: QuestionKind;
  /** What the answer tells, each sentence once, in text order (see `readAnswer`). */
  readonly sentences: readonly Sentence[];
  /** Findings in those sentences, in text order. */
  readonly findings: readonly Finding[];
  /** Slogans, boasts and claims that contradict each other, in those sentences. */
  readonly objections: readonly Support[];
  /** Index of the sentence in which the solution begins; infinite where none does. */
  readonly solutionStart: number;
  /** What the trained part knows of the answer. */
  readonly facts: AnswerFacts;
  /** The features of the whole answer, as the forests read them. */
  readonly features: Float32Array;
}

/** The findings of some moves, in text order. */
export function findingsOf(context: ScoreContext, ...moves: Move[]): Finding[] {
  return context.findings.filter((f) => moves.includes(f.move));
}

/** The sentence at an index of the whole reading, as detectors see it; empty when there is none. */
export function plainAt(context: ScoreContext, index: number): string {
  return context.reading.sentences[index]?.plain ?? '';
}

/** Definite figures within a sentence. Percentile names such as "p99" and loose magnitudes are none. */
export function figuresIn(context: ScoreContext, sentence: number): Quantity[] {
  const s = context.reading.sentences[sentence];
  if (s === undefined) return [];
  return context.reading.quantities.filter(
    (q) => q.start >= s.start && q.end <= s.end && !q.loose && q.kind !== 'percentile',
  );
}

const REASON =
  /\b(?:because|since|so that|which meant|which means|that'?s why|that is why|therefore|otherwise|the reason|due to|so (?:we|i|it|that|the|they)|in order to|would have)\b/;

/** True when a sentence argues: it gives a reason or a consequence. */
export function isArguedText(plain: string): boolean {
  return REASON.test(plain);
}

/** The same of a sentence by its index. */
export function isArgued(context: ScoreContext, sentence: number): boolean {
  return isArguedText(plainAt(context, sentence));
}

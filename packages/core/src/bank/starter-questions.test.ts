import { describe, expect, it } from 'vitest';
import { inferKind } from './infer-kind.ts';
import { normaliseQuestion } from './normalise-question.ts';
import { applicableDimensions } from './occasion.ts';
import { STARTER_QUESTIONS } from './starter-questions.ts';

describe('STARTER_QUESTIONS', () => {
  it('has questions of every kind, each id and text once', () => {
    expect(new Set(STARTER_QUESTIONS.map((q) => q.kind))).toEqual(new Set(['story', 'knowledge', 'debug']));
    expect(new Set(STARTER_QUESTIONS.map((q) => q.id)).size).toBe(STARTER_QUESTIONS.length);
    expect(new Set(STARTER_QUESTIONS.map((q) => normaliseQuestion(q.text))).size).toBe(
      STARTER_QUESTIONS.length,
    );
  });

  it.each(
    STARTER_QUESTIONS.filter((q) => q.keyPoints !== undefined).map((q) => [q.id, q] as const),
  )('%s has four to seven key points', (_id, question) => {
    expect(question.keyPoints?.length).toBeGreaterThanOrEqual(4);
    expect(question.keyPoints?.length).toBeLessThanOrEqual(7);
  });

  it.each(
    STARTER_QUESTIONS.map((q) => [q.id, q] as const),
  )('%s reads as what it is by its wording', (_id, question) => {
    const inferred = inferKind(question.text);
    expect(inferred === 'story').toBe(question.kind === 'story');
  });

  it.each(
    STARTER_QUESTIONS.map((q) => [q.id, q] as const),
  )('%s gives occasion for coverage unless a story', (_id, q) => {
    expect(applicableDimensions(q).has('coverage')).toBe(q.kind !== 'story');
    expect(applicableDimensions(q).has('credibility')).toBe(true);
  });
});

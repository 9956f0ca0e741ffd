import { expect, it } from 'vitest';
import { termsOfQuestion } from './terms-of-question.ts';

it('finds the names in a question and its key points', () => {
  const question = {
    text: 'When does Kafka lose messages, and why did you not take PostgreSQL or S3?',
    keyPoints: ['Acks of all replicas, and HTTP retries. Use gRPC.'],
  };
  expect(termsOfQuestion(question)).toEqual(['Kafka', 'PostgreSQL', 'S3', 'HTTP', 'gRPC']);
});

it('takes no ordinary word that begins a sentence', () => {
  expect(termsOfQuestion({ text: 'Walk me through it. What was hard?' })).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { topicOf } from './question-topic.ts';

describe('topicOf', () => {
  it.each([
    ['What is a cache stampede, and how do you prevent it?', 'a cache stampede'],
    ['Explain the SQL isolation levels and when you would choose each.', 'the SQL isolation levels'],
    ['Explain the difference between data drift and concept drift.', 'data drift'],
    ['Explain precision and recall, and how you would choose a threshold.', 'precision and recall'],
    ['What are the three delivery guarantees Kafka offers?', 'delivery guarantees'],
    ['How would you decide how much safety stock to hold?', 'safety stock'],
    ['What do you do?', undefined],
    ['', undefined],
  ])('of %j is %j', (question, topic) => {
    expect(topicOf(question)).toBe(topic);
  });
});

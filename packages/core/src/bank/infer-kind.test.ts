import { describe, expect, it } from 'vitest';
import { inferKind } from './infer-kind.ts';

describe('inferKind', () => {
  it.each([
    'Tell me about an outage you handled.',
    'Why did you choose that queue?',
    'How do you know it is healthy in production?',
    'What would you do differently?',
    'Walk me through your architecture.',
    '',
  ])('reads %j as a story', (text) => {
    expect(inferKind(text)).toBe('story');
  });

  it.each([
    'Explain the CAP theorem.',
    'What is a bloom filter, and when would you use one?',
    'How does garbage collection work?',
    'Walk me through the process of closing a quarter.',
  ])('reads %j as knowledge', (text) => {
    expect(inferKind(text)).toBe('knowledge');
  });

  it.each([
    'Debug a queue consumer that stops after an hour.',
    'Logins hang for one office only. What is wrong?',
    'The pod keeps restarting. Find the fault.',
  ])('reads %j as debugging', (text) => {
    expect(inferKind(text)).toBe('debug');
  });
});

import { describe, expect, it } from 'vitest';
import { describeProblem, missingParts, problemOf } from './problems.ts';

describe('problemOf', () => {
  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'no-microphone'],
    ['NotReadableError', 'in-use'],
    ['TypeError', 'failed'],
  ] as const)('takes %s for %s', (name, problem) => {
    expect(problemOf(new DOMException('', name))).toBe(problem);
    expect(describeProblem(problem)).toContain('Typing works');
  });
});

describe('missingParts', () => {
  it('knows an old browser from a page that came insecurely', () => {
    expect(missingParts({ secure: true, microphone: true, worklet: true })).toBeUndefined();
    expect(missingParts({ secure: true, microphone: true, worklet: false })).toBe('old-browser');
    expect(missingParts({ secure: false, microphone: false, worklet: false })).toBe('insecure');
  });
});

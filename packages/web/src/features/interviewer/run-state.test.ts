import { assessWithoutProbes } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { afterEnd, afterEvent, beginRun, type RunState } from './run-state.ts';

const started = { kind: 'started', model: 'm', deadlineSeconds: 20, cached: false } as const;
const result = { points: 2 as const, evidence: [], next: '' };
const dimension = { kind: 'dimension', name: 'numbers', result } as const;
const failed = { kind: 'failed', reason: 'timeout', message: 'Too late.' } as const;

function run(...events: Parameters<typeof afterEvent>[1][]): RunState {
  return events.reduce<RunState>((state, event) => afterEvent(state, event, 1_000), beginRun(0));
}

describe('a model’s run', () => {
  it('gathers dimensions and the newest words', () => {
    expect(
      run(started, dimension, { kind: 'words', text: 'How' }, { kind: 'words', text: 'How far' }),
    ).toEqual({
      kind: 'running',
      since: 0,
      deadlineSeconds: 20,
      dimensions: { numbers: result },
      words: 'How far',
    });
  });

  it('waits until the provider has something to say again', () => {
    const waiting = { kind: 'waiting', reason: 'rate_limited', milliseconds: 500 } as const;
    expect(run(started, waiting)).toMatchObject({ waiting: { reason: 'rate_limited', until: 1_500 } });
    expect(run(started, waiting, dimension)).not.toHaveProperty('waiting');
  });

  it('leaves nothing of a reading that failed', () => {
    expect(run(started, dimension, failed)).toEqual({
      kind: 'failed',
      message: 'Too late.',
      reason: 'timeout',
    });
  });

  it('is done with the follow-up that another one asked instead', () => {
    const probe = { kind: 'load', text: 'And ten times that?', because: 'No limit was named.' };
    expect(run(started, failed, { kind: 'probed', probe })).toEqual({
      kind: 'done',
      outcome: { kind: 'probed', probe },
    });
  });

  it('has failed where the stream ends without an outcome, and only there', () => {
    expect(afterEnd(run(started, dimension)).kind).toBe('failed');
    const assessment = assessWithoutProbes(
      { text: 'Fine.', mode: 'typed' },
      { text: 'Why?' },
      { assessmentId: 'a' },
    ) as never;
    expect(afterEnd(run(started, { kind: 'assessed', assessment })).kind).toBe('done');
    expect(afterEnd(run(started, failed))).toEqual({
      kind: 'failed',
      message: 'Too late.',
      reason: 'timeout',
    });
  });

  it('passes over what it does not know', () => {
    expect(run(started, { kind: 'thinking' } as never)).toEqual(run(started));
  });
});

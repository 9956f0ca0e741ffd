import type { Recording } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { offeredRecording } from './offered-recording.ts';

const NOTHING = { settled: [], dropped: undefined };

function recording(id: string, over: Partial<Recording> = {}): Recording {
  return {
    id,
    createdAt: '2026-01-01T00:00:00.000Z',
    draftId: 'd',
    state: 'finished',
    bytes: 640_000,
    seconds: 20,
    ...over,
  };
}

describe('offeredRecording', () => {
  it('is the newest', () => {
    expect(offeredRecording([recording('b'), recording('a')], NOTHING)?.id).toBe('b');
    expect(offeredRecording([], NOTHING)).toBeUndefined();
  });

  it('passes over slips, what was put together, and what is being discarded', () => {
    const found = [
      recording('d', { seconds: 0.5 }),
      recording('c', { spliced: true }),
      recording('b'),
      recording('a'),
    ];
    expect(offeredRecording(found, { ...NOTHING, dropped: 'b' })?.id).toBe('a');
  });

  it('is none where the newest text is there already', () => {
    const found = [recording('c', { spliced: true }), recording('b'), recording('a')];
    expect(offeredRecording(found, { ...NOTHING, settled: ['c', undefined] })).toBeUndefined();
    expect(offeredRecording(found, { ...NOTHING, settled: ['b'] })).toBeUndefined();
    expect(offeredRecording([recording('a', { answerId: 'x' }), recording('b')], NOTHING)).toBeUndefined();
  });
});

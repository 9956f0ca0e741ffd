import { describe, expect, it } from 'vitest';
import { whyNotSubmit } from './why-not-submit.ts';

const ready = { state: 'idle' as const, joining: false, asked: 'Why?', ownQuestion: true, text: 'Because.' };

describe('whyNotSubmit', () => {
  it('lets a text go that has its question', () => {
    expect(whyNotSubmit(ready)).toBeNull();
    expect(whyNotSubmit({ ...ready, asked: '', ownQuestion: false })).toBeNull();
  });

  it('waits for a recording to end, and for two takes to be one', () => {
    for (const state of ['recording', 'paused'] as const) {
      expect(whyNotSubmit({ ...ready, state })?.why).toContain('Stop the recording');
    }
    expect(whyNotSubmit({ ...ready, joining: true })?.why).toContain('two takes');
  });

  it('does not ask to stop what is stopped, while its words are being written down', () => {
    expect(whyNotSubmit({ ...ready, state: 'finishing', text: '' })?.why).toContain(
      'still being written down',
    );
  });

  it('points to the field that is empty', () => {
    expect(whyNotSubmit({ ...ready, asked: ' ' })?.field).toBe('question');
    expect(whyNotSubmit({ ...ready, text: ' ' })?.field).toBe('editor');
  });
});

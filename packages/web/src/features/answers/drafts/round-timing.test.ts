import { MAX_ANSWER_UNITS, MAX_TIMED_BODY_BYTES, MAX_TIMED_WORDS } from '@sounding/core/contract';
import { expect, it } from 'vitest';
import { composeBody } from '../desk/compose-body.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import { serializeSent } from '../sending.ts';
import { changeDraft } from './change-draft.ts';
import { roundTiming } from './round-timing.ts';

it('keeps milliseconds and hundredths, and is the same when done again', () => {
  const timing = {
    words: [
      { start: 0, end: 2, from: 0.1 + 0.2, to: 0.123456, confidence: 0.98765 },
      { start: 3, end: 5, from: 1, to: 2.0004 },
    ],
    voice: [{ from: 0.00049, to: 3.3000000000000003 }],
    precise: true,
  };
  const rounded = roundTiming(timing);
  expect(rounded).toEqual({
    words: [
      { start: 0, end: 2, from: 0.3, to: 0.123, confidence: 0.99 },
      { start: 3, end: 5, from: 1, to: 2 },
    ],
    voice: [{ from: 0, to: 3.3 }],
    precise: true,
  });
  expect(roundTiming(rounded)).toEqual(rounded);
});

it('lets the longest answer with all its times, as a draft that was sent once, fit into a request', () => {
  const step = Math.floor(MAX_ANSWER_UNITS / MAX_TIMED_WORDS);
  const moments = Array.from({ length: MAX_TIMED_WORDS }, (_, i) => i / 7);
  const timing = {
    words: moments.map((from, i) => ({
      start: i * step,
      end: i * step + step - 1,
      from,
      to: from + 1 / 9,
      confidence: 1 / 3,
    })),
    voice: moments.map((from) => ({ from, to: from + 1 / 9 })),
    precise: true,
  };
  const text = 'word '.repeat(MAX_TIMED_WORDS);
  const spoken: Draft = changeDraft(emptyDraft('d', 't'), { text, timing, mode: 'spoken' }, null);
  const body = composeBody(spoken, { question: { text: 'Why?' }, asked: 'Why?', seconds: 0 });
  const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
  expect(sizeOf(body)).toBeLessThan(MAX_TIMED_BODY_BYTES);
  expect(sizeOf({ ...spoken, sent: serializeSent(body) })).toBeLessThan(MAX_TIMED_BODY_BYTES);
});

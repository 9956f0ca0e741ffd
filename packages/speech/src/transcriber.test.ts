import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fromPcm } from './pcm.ts';
import type { StreamEvent } from './stream.ts';
import { createTranscriber, type Transcriber } from './transcriber.ts';
import { loadRuntime, MAY_SKIP_WEIGHTS, PIECES, readWeights } from './weights.suite.ts';

/** A synthesised voice. */
const SOUND = fromPcm(readFileSync(new URL('../sounds/two-sentences.wav', import.meta.url)).subarray(44));
const TEXT = 'We had two engineers and ten weeks. So we kept the old system.';
/** When some of its words begin, as the synthesiser says. */
const BEGINNINGS = { engineers: 0.76, weeks: 1.78, So: 3.46, system: 4.6 };

describe.skipIf(MAY_SKIP_WEIGHTS)('createTranscriber, with the real models', () => {
  let transcriber: Transcriber;
  let events: StreamEvent[] = [];

  beforeAll(async () => {
    transcriber = await createTranscriber({
      files: readWeights(),
      ort: loadRuntime(),
      pieces: PIECES,
      onEvent: (event) => events.push(event),
    });
  });

  beforeEach(() => {
    transcriber.reset();
    events = [];
  });

  it('writes what was said, with the time of each word', async () => {
    const { text, timing, seconds } = await transcriber.transcribe(SOUND);
    expect(text).toBe(TEXT);
    expect(seconds).toBeCloseTo(SOUND.length / 16_000);
    expect(timing.precise).toBe(true);
    expect(timing.voice).toHaveLength(2);
    for (const [word, wanted] of Object.entries(BEGINNINGS)) {
      const found = timing.words.find((one) => text.slice(one.start, one.end) === word);
      expect(Math.abs((found?.from ?? 99) - wanted), word).toBeLessThan(0.25);
    }
    for (const word of timing.words) expect(word.confidence).toBeGreaterThan(0.2);
  });

  it('gives the same however the sound comes in', async () => {
    const wanted = await transcriber.transcribe(SOUND);
    const anySizes = fc.array(fc.integer({ min: 2_000, max: 40_000 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(anySizes, async (sizes) => {
        for (let at = 0, i = 0; at < SOUND.length; i++) {
          const size = sizes[i % sizes.length] ?? SOUND.length;
          transcriber.push(SOUND.subarray(at, at + size));
          at += size;
        }
        expect(await transcriber.finish()).toEqual(wanted);
      }),
      { numRuns: 3 },
    );
  });

  it('tells a guess while somebody speaks and each piece when it is said', async () => {
    const half = Math.round(2.4 * 16_000);
    transcriber.push(SOUND.subarray(0, half));
    while (!events.some((event) => event.kind === 'partial')) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(events[0]).toMatchObject({ kind: 'partial', text: expect.stringMatching(/^We had/) });
    transcriber.push(SOUND.subarray(half));
    const { text, timing } = await transcriber.finish();
    const pieces = events.filter((event) => event.kind === 'piece');
    expect(pieces.map((piece) => piece.text).join(' ')).toBe(text);
    expect(pieces.flatMap((piece) => piece.words)).toEqual(timing.words);
  });

  it('hears nothing in silence, in hum and in hiss', async () => {
    const hum = new Float32Array(48_000).map((_, i) => 0.2 * Math.sin(i / 30));
    const hiss = new Float32Array(48_000).map((_, i) => 0.05 * Math.sin(i * i * 0.7));
    for (const sound of [new Float32Array(48_000), hum, hiss, new Float32Array(0)]) {
      const { text, timing } = await transcriber.transcribe(sound);
      expect(text).toBe('');
      expect(timing).toMatchObject({ words: [], voice: [] });
    }
    expect(events).toEqual([]);
  });

  it('forgets a recording at once when it is reset', async () => {
    transcriber.push(SOUND);
    transcriber.reset();
    expect(await transcriber.finish()).toMatchObject({ text: '', seconds: 0 });
    expect(events).toEqual([]);
    expect((await transcriber.transcribe(SOUND)).text).toBe(TEXT);
  });

  it('can be reset while it works off a backlog', async () => {
    for (let i = 0; i < 4; i++) transcriber.push(SOUND);
    setImmediate(() => transcriber.reset());
    await new Promise((resolve) => setImmediate(resolve));
    expect((await transcriber.transcribe(SOUND)).text).toBe(TEXT);
    expect(events.filter((event) => event.kind === 'piece')).toHaveLength(2);
  });

  it('refuses a file that is no model', async () => {
    const files = { ...readWeights(), decoder: Uint8Array.of(1, 2, 3) };
    await expect(createTranscriber({ files, ort: loadRuntime(), pieces: PIECES })).rejects.toThrow();
  });
});

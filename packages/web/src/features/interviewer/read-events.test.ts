import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventReader } from './read-events.ts';

function readAll(pieces: readonly string[]): string[] {
  const seen: string[] = [];
  const reader = eventReader((data) => seen.push(data));
  for (const piece of pieces) reader.push(piece);
  return seen;
}

/** Cuts a text at the given places, wherever they fall. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

describe('eventReader', () => {
  it('gives back what was sent, however it was cut and whatever stands between', () => {
    const event = fc.json();
    const between = fc.constantFrom('', ':\n\n', ': still here\n\n', 'event: x\nid: 3\n');
    const newline = fc.constantFrom('\n', '\r\n');
    const places = fc.array(fc.nat(10_000), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(between, event)), newline, places, (events, end, places) => {
        const text = events.map(([before, json]) => `${before}data: ${json}\n\n`).join('');
        const data = events.map(([, json]) => json);
        expect(readAll(cut(text.replaceAll('\n', end), places))).toEqual(data);
      }),
    );
  });

  it('joins the lines of one event, and takes a carriage return for the end of a line', () => {
    expect(readAll(['data: one\ndata:two\ndata\n\n'])).toEqual(['one\ntwo\n']);
    expect(readAll(['data: one\r\rdata: two\r', '\r\n'])).toEqual(['one', 'two']);
  });

  it('says nothing of an event that is cut off', () => {
    expect(readAll(['data: {"kind":"words"}\n'])).toEqual([]);
    expect(readAll([': only a comment\n\n', '\n\n'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { sliceSpan } from '../text/span.ts';
import { findEvidence } from './find-evidence.ts';
import type { DetectorContext } from './finding.ts';
import type { Move } from './move.ts';

function quotes(text: string, move: Move, kind: DetectorContext['kind'] = 'story'): string[] {
  const reading = readText(text, 'typed');
  return findEvidence(reading, { question: '', kind })
    .filter((finding) => finding.move === move)
    .map((finding) => sliceSpan(reading.text, finding));
}

const STORY =
  'It is a cold store with 14,000 pallets in Narvik. ' +
  'The first idea was to let the crane sort them by weight. ' +
  'It jammed every night and nobody slept. ' +
  'So we moved the sorting to the trucks. ' +
  'The crane rests now. ' +
  'The store is full of fish.';

describe('continueStory', () => {
  it('takes figures told before the first choice as limits of the situation', () => {
    expect(quotes(STORY, 'constraint')).toEqual(['It is a cold store with 14,000 pallets in Narvik.']);
  });

  it('takes what went badly right after an option as its rejection', () => {
    expect(quotes(STORY, 'rejection')).toEqual(['It jammed every night and nobody slept.']);
  });

  it('does neither in an explanation', () => {
    expect(quotes(STORY, 'constraint', 'knowledge')).toEqual([]);
    expect(quotes(STORY, 'rejection', 'knowledge')).toEqual([]);
  });

  it('stays with an alarm while the figures about it go on', () => {
    const text = 'The alarm goes to whoever is on call. It is set to 4% of the pallets.';
    expect(quotes(text, 'operations')).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { sliceSpan } from '../text/span.ts';
import { findEvidence } from './find-evidence.ts';
import type { Move } from './move.ts';

function pairsOf(text: string, move: Move): string[] {
  const reading = readText(text, 'typed');
  return findEvidence(reading, { question: '', kind: 'story' })
    .filter((finding) => finding.move === move)
    .flatMap((finding) =>
      finding.pairedWith === undefined ? [] : [sliceSpan(reading.text, finding.pairedWith)],
    );
}

describe('pairEvidence', () => {
  it('joins an option with the refusal that follows it, both ways', () => {
    const text = 'I tried a steel tank first. What ruled it out was the rust. So we went with plastic.';
    expect(pairsOf(text, 'alternative')).toEqual(['What ruled it out was the rust.']);
    expect(pairsOf(text, 'rejection')).toEqual(['I tried a steel tank first.']);
  });

  it('does not join an option with a refusal far behind it', () => {
    const text =
      'I tried a steel tank first. It stood in the yard. The yard is in Riga. It is cold there. What ruled out the truck was the price.';
    expect(pairsOf(text, 'alternative')).toEqual([]);
  });

  it('joins the figure after with the figure before', () => {
    expect(pairsOf('The wait fell from 19 minutes to 7 minutes.', 'number')[0]).toContain('19');
  });

  it('leaves figures of different kinds apart', () => {
    expect(pairsOf('It holds 40 litres after 3 hours.', 'number')).toEqual([]);
  });
});

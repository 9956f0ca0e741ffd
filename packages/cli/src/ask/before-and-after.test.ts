import { assess } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { paintFor } from '../terminal/paint.ts';
import { ANSWER } from '../testing/answers.ts';
import { beforeAndAfter } from './before-and-after.ts';

const look = { paint: paintFor(false), colored: false, width: 80 };
const attempt = (text: string) => ({
  text,
  seconds: 60,
  assessment: assess(
    { text, mode: 'typed', seconds: 60 },
    { text: 'Walk me through a system.' },
    { assessmentId: 'a' },
  ),
});

describe('a rewrite beside what it rewrites', () => {
  it('says which points went up or down, and which of it is no real change', () => {
    const short = attempt(ANSWER.split('\n').slice(0, 2).join('\n'));
    const long = attempt(ANSWER);
    const [before, after] = [short, long].map(({ assessment }) => assessment.dimensions.limits.points);
    const by = Number(after) - Number(before);
    expect(by).toBeGreaterThan(1);
    const up = beforeAndAfter(short, long, look) ?? [];
    expect(up).toContain(`  limits        ${before} → ${after}  +${by}  better`);
    expect(up).toContain('  seconds       60 → 60  ±0');
    expect(up.join('\n')).toMatch(/^ {2}(\+ taken|~ partly taken|- not taken): the advice on /m);
    const down = beforeAndAfter(long, short, look) ?? [];
    expect(down).toContain(`  limits        ${after} → ${before}  −${by}  worse`);
    // A single step of the vote is within the scorer's noise.
    const nearly = { ...long, assessment: { ...long.assessment, overall: 4 as const } };
    const exactly = { ...long, assessment: { ...long.assessment, overall: 5 as const } };
    expect(beforeAndAfter(nearly, exactly, look)).toContain(
      '  overall       4 → 5  +1  ± no real change: the scorer itself varies by as much',
    );
  });

  it('names what is unchanged, and compares nothing with an answer that has no points', () => {
    const same = attempt(ANSWER);
    const lines = beforeAndAfter(same, same, look) ?? [];
    expect(lines.join('\n')).toMatch(/^ {2}Unchanged: constraints, alternatives/m);
    expect(lines.join('\n')).not.toMatch(/better|worse|no real change/);
    expect(beforeAndAfter(same, attempt('Yes.'), look)).toBeUndefined();
  });
});

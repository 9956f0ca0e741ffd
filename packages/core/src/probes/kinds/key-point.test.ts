import { describe, expect, it } from 'vitest';
import { STARTER_QUESTIONS } from '../../bank/starter-questions.ts';
import { exchangeOf } from './exchange.suite.ts';
import { keyPoint } from './key-point.ts';
import { describeProbe } from './probe.suite.ts';

const TEA = {
  kind: 'knowledge',
  question: 'How do you brew black tea, and what goes wrong?',
  keyPoints: [
    'Warm the pot first, so that the water stays near boiling.',
    'Take the leaves out after four minutes, since tannins make it bitter.',
  ],
} as const;

describeProbe('key-point', keyPoint, {
  asks: [
    ['You warm the pot first so that the water stays near boiling when it meets the leaves.', TEA, /\?$/],
    [
      'A semaphore counts tokens, and each thread takes one of them on its way in.',
      { kind: 'knowledge', question: 'What is a semaphore?' },
      /“[^”]*semaphore[^”]*”/,
    ],
  ],
  none: [['We built a ticket scanner for the ferry.']],
});

describe('the probe of kind key-point', () => {
  it('asks about no point that was made, in whichever answer', () => {
    const first = 'You warm the pot first so that the water stays near boiling when it meets the leaves.';
    const second = 'After four minutes the leaves are taken out, since tannins make it bitter.';
    const open = (answers: readonly [string, ...string[]]): string[] =>
      keyPoint(exchangeOf(answers, TEA)).map(({ subject }) => subject);
    expect(open([first])).toEqual(['point 2']);
    expect(open([first, second])).not.toContain('point 2');
  });

  it.each(
    STARTER_QUESTIONS.flatMap((q) => (q.keyPoints === undefined ? [] : [[q.id, q] as const])),
  )('gives no point of %s away', (_, { text, kind, keyPoints = [] }) => {
    const context = exchangeOf('I would have to think about that for a while before I say anything of it.', {
      question: text,
      kind,
      keyPoints,
    });
    const found = keyPoint(context);
    expect(found.length).toBeGreaterThan(0);
    for (const { text: asked, because, sharper } of found)
      for (const point of keyPoints) {
        const said = `${asked} ${because} ${sharper.text}`.toLowerCase();
        expect(fourInARow(point).filter((words) => said.includes(words))).toEqual([]);
      }
  });
});

/** Runs of four words: sharing one would say the point. */
function fourInARow(point: string): string[] {
  const words = point.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.slice(0, -3).map((_, i) => words.slice(i, i + 4).join(' '));
}

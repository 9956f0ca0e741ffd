import { describe, expect, it } from 'vitest';
import { askWords, isSameAsk } from './same-ask.ts';

function same(a: string, b: string): boolean {
  return isSameAsk(askWords(a), askWords(b));
}

describe('isSameAsk', () => {
  it('knows the same question by its words, whatever passage it quotes', () => {
    expect(
      same(
        'You said “a queue”. Where did your part end, and who had the rest?',
        'Stay with “two tables”. Where did your part end, and who had the rest?',
      ),
    ).toBe(true);
  });

  it('tells questions of different matters apart', () => {
    expect(
      same(
        'How was the 40 ms measured, and over what?',
        'Which signal wakes somebody at three in the morning?',
      ),
    ).toBe(false);
    expect(same('How was the 40 ms measured, and over what?', 'How was the 3 GB counted, and by whom?')).toBe(
      false,
    );
  });

  it('compares nothing that is too short to tell', () => {
    expect(same('Why?', 'Why?')).toBe(false);
  });
});

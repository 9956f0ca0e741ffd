import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { QuestionKind } from '../bank/question.ts';
import { MOVES } from '../evidence/move.ts';
import { anyString } from '../text/any-text.suite.ts';
import type { Mode } from '../text/mode.ts';
import { sketchStory } from './skeleton.ts';

interface GoldAnswer {
  readonly id: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly mode: Mode;
  readonly text: string;
}

const gold = new Map(
  readFileSync(new URL('../../../../lab/gold/gold-answers-dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldAnswer)
    .map((answer) => [answer.id, answer]),
);

/** Each part of a gold answer as one text; undefined where it is missing. */
function partsOf(id: string): Record<string, string | undefined> {
  const answer = gold.get(id);
  if (answer === undefined) throw new Error(`no gold answer ${id}`);
  const { text, mode, question, kind } = answer;
  const { moves } = assess({ text, mode }, { text: question, kind }, { assessmentId: 'sketch' });
  const parts = sketchStory(text, mode, moves, kind) ?? [];
  return Object.fromEntries(
    parts.map(({ part, spans, missing }) => [
      part,
      missing ? undefined : spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    ]),
  );
}

describe('sketchStory', () => {
  it.each([
    ['w1-001', 'water meters', 'leap-year bug', 'modem vendor proposed', '99.4% updated'],
    ['w1-010', 'card terminal waits', 'there were 4 ms left', 'DynamoDB was the default', 'Five machines'],
    ['w4-002', 'call records', 'take all night', 'consider big query', 'two hundred something gigs'],
    ['w4-008', 'electric forklift', 'over-voltage on any cell', 'RS four eighty-five', 'next time'],
    ['w5-002', 'the offline mode', 'kept losing signal', 'picked one depot', 'force the update earlier'],
    ['w5-005', 'are schools', 'the parent gets it in English', 'I built the web part', 'eleven percent'],
    ['w6-012', 'I am QA', 'was failing maybe two', 'looked in the screenshots', 'four months'],
    ['w7-004', 'a culvert replacement', 'the third was money', 'A short span bridge', 'Closure ended up'],
  ])('tells situation, task, action and result of %s apart', (id, situation, task, action, result) => {
    const parts = partsOf(id);
    expect(parts.situation).toContain(situation);
    expect(parts.task).toContain(task);
    expect(parts.action).toContain(action);
    expect(parts.result).toContain(result);
  });

  it('finds a situation that is told after the decision', () => {
    const parts = partsOf('w2-010');
    expect(parts.situation).toContain('amateur football clubs');
    expect(parts.action).toContain('i did it in the browser');
    expect(parts.result).toContain('thirty clubs');
  });

  it('shows the gap where nobody says what was done', () => {
    expect(partsOf('w7-014').action).toBeUndefined();
  });

  it('tells how a fault was found: where somebody looked, the cause and the mend', () => {
    const parts = partsOf('w2-063');
    expect(parts.look).toContain('the last three hundred runs');
    expect(parts.cause).toContain('runs in utc');
    expect(parts.mend).toContain('we store the clinic');
  });

  it('tells the parts of an explanation', () => {
    const parts = partsOf('w7-024');
    expect(parts.claim).toContain('the hash of the key');
    expect(parts.cost).toContain('you lose the order');
  });

  it('says nothing of an answer without words', () => {
    expect(sketchStory(' … ', 'typed', [], 'story')).toBeNull();
  });

  it('gives every part once, in order, with disjoint spans in the text, of any text and moves', () => {
    const piece = fc.constantFrom(
      'We had two people. ',
      'I chose it. ',
      'It fell to 3 ms. ',
      'Next time I would. ',
      'The problem was cost. ',
      'um ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((list) => list.join('')),
      anyString(120),
    );
    const move = fc.record({
      start: fc.nat(200),
      move: fc.constantFrom(...MOVES),
      strength: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        text,
        fc.array(move, { maxLength: 12 }),
        fc.constantFrom<QuestionKind>('story', 'knowledge', 'debug'),
        (any, list, kind) => {
          const moves = list.map((m) => ({ ...m, end: m.start + 5 }));
          const parts = sketchStory(any, 'typed', moves, kind) ?? [];
          expect([0, kind === 'story' ? 4 : 3]).toContain(parts.length);
          const spans = parts.flatMap((part) => part.spans);
          for (const part of parts) {
            expect(part.missing).toBe(part.spans.length === 0);
            part.spans.forEach((span, i) => {
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.end).toBeLessThanOrEqual(any.length);
              expect(span.start).toBeGreaterThanOrEqual(part.spans[i - 1]?.end ?? 0);
            });
          }
          const inOrder = [...spans].sort((a, b) => a.start - b.start);
          inOrder.forEach((span, i) => {
            expect(span.start).toBeGreaterThanOrEqual(inOrder[i - 1]?.end ?? 0);
          });
        },
      ),
    );
  });
});

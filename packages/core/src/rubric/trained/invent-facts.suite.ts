import fc from 'fast-check';
import { DIMENSIONS } from '../../bank/dimension.ts';
import { MOVES } from '../../evidence/move.ts';
import { quoteHead } from '../../evidence/trained/move-model.ts';
import type { AnswerFacts } from './answer-features.ts';
import { QUOTED_DIMENSIONS } from './evidence-features.ts';
import { performedBy } from './moves-of.ts';

/** The heads that a move model has. */
export const HEADS: readonly string[] = [...MOVES, 'void', ...QUOTED_DIMENSIONS.map(quoteHead)];

/** Facts of an answer from the chances of its sentences; all else says nothing, unless it is given. */
export function inventFacts(
  chances: Readonly<Record<string, readonly number[]>>,
  rest: Partial<Omit<AnswerFacts, 'chances' | 'performed'>> = {},
): AnswerFacts {
  const count = Math.max(0, ...Object.values(chances).map((own) => own.length));
  const byHead = new Map(
    HEADS.map((head) => [head, Float64Array.from({ length: count }, (_, i) => chances[head]?.[i] ?? 0)]),
  );
  return {
    chances: byHead,
    performed: performedBy(byHead, count),
    figures: new Float64Array(count),
    argued: Array.from({ length: count }, () => false),
    kind: 'story',
    asked: undefined,
    applicable: new Set(),
    objections: 0,
    topic: 0,
    ...rest,
  };
}

const chance = fc.double({ min: 0, max: 1, noNaN: true });

/** Facts of any answer of up to twelve sentences. */
export const anyFacts: fc.Arbitrary<AnswerFacts> = fc.nat(12).chain((count) => {
  const perSentence = <Value>(value: fc.Arbitrary<Value>) =>
    fc.array(value, { minLength: count, maxLength: count });
  return fc
    .tuple(
      fc.array(perSentence(chance), { minLength: HEADS.length, maxLength: HEADS.length }),
      fc.record({
        figures: perSentence(fc.nat(5)),
        argued: perSentence(fc.boolean()),
        kind: fc.constantFrom('story', 'knowledge', 'debug'),
        asked: fc.option(fc.constantFrom(...DIMENSIONS), { nil: undefined }),
        applicable: fc.subarray([...DIMENSIONS]).map((own) => new Set(own)),
        objections: fc.nat(4),
        topic: chance,
      }),
    )
    .map(([chances, rest]) => {
      const byHead = Object.fromEntries(HEADS.map((head, h) => [head, chances[h] ?? []]));
      return inventFacts(byHead, rest as Partial<AnswerFacts>);
    });
});

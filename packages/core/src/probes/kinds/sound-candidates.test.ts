import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../../text/any-text.suite.ts';
import type { FindCandidates } from '../candidate.ts';
import { boundary } from './boundary.ts';
import { claimCheck } from './claim-check.ts';
import { constraintFirst } from './constraint-first.ts';
import { cost } from './cost.ts';
import { counterfactual } from './counterfactual.ts';
import { exchangeOf, expectSound } from './exchange.suite.ts';
import { failure } from './failure.ts';
import { keyPoint } from './key-point.ts';
import { lesson } from './lesson.ts';
import { newcomer } from './newcomer.ts';
import { notBuilt } from './not-built.ts';
import { ownPart } from './own-part.ts';
import { provenance } from './provenance.ts';
import { rollback } from './rollback.ts';
import { signal } from './signal.ts';
import { whoGained } from './who-gained.ts';

const KINDS: readonly FindCandidates[] = [
  constraintFirst,
  provenance,
  boundary,
  signal,
  failure,
  rollback,
  ownPart,
  notBuilt,
  cost,
  counterfactual,
  claimCheck,
  lesson,
  newcomer,
  whoGained,
  keyPoint,
];

/** Pieces of which answers are made up, with what could break a quotation among them. */
const PIECES = [
  'We had six engineers and nine weeks, because the season begins in May.',
  'I wrote the turnstile service in Elixir.',
  'We took Redis over Postgres, since a read took 2 ms instead of 40 ms.',
  'Response time dropped from 900 ms to 40 ms',
  'She said “it opens, or I walk” and left.',
  'um so we, uh, we rolled it out to gate one and then',
  'It crashed on a Sunday. Nobody saw it.',
  'Everyone loved it!',
  '- never fails\n- infinitely scalable\n',
  'It does not know about refunds ("yet").',
  'What I learnt:  count first.',
  'Errors fell to 0.7 %, about €90,000 a year',
  'and it is much faster',
  'null undefined NaN',
  '\u{1F600}\uD83D',
];

const answer = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
      .map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: anyString(120) },
);
const circumstances = fc.record({
  kind: fc.constantFrom('story' as const, 'knowledge' as const, 'debug' as const),
  mode: fc.constantFrom('typed' as const, 'spoken' as const),
  question: fc.constantFrom('Why did you choose that database?', 'What is a cache stampede?', ''),
});

describe('what kinds of probes ask', () => {
  it('quotes nothing that is not there, and is tidy, whatever was answered', () => {
    fc.assert(
      fc.property(answer, answer, circumstances, (first, second, of) => {
        const context = exchangeOf([first, second], of);
        for (const find of KINDS) for (const candidate of find(context)) expectSound(candidate, context);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same exchange', () => {
    const read = () => exchangeOf(PIECES.join(' '));
    for (const find of KINDS) expect(find(read())).toEqual(find(read()));
  });

  it('always has an edge and a changed condition to ask about, and of a story a newcomer', () => {
    fc.assert(
      fc.property(answer, circumstances, (text, of) => {
        const context = exchangeOf(text, of);
        for (const find of of.kind === 'story'
          ? [boundary, counterfactual, newcomer]
          : [boundary, counterfactual])
          expect(find(context).length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

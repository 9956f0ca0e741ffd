import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOLDEN_SENTENCES } from '../cases/golden-sentences.ts';
import { assessWithoutProbes } from './assess-without-probes.ts';
import { DIMENSIONS } from './bank/dimension.ts';
import { STARTER_QUESTIONS } from './bank/starter-questions.ts';
import { closeExchange } from './close-exchange.ts';
import { assessmentSchema } from './contract/index.ts';
import type { Exchange, ExchangeTurn } from './exchange.ts';
import type { Assessment, Probe } from './rubric/assessment.ts';
import { anyString } from './text/any-text.suite.ts';
import { toWellFormedText } from './text/well-formed.ts';

const QUESTION = { text: 'Tell me about a migration you led.' };
const ANSWER =
  'I led the move of our booking system from an old server to PostgreSQL. We had eight weeks and two people, because ' +
  'the contract for the server ended in May. So we chose to copy one hotel after another, and I wrote the copy job. ' +
  'It worked and everybody was happy at the end.';
const RUNNER_UP: Probe = {
  kind: 'runner-up',
  text: 'Why PostgreSQL and not MySQL here?',
  because: 'No alternative was named.',
  dimension: 'alternatives',
};
const SIGNAL: Probe = {
  kind: 'signal',
  text: 'Which signal would have told you that a copy had gone wrong?',
  because: 'Nothing was said of how you watched it.',
  dimension: 'operations',
};
const GOOD_REPLY =
  'I tried MySQL for a week, but the nightly report took 40 minutes there against six in PostgreSQL, so we dropped it.';

function close(first: string, turns: readonly ExchangeTurn[] = [], more: Partial<Exchange> = {}): Assessment {
  const opening = { answerId: 'a0', answer: { text: first, mode: 'typed' as const } };
  return closeExchange({ question: QUESTION, turns: [opening, ...turns], ...more }, { assessmentId: 'c1' });
}

function reply(probe: Probe, text: string, answerId = 'a1'): ExchangeTurn {
  return { answerId, answer: { text, mode: 'typed' }, probe };
}

function first(text: string): Assessment {
  return assessWithoutProbes({ text, mode: 'typed' }, QUESTION, { assessmentId: 'a0' });
}

const mixture = fc
  .array(fc.constantFrom(...GOLDEN_SENTENCES), { minLength: 1, maxLength: 8 })
  .map((sentences) => sentences.join(' '));
const turn = fc.record({
  text: fc.oneof(mixture, anyString(120), fc.constantFrom("I don't know.", 'It is great.', '')),
  mode: fc.constantFrom('typed' as const, 'spoken' as const),
  dimension: fc.constantFrom(...DIMENSIONS),
});
const exchange: fc.Arbitrary<Exchange> = fc
  .record({
    question: fc.constantFrom(...STARTER_QUESTIONS),
    first: fc.oneof({ weight: 4, arbitrary: mixture }, { weight: 1, arbitrary: anyString(120) }),
    others: fc.array(turn, { maxLength: 5 }),
  })
  .map(({ question, first: text, others }) => ({
    question,
    turns: [
      { answerId: 'a0', answer: { text, mode: 'typed' as const } },
      ...others.map(({ dimension, ...answer }, i) => ({
        answerId: `a${i + 1}`,
        answer,
        probe: { kind: 'signal', text: 'Could you say more about the import?', because: '', dimension },
      })),
    ],
  }));

describe('closeExchange', () => {
  it('raises what a follow-up brought, and says that it came only when asked', () => {
    const before = first(ANSWER);
    const made = close(ANSWER, [reply(RUNNER_UP, GOOD_REPLY)]);
    expect(before.dimensions.alternatives.points).toBeLessThan(2);
    expect(made.dimensions.alternatives).toMatchObject({ points: 3, raisedOnlyWhenAsked: true });
    expect(made.dimensions.alternatives.evidence.some((e) => e.answerId === 'a1')).toBe(true);
    expect(made.dimensions.constraints).not.toHaveProperty('raisedOnlyWhenAsked');
  });

  it('raises only what a sentence of the follow-up carries by itself, however much longer the tale is now', () => {
    const load: Probe = {
      ...SIGNAL,
      kind: 'load',
      dimension: 'scale',
      text: 'At ten times the load, what gives first?',
    };
    const text =
      "We didn't look at many others. ANTLR was the runner-up, Jonas built a spike with it in two weeks, but it gave " +
      'up at the first error in 31 of the 40 broken files we tried, and error recovery was the whole point.';
    const before = first(ANSWER);
    const made = close(ANSWER, [reply(load, text)]);
    expect(made.dimensions.scale.points).toBe(0);
    for (const d of ['operations', 'rollout', 'customer', 'outcome'] as const)
      expect(made.dimensions[d].points ?? 0, d).toBe(before.dimensions[d].points ?? 0);
    const { points, evidence } = made.dimensions.alternatives;
    expect(points).toBeGreaterThanOrEqual(2);
    for (const e of evidence.filter(({ answerId }) => answerId === 'a1'))
      expect(e.quote).not.toContain('many others');
  });

  it('does not say that it came only when asked where the first answer had some of it', () => {
    const some = ANSWER.replace('So we', 'We compared it with MySQL and with MariaDB for a day. So we');
    const before = first(some);
    expect(before.dimensions.alternatives.points).toBeGreaterThan(0);
    const made = close(some, [reply(RUNNER_UP, GOOD_REPLY)]);
    expect(made.dimensions.alternatives.points).toBeGreaterThan(before.dimensions.alternatives.points ?? 0);
    expect(made.dimensions.alternatives).not.toHaveProperty('raisedOnlyWhenAsked');
    expect(made.advice[0]?.text).toMatch(/before you are asked/);
  });

  it('advises to say it before it is asked for, in the words of the follow-up', () => {
    const { advice } = close(ANSWER, [reply(RUNNER_UP, GOOD_REPLY)]);
    expect(advice[0]?.dimension).toBe('alternatives');
    expect(advice[0]?.text).toMatch(/before you are asked: “the nightly report took 40 minutes/);
    expect(advice.length).toBeLessThanOrEqual(3);
    expect(new Set(advice.map((a) => a.dimension)).size).toBe(advice.length);
  });

  it('quotes no comma that only led on', () => {
    const asked = { ...RUNNER_UP, text: 'What was the runner-up, and what did you measure?' };
    const turns = [
      {
        answerId: 'a0',
        answer: {
          text: 'Ninety vet clinics book through us, three developers, and lines that drop for an hour at a time. We keep the open bookings of a day in Redis because it is fast, with PostgreSQL behind it. I wrote the sync, and it went out clinic by clinic. Booking takes 80 ms now instead of two seconds.',
          mode: 'typed' as const,
        },
      },
      reply(
        asked,
        'Honestly, the runner-up was a table in PostgreSQL with an index on the day. I measured both in March on a week of real bookings: 35 ms against 80 ms at the desk, so Redis bought us less than I had thought, and it costs us a second thing to restore.',
      ),
    ];
    const question = { text: 'Why did you choose the database behind your last project?' };
    const { advice } = closeExchange({ question, turns }, { assessmentId: 'c1' });
    const early = advice.map(({ text }) => text).filter((text) => text.includes('before you are asked'));
    expect(early.join('\n')).toContain('“Redis bought us less than I had thought”');
  });

  it('gives nothing for a dodge, and calls 0 what was asked for in vain', () => {
    const made = close(ANSWER, [reply(SIGNAL, 'It is just great.')]);
    expect(made.dimensions.operations.points).toBe(0);
    const skipped = close(
      'We chose SQLite, one file per hotel, because there were two of us and no one to run a server.',
      [],
      {
        question: { text: 'Why did you choose that database?' },
        skipped: [SIGNAL],
      },
    );
    expect(skipped.dimensions.operations.points).toBe(0);
  });

  it('judges the order by the first answer alone', () => {
    const made = close(ANSWER, [reply(RUNNER_UP, GOOD_REPLY)]);
    expect(made.dimensions.structure.points).toBe(first(ANSWER).dimensions.structure.points);
  });

  it('sums words and seconds, and keeps the moves of the first answer', () => {
    const made = closeExchange(
      {
        question: QUESTION,
        turns: [
          { answerId: 'a0', answer: { text: ANSWER, mode: 'spoken', seconds: 40 } },
          { ...reply(RUNNER_UP, GOOD_REPLY), answer: { text: GOOD_REPLY, mode: 'spoken', seconds: 12 } },
        ],
      },
      { assessmentId: 'c1' },
    );
    expect(made.delivery.seconds).toBe(52);
    expect(made.delivery.words).toBeGreaterThan(first(ANSWER).delivery.words);
    expect(made.moves.every((m) => m.end <= ANSWER.length)).toBe(true);
  });

  it('keeps the cap on an answer beside the question until a follow-up mends it', () => {
    const question = { text: 'What breaks first in your system at ten times the load?' };
    const beside = 'We have four people and a fixed launch on the first of May. '.concat(GOOD_REPLY);
    const load: Probe = {
      ...SIGNAL,
      kind: 'load',
      dimension: 'scale',
      text: 'And at ten times the load, what gives first?',
    };
    const missed = close(beside, [reply(load, 'It is just great.')], { question });
    expect(missed.overall).toBeLessThanOrEqual(2);
    const mended = close(
      beside,
      [reply(load, 'The single writer: at 5,000 orders a minute it is full, so we would split by hall.')],
      { question },
    );
    expect(mended.dimensions.scale).toMatchObject({ raisedOnlyWhenAsked: true });
    expect(mended.overall).toBeGreaterThanOrEqual(missed.overall ?? 0);
  });

  it('is not assessed where no answer is', () => {
    const made = close("I don't know.", [reply(SIGNAL, '')]);
    expect(made).toMatchObject({ status: 'not_assessed', reason: 'not_an_answer', assessmentId: 'c1' });
  });

  it('assesses what the follow-ups brought where the first answer gave nothing', () => {
    const made = close("I don't know.", [reply(RUNNER_UP, GOOD_REPLY)]);
    expect(made.status).toBe('ok');
    expect(made.dimensions.alternatives).toMatchObject({ points: 3, raisedOnlyWhenAsked: true });
    expect(made.dimensions.structure.points).toBeNull();
  });

  it('quotes each passage from the answer that it names, and lowers nothing', () => {
    fc.assert(
      fc.property(exchange, (given) => {
        const made = closeExchange(given, { assessmentId: 'c1' });
        const opening = given.turns[0]?.answer ?? { text: '', mode: 'typed' as const };
        const before = assessWithoutProbes(opening, given.question, { assessmentId: 'a0' });
        expect(assessmentSchema.parse(made)).toEqual(made);
        for (const d of DIMENSIONS) {
          const { points, evidence, raisedOnlyWhenAsked } = made.dimensions[d];
          const earlier = before.dimensions[d].points ?? 0;
          expect(points ?? 0).toBeGreaterThanOrEqual(earlier);
          expect(raisedOnlyWhenAsked === true).toBe(earlier === 0 && (points ?? 0) > 0);
          if ((points ?? 0) > 0) expect(evidence.some((e) => e.against !== true)).toBe(true);
          for (const e of evidence) {
            const own = given.turns.find((t) => t.answerId === e.answerId)?.answer.text;
            expect(toWellFormedText(own ?? '').slice(e.start, e.end)).toBe(e.quote);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same bytes for the same exchange', () => {
    fc.assert(
      fc.property(exchange, (given) => {
        const run = () => JSON.stringify(closeExchange(given, { assessmentId: 'c1' }));
        expect(run()).toBe(run());
      }),
      { numRuns: 30 },
    );
  });
});

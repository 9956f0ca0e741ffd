import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOLDEN_SENTENCES } from '../cases/golden-sentences.ts';
import { STARTER_QUESTIONS } from './bank/starter-questions.ts';
import type { Exchange, ExchangeTurn } from './exchange.ts';
import { expectQuotes } from './expect-probe.suite.ts';
import { nextProbe } from './next-probe.ts';
import type { Probe } from './rubric/assessment.ts';
import { anyString } from './text/any-text.suite.ts';

const QUESTION = { text: 'Walk me through a system you built and why it is shaped that way.' };
const ANSWER =
  'We built the order service for four hundred shops, and about 900 orders a minute come in at noon. ' +
  'We chose PostgreSQL with one table per season. The p99 went from 2.5 s to 300 ms. ' +
  'It works well and the team is happy with it.';
const DODGES = ['It just works great.', 'That is a good question.', 'Everybody was happy.'];

function exchangeOf(first: string, turns: readonly ExchangeTurn[] = []): Exchange {
  const opening = { answerId: 'a0', answer: { text: first, mode: 'typed' as const } };
  return { question: QUESTION, turns: [opening, ...turns] };
}

function reply(probe: Probe, text: string, answerId = 'a1'): ExchangeTurn {
  return { answerId, answer: { text, mode: 'typed' }, probe };
}

function ask(exchange: Exchange): Probe {
  const probe = nextProbe(exchange);
  if (probe === undefined) throw new Error('nothing was asked');
  return probe;
}

/** Asks and answers in turn, as a session does, and returns all that was asked. */
function simulate(first: string, replies: readonly string[]): { asked: Probe[]; exchange: Exchange } {
  let exchange = exchangeOf(first);
  const asked: Probe[] = [];
  replies.forEach((text, i) => {
    const probe = nextProbe(exchange);
    if (probe === undefined) return;
    asked.push(probe);
    exchange = { ...exchange, turns: [...exchange.turns, reply(probe, text, `a${i + 1}`)] };
  });
  return { asked, exchange };
}

const mixture = fc
  .array(fc.constantFrom(...GOLDEN_SENTENCES), { minLength: 1, maxLength: 8 })
  .map((sentences) => sentences.join(' '));
const replies = fc.array(
  fc.oneof(
    fc.constantFrom(...GOLDEN_SENTENCES),
    fc.constantFrom(...DODGES),
    fc.constantFrom("I don't know.", 'We never measured it.', '', 'asdf qwer'),
  ),
  { minLength: 5, maxLength: 5 },
);

describe('nextProbe', () => {
  it('comes back exactly once, sharper, to what was gone past', () => {
    const first = ask(exchangeOf(ANSWER));
    const once = exchangeOf(ANSWER, [reply(first, 'It just works great.')]);
    const again = ask(once);
    expect(again).toMatchObject({ kind: first.kind, subject: first.subject, sharper: true });
    expect(again.text).not.toBe(first.text);
    const twice = ask(
      exchangeOf(ANSWER, [reply(first, 'It just works great.'), reply(again, 'Trust me.', 'a2')]),
    );
    expect(twice.sharper).toBeUndefined();
    expect([twice.kind, twice.subject]).not.toEqual([first.kind, first.subject]);
  });

  it.each([
    "I don't know, we never measured it.",
    'Honestly, nobody measured it back then.',
  ])('takes "%s" for an answer', (text) => {
    const first = ask(exchangeOf(ANSWER));
    expect(ask(exchangeOf(ANSWER, [reply(first, text)])).sharper).toBeUndefined();
  });

  it('leaves alone what was skipped', () => {
    const first = ask(exchangeOf(ANSWER));
    const second = ask({ ...exchangeOf(ANSWER), skipped: [first] });
    expect([second.kind, second.subject]).not.toEqual([first.kind, first.subject]);
    expect(second.sharper).toBeUndefined();
  });

  it('asks again what another interviewer asked and was not answered', () => {
    const theirs: Probe = {
      kind: 'model',
      text: 'Who paid for the second region?',
      because: 'No cost was named.',
    };
    const again = ask(exchangeOf(ANSWER, [reply(theirs, 'It just works great.')]));
    expect(again).toMatchObject({ kind: 'model', sharper: true });
    expect(again.text).toContain(theirs.text);
  });

  it('goes on from what a follow-up brought up', () => {
    const first = ask(exchangeOf(ANSWER));
    const turn = reply(
      first,
      'We put Redis in front because it is fast, and since then the cache has handled everything without any problems at all.',
    );
    let exchange = exchangeOf(ANSWER, [turn]);
    const heard: Probe[] = [];
    for (let i = 0; i < 3; i++) {
      const probe = ask(exchange);
      heard.push(probe);
      exchange = { ...exchange, skipped: heard };
    }
    expect(heard.flatMap((p) => p.quotes ?? []).some((q) => q.answerId === 'a1')).toBe(true);
  });

  it('asks about the question itself where nothing could be read', () => {
    const probe = ask(exchangeOf("I don't know."));
    expect(probe.because).toMatch(/^So far/);
    const after = ask(
      exchangeOf("I don't know.", [reply(probe, 'We had two people and eight weeks for it.')]),
    );
    expect(after.text).not.toBe(probe.text);
  });

  it('is silent where nothing is known but another language', () => {
    const german =
      'Wir haben damals die Datenbank gewechselt, weil die alte nicht mehr mit der Last zurechtkam und niemand sie noch warten wollte.';
    expect(nextProbe(exchangeOf(german))).toBeUndefined();
  });

  it('never repeats itself in a session, but for one sharper asking', () => {
    fc.assert(
      fc.property(mixture, replies, (first, said) => {
        const { asked } = simulate(first, said);
        const plain = asked.filter((p) => p.sharper === undefined);
        const sharper = asked.filter((p) => p.sharper === true);
        const key = (p: Probe): string => `${p.kind} ${p.subject}`;
        expect(new Set(plain.map(key)).size).toBe(plain.length);
        expect(new Set(sharper.map(key)).size).toBe(sharper.length);
        for (const again of sharper) expect(plain.map(key)).toContain(key(again));
        expect(new Set(asked.map((p) => p.text)).size).toBe(asked.length);
      }),
      { numRuns: 60 },
    );
  });

  it('always has something to ask in a session of five, and quotes only what was said', () => {
    fc.assert(
      fc.property(mixture, replies, (first, said) => {
        const { asked, exchange } = simulate(first, said);
        expect(asked).toHaveLength(said.length);
        const textOf = (id: string | undefined): string | undefined =>
          exchange.turns.find((turn) => turn.answerId === id)?.answer.text;
        for (const probe of asked) expectQuotes(probe, textOf);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same follow-up for the same exchange, and never throws', () => {
    const question = fc.oneof(fc.constantFrom(...STARTER_QUESTIONS), fc.record({ text: anyString(60) }));
    fc.assert(
      fc.property(anyString(200), anyString(60), question, (first, said, asked) => {
        const probe = ask(exchangeOf(ANSWER));
        const exchange = { ...exchangeOf(first, [reply(probe, said)]), question: asked };
        expect(nextProbe(exchange)).toEqual(nextProbe(exchange));
      }),
      { numRuns: 60 },
    );
  });

  it('asks nothing and fails at nothing where nobody has answered yet', () => {
    expect(nextProbe({ question: QUESTION, turns: [] })?.because).toMatch(/^So far/);
  });
});

import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../kinds/exchange.suite.ts';
import { thingNames, wholeOr } from './name-thing.ts';

const BUILT = 'Walk me through a system you built and why it is shaped that way.';

function wholeOf(answer: string, question = BUILT): string | undefined {
  return thingNames(exchangeOf(answer, { question })).whole;
}

describe('the name of the work', () => {
  it.each([
    ['We built a ticket scanner for the ferry. It opens the gate.', 'the ticket scanner'],
    ['It is an inspection app for lift engineers, and they work without a signal.', 'the inspection app'],
    ['Our scoring service sits in the path of every payment.', 'the scoring service'],
    ['The thing I replaced was the router for deep links in our travel app.', 'the router'],
    ['I was the mobile lead on a home repair app, and people book a plumber there.', 'the home repair app'],
    ['I built the editor support for a language that exists only here.', 'the editor support'],
  ])('is what was built, or is said to be it, in “%s”', (answer, whole) => {
    expect(wholeOf(answer)).toBe(whole);
  });

  it('is the question’s own, where that has one', () => {
    expect(wholeOf('We had a broken build twice a week.', 'How did you optimise the CI build?')).toBe(
      'the CI build',
    );
  });

  it.each([
    ['a purchase', 'It runs since 2003. The last spare part had come from an auction site.'],
    ['an example', 'It was slow. It was old. The compiler takes 50 seconds for a middle-sized machine.'],
    ['an incident', 'It was slow. In May a broken build reached everybody. The broken build stayed a day.'],
    [
      'a place',
      'Every mail passes through the links in our travel app. It was old when I came there. The travel app is large.',
    ],
    ['what belongs to others', 'To fix that we would have to split the library. The library is not ours.'],
    ['what was turned down', 'We thought about a search portal. In the end there was no time for it.'],
    ['what a question only judges', 'It held.'],
  ])('is not %s', (_, answer) => {
    expect(wholeOf(answer, 'How did you ensure stability after launching a critical new service?')).toBe(
      undefined,
    );
  });

  it('is said in words that fit any story where there is none', () => {
    expect(wholeOr(exchangeOf('It took six weeks.'))).toBe('what you built');
  });
});

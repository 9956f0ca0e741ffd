import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { Assessment } from './assessment.ts';

const QUESTION = 'Walk me through a system you built and why it is shaped that way.';
const SOLUTION =
  'We moved the orders to Kafka with one topic per shop, and I wrote the consumer that fills the search index.';
const STORY = `The shop had six weeks before the Christmas freeze, and we were three people. ${SOLUTION} Before that we tried a nightly export to Postgres, but the lag graph said no. It went live in two shops first. Search is much faster now. Beyond forty shops a rebuild takes too long.`;
const SPEECH =
  'so yeah we had this thing with the orders and um we moved them to kafka with one topic per shop and i wrote the consumer that fills the search index and it was much faster and then we rolled it out to all of the shops and everybody was fine with that';

function adviceOn(text: string, extra: { seconds?: number; question?: string } = {}): Assessment['advice'] {
  const { question = QUESTION, ...given } = extra;
  const mode = given.seconds === undefined ? 'typed' : 'spoken';
  return assess({ text, mode, ...given }, { text: question }, { assessmentId: 'a' }).advice;
}

/** What a piece of advice puts between quotation marks, without the signs of what was left off. */
function quotesIn(advice: string): string[] {
  return [...advice.matchAll(/“([^”]+)”/gu)].map((m) => (m[1] ?? '').replace(/^…|…$/gu, ''));
}

describe('giveAdvice', () => {
  it('gives at most three pieces, each about another dimension', () => {
    for (const text of [SOLUTION, STORY]) {
      const advice = adviceOn(text);
      expect(advice.length).toBeGreaterThan(0);
      expect(advice.length).toBeLessThanOrEqual(3);
      expect(new Set(advice.map((a) => a.dimension)).size).toBe(advice.length);
    }
  });

  it('quotes nothing but what was said, and leads to the sentence that it quotes', () => {
    for (const [text, seconds] of [
      [STORY],
      [SPEECH, 40],
      [`${SPEECH} ${SPEECH.replace('orders', 'bills')}`, 200],
    ] as const) {
      const advice = adviceOn(text, seconds === undefined ? {} : { seconds });
      for (const { text: said, start, end } of advice) {
        for (const quote of quotesIn(said)) expect(`${text} ${QUESTION}`).toContain(quote);
        if (start !== undefined)
          expect(text.slice(start, end)).toContain(quotesIn(said).at(-1)?.slice(0, 12));
      }
    }
  });

  it('numbers sentences as the person would count them', () => {
    for (const { text: said, start } of adviceOn(STORY)) {
      const number = /\b[Ss]entence (\d+), “/.exec(said)?.[1];
      if (number === undefined || start === undefined) continue;
      expect(STORY.slice(0, start).split('. ').length).toBe(Number(number));
    }
    expect(adviceOn(SPEECH, { seconds: 40 }).some((a) => /sentence \d/i.test(a.text))).toBe(false);
  });

  it('closes with the follow-up to expect, as a question', () => {
    const last = adviceOn(STORY).at(-1);
    expect(last?.text).toMatch(/^Expect the follow-up/);
    expect(last?.text).toContain('?');
  });

  it('says what to cut before what to ask for when a spoken answer is too long', () => {
    const idle =
      'Before I begin, let me say a few words about the house, because it was in an old part of the town. Everybody had a desk near the window, and in summer it was warm. I remember that we talked about all this in the car on the way home.';
    const [first, second] = adviceOn(`${idle} ${STORY}`, { seconds: 180 });
    expect(first?.dimension).toBe('structure');
    expect(first?.text).toContain('60 of the 180 seconds');
    expect(first?.text).toContain('delete sentence');
    expect(second?.dimension).not.toBe('structure');
  });

  it('does not ask to cut an answer that fits in its time', () => {
    expect(adviceOn(STORY, { seconds: 90 }).some((a) => a.text.startsWith('Cut'))).toBe(false);
  });

  it('asks first for what the question asked and the answer left out', () => {
    const advice = adviceOn(SOLUTION, { question: 'How do you know it is healthy in production?' });
    expect(advice[0]?.dimension).toBe('operations');
  });

  it('quotes a boast, and asks for a fact in its place', () => {
    const [first] = adviceOn(`${STORY} It is a world-class platform that everybody admires.`);
    expect(first?.text).toMatch(
      /^Take out “world-class” in sentence 7: anyone could say it\. What counts is a/,
    );
    expect(first?.text).toContain('?');
  });

  it('gives the first gap, not the boast, where an answer holds next to nothing', () => {
    const boast =
      'I architected a next-generation platform that leverages cutting-edge technology to revolutionise how knowledge is consumed. It is infinitely scalable and fully secure by design.';
    const given = adviceOn(boast);
    expect(given[0]?.text).toMatch(/^Sentence 1, /);
    expect(given.map((a) => a.text).join(' ')).not.toContain('Take out');
  });

  it('does not say "if it was not measured, say so" of what says so', () => {
    const told = adviceOn(STORY.replace('much faster now.', 'much faster now, but we never measured it.'));
    const about = told.find((a) => a.text.includes('much faster now'));
    expect(about?.text).toContain('how would you measure it now');
    expect(about?.text).not.toContain('say so');
  });

  it('quotes the question as it stands', () => {
    const question = 'How would you find out why this one query is slow?';
    const { advice } = assess(
      { text: `${SOLUTION} It took six weeks and three of us.`, mode: 'typed' },
      { text: question, kind: 'knowledge' },
      { assessmentId: 'a' },
    );
    const about = advice.find((a) => a.dimension === 'coverage');
    expect(about?.text).toContain('“How would you find out why this one query is slow”');
  });

  it('asks for alternatives to what the question names, not to what else was told', () => {
    const drifted =
      'I also changed how we hire. We replaced the whiteboard round with a two-hour session in which people read unknown code. Of the five people we took on this way four are still here. Our partner was sceptical at first because it takes more time.';
    const asked = { question: 'Why did you choose event sourcing for the ledger?' };
    const own = adviceOn(drifted, asked).filter((a) => a.dimension === 'alternatives');
    for (const { text } of own) expect(text).not.toContain('whiteboard');
    expect(own.length).toBeGreaterThan(0);
  });

  it('never shouts', () => {
    for (const text of [SOLUTION, STORY, SPEECH]) {
      for (const { text: said } of adviceOn(text)) expect(said).not.toContain('!');
    }
  });
});

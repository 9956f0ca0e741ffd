import { describe, expect, it } from 'vitest';
import { checkWords } from './check-words.ts';
import { placeName } from './place-name.ts';

const TEXT =
  'At Acme we were four people and had three thousand euros a month, and no event could be lost. ' +
  'We looked at cough ka first and weighed it against Postgres. ' +
  'Kafka would have cost nineteen hundred a month, so we turned it down. ' +
  'Postgres took four thousand inserts a second in my load test, and reading a day again takes 40 minutes.';

const words = [...TEXT.matchAll(/\S+/g)].map(({ 0: word, index }, i) => ({
  start: index,
  end: index + word.length,
  from: i * 0.4,
  to: i * 0.4 + 0.3,
  confidence: word === '40' ? 0.2 : 0.95,
}));
const answer = {
  text: TEXT,
  mode: 'spoken' as const,
  seconds: 40,
  timing: { words, voice: [{ from: 0, to: 40 }], precise: true },
};
const question = { text: 'Walk me through a system you built that you are proud of.' };
const terms = { terms: [], confidential: ['acme'], confirmed: [] };

const said = (place: { readonly start: number; readonly end: number }) => TEXT.slice(place.start, place.end);

describe('checkWords', () => {
  const checked = checkWords(answer, question, terms);

  it('asks about what sounds like a term and about figures not clearly heard', () => {
    expect(checked.doubtful.map(said)).toEqual(['cough ka', '40']);
    expect(checked.doubtful[0]?.suggestions[0]).toBe('Kafka');
  });

  it('names for each provisional dimension a word that it rests on', () => {
    const resting = new Set(checked.restsOn.map(({ word }) => placeName(word)));
    expect([...resting].sort()).toEqual(checked.provisional.words.map(placeName).sort());
    for (const dimension of checked.provisional.dimensions) {
      expect(checked.restsOn.map((each) => each.dimension)).toContain(dimension);
    }
  });

  it('finds confidential terms that were said', () => {
    expect(checked.confidential.map(said)).toEqual(['Acme']);
  });

  it('does not ask again about what was confirmed', () => {
    const confirmed = checked.doubtful.map(placeName);
    expect(checkWords(answer, question, { ...terms, confirmed }).doubtful).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { allTechnologies } from '../technologies/all-technologies.ts';
import { questionAbout } from './false-claim-questions.ts';

const facts = allTechnologies.flatMap(({ facts }) => facts.map(({ fact }) => fact));

describe('the questions about false claims', () => {
  it('ask about every fact of the lexicon', () => {
    expect(facts.filter((fact) => questionAbout(fact) === undefined)).toEqual([]);
  });

  it.each([...new Set(facts)])('lead to the fact without telling it: %s', (fact) => {
    expect(questionAbout(fact)).toMatch(/^[a-z][^\n“”?!]{12,120}\?$/);
    expect(questionAbout(fact)).not.toContain(fact.replace(/\.$/, ''));
  });
});

import { describe, expect, it } from 'vitest';
import { compileWordings } from '../wordings.ts';
import { allTechnologies } from './all-technologies.ts';

describe('the lexicon', () => {
  const names = allTechnologies.map(({ name }) => name);

  it('names each technology once', () => {
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it.each(
    allTechnologies.map((technology) => [technology.name, technology] as const),
  )('%s is well-formed', (_, own) => {
    for (const other of own.alternatives) {
      expect(names).toContain(other);
      expect(other).not.toBe(own.name);
    }
    const forms = [...own.also, ...own.spoken, ...own.ambiguous.flatMap(({ forms }) => forms)];
    for (const form of forms) expect(form).toMatch(/^[a-z0-9][ -~]*$/);
    for (const { ahead = '', behind = '' } of own.ambiguous) expect(ahead + behind).not.toBe('');
    for (const { fact, wordings, unless = [] } of own.facts) {
      expect(fact).toMatch(/^[^\n]{10,160}$/);
      expect(wordings.length).toBeGreaterThan(0);
      for (const wording of [...wordings, ...unless]) expect(compileWordings([wording]).test('')).toBe(false);
    }
  });
});

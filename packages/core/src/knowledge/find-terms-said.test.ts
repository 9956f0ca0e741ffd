import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../text/any-text.suite.ts';
import { findTermsSaid } from './find-terms-said.ts';

const said = (text: string, ...terms: string[]): string[] =>
  findTermsSaid(text, terms).map(({ start, end, term }) => `${text.slice(start, end)} = ${term}`);

describe('findTermsSaid', () => {
  it.each([
    ['We call it bluebird inside.', 'Bluebird', 'bluebird'],
    ['We call it blue bird inside.', 'BlueBird', 'blue bird'],
    ['We call it Blue-Bird.', 'bluebird', 'Blue-Bird'],
    ['project blue bird', 'Project Bluebird', 'project blue bird'],
    ["Bluebird's users left.", 'Bluebird', 'Bluebird'],
    ['It is in s three hundred', 'S3', 's three'],
    ['We sold to A.C.M.E. first', 'ACME', 'A.C.M.E'],
    ['Über Konto', 'über-konto', 'Über Konto'],
  ])('finds in %j the term %j', (text, term, words) => {
    expect(said(text, term)).toEqual([`${words} = ${term}`]);
  });

  it.each([
    ['The bluebirds sang.', 'Bluebird'],
    ['It was blue. Bird song.', 'Bluebird'],
    ['S33 is another.', 'S3'],
    ['A start was made.', 'Art'],
    ['Anything', ''],
    ['Anything...', '...'],
  ])('does not find in %j the term %j', (text, term) => {
    expect(said(text, term)).toEqual([]);
  });

  it('takes the longest of two terms that begin together', () => {
    expect(said('Acme Corp Berlin', 'Acme', 'Acme Corp')).toEqual(['Acme Corp = Acme Corp']);
  });

  it('gives ordered, disjoint spans of any text, and finds a term between blanks', () => {
    const term = fc.stringMatching(/^[A-Za-z]{2,8}$/);
    fc.assert(
      fc.property(anyString(60), anyString(60), term, (before, after, own) => {
        const text = `${before} , ${own} , ${after}`;
        let at = 0;
        const found = findTermsSaid(text, [own]);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(found.map((f) => f.start)).toContain(before.length + 3);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { findSiblingSubjects, subjectsNamed } from './sibling-subjects.ts';

describe('findSiblingSubjects', () => {
  it('finds subjects that differ before a common word', () => {
    expect(
      findSiblingSubjects(['Strong consistency reads the last write.', 'Eventual consistency may not.']),
    ).toEqual(['strong consistency', 'eventual consistency']);
  });

  it('finds none where the points are about one thing', () => {
    expect(findSiblingSubjects(['An index speeds up reads.', 'Every write has to update it.'])).toEqual([]);
    expect(findSiblingSubjects([])).toEqual([]);
  });
});

describe('subjectsNamed', () => {
  it('finds a subject however it is joined, and only as whole words', () => {
    const subjects = ['at most once', 'at least once'];
    expect([...subjectsNamed('With At-Least-Once, duplicates come.', subjects)]).toEqual(['at least once']);
    expect([...subjectsNamed('that most onceover', subjects)]).toEqual([]);
  });
});

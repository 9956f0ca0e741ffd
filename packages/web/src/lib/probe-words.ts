import type { ProbeKind } from '@sounding/core';

/** What a follow-up goes after, in a word or two. */
const words: Readonly<Record<ProbeKind, string>> = {
  'constraint-first': 'constraints',
  slogan: 'a reason',
  'runner-up': 'the runner-up',
  provenance: 'where a figure is from',
  contradiction: 'two statements',
  boundary: 'a boundary',
  load: 'more load',
  signal: 'signal and threshold',
  failure: 'what failed',
  rollback: 'the way back',
  'own-part': 'your part',
  'not-built': 'what was not built',
  cost: 'the cost',
  counterfactual: 'another constraint',
  'claim-check': 'a claim',
  lesson: 'the lesson',
  newcomer: 'plain words',
  neighbour: 'the neighbouring system',
  'false-claim': 'a doubtful claim',
  'who-gained': 'who gained',
  'key-point': 'a key point',
};

/** What a follow-up goes after, as people say it. A model may name a kind of its own: then its name. */
export function probeWord(kind: string): string {
  return (words as Readonly<Record<string, string>>)[kind] ?? kind.replaceAll(/[-_]/g, ' ');
}

import { readJsonLines } from '../data/answers.ts';
import { bootstrap, type Interval, mean } from '../measure/bootstrap.ts';
import { signedErrors } from './agreement.ts';
import type { Scored } from './scored.ts';

/** What kind of answer each one is, labelled by a model reading it before any score was looked at. */
export interface GroupLabels {
  readonly id: string;
  readonly profession: string;
  readonly english: string;
  readonly punctuated: string;
  readonly hard: string;
}

/** The labelled kinds of the gold answers. */
export function readGroups(): GroupLabels[] {
  return readJsonLines<GroupLabels>(new URL('../labels/groups.jsonl', import.meta.url));
}

/** How far off a scorer is for one group of answers, on average and with its sign. */
export interface GroupError {
  readonly group: string;
  readonly answers: number;
  /** Mean over answers of the mean signed error over dimensions and the vote. */
  readonly error: Interval;
  /** Mean signed error of the vote alone. */
  readonly vote: number;
}

/** The groups of an answer: how it was given, by whom, and whether it is a hard case. */
function groupsOf({ labelled }: Scored, labels: ReadonlyMap<string, GroupLabels>): string[] {
  const { answer } = labelled;
  const own = labels.get(answer.id);
  const hard = own === undefined || own.hard === 'none' ? [] : [`hard case: ${own.hard}`, 'hard case: any'];
  return [
    `mode: ${answer.mode}`,
    `kind: ${answer.kind}`,
    `writer: ${answer.id.slice(0, 2)}`,
    ...(own === undefined
      ? []
      : [`punctuated: ${own.punctuated}`, `English: ${own.english}`, `profession: ${own.profession}`]),
    ...hard,
  ];
}

/** The mean signed error of every group, largest groups first. */
export function groupErrors(scored: readonly Scored[], labels: readonly GroupLabels[]): GroupError[] {
  const byId = new Map(labels.map((label) => [label.id, label]));
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    for (const group of groupsOf(one, byId)) groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups]
    .map(([group, members]): GroupError => {
      const errors = members.map((one) => mean(signedErrors(one)) ?? 0);
      const votes = members.map((one) => (one.scores.overall ?? 1) - (one.labelled.ratings.r1?.overall ?? 1));
      const error = bootstrap(errors, mean) ?? { value: 0, low: 0, high: 0 };
      return { group, answers: members.length, error, vote: mean(votes) ?? 0 };
    })
    .sort((a, b) => b.answers - a.answers || (a.group < b.group ? -1 : 1));
}

import type { Labelled } from '../data/answers.ts';
import type { Baseline } from './baseline.ts';
import { fitOccasion, makeGuess } from './occasion-by-kind.ts';
import { scaleOf, TARGETS, type Target, truthOf } from './targets.ts';

/** The commonest rating of a target, the lower of two as common; undefined where nobody rated it. */
function commonest(answers: readonly Labelled[], target: Target): number | undefined {
  const counts = new Map<number, number>();
  for (const answer of answers) {
    const truth = truthOf(answer, target);
    if (truth !== null) counts.set(truth, (counts.get(truth) ?? 0) + 1);
  }
  return [...counts].sort(([a, of], [b, than]) => than - of || a - b)[0]?.[0];
}

/** Knows the kind of question and nothing of the answer. */
export const majority: Baseline = {
  name: 'majority',
  description: 'the commonest points and vote for the kind of question',
  fit(training) {
    const applies = fitOccasion(training);
    const tableOf = (answers: readonly Labelled[]): Map<Target, number> =>
      new Map(TARGETS.map((t) => [t, commonest(answers, t) ?? commonest(training, t) ?? scaleOf(t)[0]]));
    const everywhere = tableOf(training);
    const byKind = new Map(
      [...new Set(training.map((a) => a.answer.kind))].map((kind) => [
        kind,
        tableOf(training.filter((a) => a.answer.kind === kind)),
      ]),
    );
    return (labelled) => {
      const table = byKind.get(labelled.answer.kind) ?? everywhere;
      return makeGuess(applies(labelled), (t) => table.get(t) ?? scaleOf(t)[0]);
    };
  },
};

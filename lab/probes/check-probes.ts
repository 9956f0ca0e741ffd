import type { Probe } from '@sounding/core';
import type { ProbedAnswer } from './probed-answers.ts';

/** What is wrong with some follow-ups, each as "answer: words"; empty lists where all is well. */
export interface ProbeChecks {
  readonly count: number;
  readonly notFive: readonly string[];
  /** Of the same kind and subject as another, or in nearly the same words. */
  readonly repeated: readonly string[];
  /** Says that something was not told which by the engine's own points was. */
  readonly told: readonly string[];
  /** The same, where the raters gave two points or more. */
  readonly toldToRaters: readonly string[];
  /** Neither names anything of the answer nor says what was missing. */
  readonly vague: readonly string[];
  readonly misquoted: readonly string[];
}

/** Holds the follow-ups of some answers against what the sheet promises. */
export function checkProbes(probed: readonly ProbedAnswer[]): ProbeChecks {
  const list = (isWrong: (probe: Probe, of: ProbedAnswer) => boolean): string[] =>
    probed.flatMap((of) =>
      of.assessment.probes.filter((p) => isWrong(p, of)).map((p) => `${of.answer.id}: ${p.text}`),
    );
  return {
    count: probed.reduce((sum, { assessment }) => sum + assessment.probes.length, 0),
    notFive: probed.filter((p) => p.assessment.probes.length !== 5).map((p) => p.answer.id),
    repeated: list((probe, { assessment }) =>
      assessment.probes.some((other) => other !== probe && asksTheSame(other, probe)),
    ),
    told: list((probe, { assessment }) => saysAbsent(probe) && pointsOn(probe, [assessment.dimensions]) >= 2),
    toldToRaters: list((probe, { ratings }) => saysAbsent(probe) && meanRated(probe, ratings) >= 2),
    vague: list((probe, { answer }) => !namesSomething(probe, answer.text) && !saysMissing(probe)),
    misquoted: list((probe, { answer }) => !quotesRightly(probe, answer.text)),
  };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

/** Share of all their words, quotes aside, that two follow-ups have in common. */
const ALIKE = 0.7;

function asksTheSame(a: Probe, b: Probe): boolean {
  if (a.kind === b.kind && a.subject === b.subject) return true;
  const [own, other] = [a, b].map(({ text }) => wordsOf(text.replace(/“[^”]*”/g, ' '))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...own].filter((word) => other.has(word)).length;
  return (2 * shared) / (own.size + other.size) > ALIKE;
}

/** What the kinds say where a whole dimension was passed over, and not only one side of it. */
const WHOLLY_ABSENT =
  /^(?:You have not\b.*\byet\b|There is no\b|So far (?:no|nothing|nobody)\b)|\bbut not yet what made\b/;

function saysAbsent({ because }: Probe): boolean {
  return WHOLLY_ABSENT.test(because);
}

function pointsOn({ dimension }: Probe, [dimensions]: [ProbedAnswer['assessment']['dimensions']]): number {
  return dimension === undefined ? 0 : (dimensions[dimension].points ?? 0);
}

function meanRated({ dimension }: Probe, ratings: ProbedAnswer['ratings']): number {
  if (dimension === undefined) return 0;
  const points = ratings.map((r) => r.points[dimension] ?? 0);
  return points.reduce((sum, p) => sum + p, 0) / points.length;
}

function saysMissing({ because }: Probe): boolean {
  return /\b(?:not|no|nothing|nobody|never|neither|without|still open)\b/.test(because);
}

/** Words that stand in any answer name nothing of this one. */
const COMMON = wordsOf(
  'about after again all and any are because been before but came can could did does each for from get give had has have how into its like made make more most much not now once one only other our out over said say see some than that the their them then there they thing this those time told too two under until was way were what when where which while who why will with would you your yourself year week day month first last people system would work',
);

function namesSomething({ text, quotes }: Probe, answer: string): boolean {
  if ((quotes?.length ?? 0) > 0) return true;
  const said = wordsOf(answer);
  return [...wordsOf(text)].some((word) => word.length > 3 && !COMMON.has(word) && said.has(word));
}

/** Every passage between quotation marks is one that the follow-up lists, and stands in the answer where it says. */
function quotesRightly({ text, because, quotes = [] }: Probe, answer: string): boolean {
  const shown = [...`${text} ${because}`.matchAll(/“([^”]*)”/g)].map(([, quote]) => quote);
  return (
    shown.join('\n') === quotes.map((q) => q.quote).join('\n') &&
    quotes.every((q) => answer.slice(q.start, q.end) === q.quote)
  );
}

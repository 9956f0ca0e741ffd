import type { AblatedMoves } from '../evaluate/ablate-moves.ts';
import type { AdviceAgreement } from '../evaluate/advice-agreement.ts';
import {
  AVERAGED,
  agreementOn,
  agreementOnOccasion,
  CORE_FOUR,
  kappaFor,
  meanKappa,
  raterAsScorer,
  SUBJECTS,
} from '../evaluate/agreement.ts';
import { evidenceOverlap } from '../evaluate/evidence-overlap.ts';
import { type GroupLabels, groupErrors } from '../evaluate/groups.ts';
import { lengthBias } from '../evaluate/length-bias.ts';
import { type MoveDetection, moveDetection } from '../evaluate/move-detection.ts';
import { scoreNoise } from '../evaluate/score-noise.ts';
import { pairsOf, type Scored } from '../evaluate/scored.ts';
import { mean } from '../measure/bootstrap.ts';
import type { RelationResult } from '../metamorphic/run-relations.ts';
import { writeRelationTable } from '../metamorphic/write-table.ts';
import type { ModelRun } from '../model/sum-run.ts';
import { percent, signed, table, three, two, within } from './markdown.ts';
import { writeModelRun } from './write-model-run.ts';

/** Another scorer's reading of the same answers, for the same table. */
export interface Rival {
  readonly name: string;
  readonly description: string;
  readonly scored: readonly Scored[];
}

/** All that the report is written from. */
export interface ReportInput {
  /** What was measured, in a few words, and how its weights came about. */
  readonly engine: string;
  /** What is known of how far the engine had seen the answers or their writers. */
  readonly caution: string;
  /** What is said by hand of figures that are missed: why, and what comes next. */
  readonly missed?: string;
  readonly scored: readonly Scored[];
  readonly rivals: readonly Rival[];
  /** The same engine on the training answers, their writers left out in turn. */
  readonly unseen?: readonly Scored[];
  readonly groups: readonly GroupLabels[];
  readonly prose?: readonly MoveDetection[];
  readonly relations?: readonly RelationResult[];
  readonly advice?: AdviceAgreement;
  readonly ablations?: readonly AblatedMoves[];
  /** Of a model: what was run. It finds no moves of its own, so there is no part on them. */
  readonly model?: ModelRun;
  /** Further raters by name, such as people's ratings from a file. */
  readonly raters: readonly string[];
}

const SECOND = 'r2';

function macro(found: readonly MoveDetection[]): number {
  return mean(found.map((f) => f.f1)) ?? 0;
}

interface Target {
  readonly what: string;
  readonly value: number | undefined;
  readonly least: number;
  readonly aim: number;
  /** Smaller is better. */
  readonly below?: true;
}

function targetsOf(input: ReportInput): Target[] {
  const { scored } = input;
  const evidence = evidenceOverlap(scored).find((e) => e.dimension === 'all');
  const large = groupErrors(scored, input.groups).filter((g) => g.answers >= 20);
  const worst = large.length === 0 ? undefined : Math.max(...large.map((g) => Math.abs(g.error.value)));
  const checks = input.relations?.reduce((sum, r) => sum + r.checks, 0) ?? 0;
  const violations = input.relations?.reduce((sum, r) => sum + r.violations, 0) ?? 0;
  return [
    { what: 'QWK, mean of the core four', value: meanKappa(scored, CORE_FOUR)?.value, least: 0.8, aim: 0.88 },
    {
      what: 'QWK, mean of all dimensions but coverage',
      value: meanKappa(scored, AVERAGED)?.value,
      least: 0.7,
      aim: 0.8,
    },
    { what: 'QWK overall', value: kappaFor(scored, 'overall'), least: 0.8, aim: 0.9 },
    {
      what: 'agreement on which dimensions apply',
      value: agreementOnOccasion(scored),
      least: 0.965,
      aim: 0.985,
    },
    { what: "rater's quotes overlapped by our evidence", value: evidence?.found, least: 0.7, aim: 0.85 },
    { what: "our evidence on a rater's quote", value: evidence?.onAQuote, least: 0.5, aim: 0.7 },
    ...(input.model === undefined
      ? [
          {
            what: 'moves in gold answers, macro F1',
            value: macro(moveDetection(scored)),
            least: 0.55,
            aim: 0.75,
          },
        ]
      : []),
    ...(input.prose === undefined
      ? []
      : [
          {
            what: 'moves in hand-labelled design prose, macro F1',
            value: macro(input.prose),
            least: 0.5,
            aim: 0.65,
          },
        ]),
    {
      what: 'largest mean signed error of a group of 20 or more',
      value: worst,
      least: 0.25,
      aim: 0.1,
      below: true,
    },
    ...(input.relations === undefined
      ? []
      : [
          {
            what: 'metamorphic violations',
            value: violations / Math.max(1, checks),
            least: 0.05,
            aim: 0.01,
            below: true as const,
          },
        ]),
    ...(input.advice === undefined
      ? []
      : [
          {
            what: "first or second advice on a dimension of the rater's fix",
            value: input.advice.firstTwo,
            least: 0.6,
            aim: 0.8,
          },
        ]),
  ];
}

function writeTargets(input: ReportInput): string {
  const rows = targetsOf(input).map(({ what, value, least, aim, below }) => {
    const met = value !== undefined && (below ? value <= least : value >= least);
    const off = value === undefined ? '' : Math.abs(value - least);
    const verdict = met ? 'met' : `missed by ${three(typeof off === 'number' ? off : undefined)}`;
    return [what, three(value), `${below ? 'at most ' : ''}${least}`, aim, verdict];
  });
  return table(['figure', 'measured', 'wanted', 'aim', ''], rows);
}

function writeDimensions({ scored, rivals }: ReportInput): string {
  const second = raterAsScorer(scored, SECOND);
  const head = [
    '',
    'rated',
    'QWK [95 %]',
    'exact',
    'adjacent',
    'bias',
    'applies',
    'rater–rater',
    ...rivals.map((r) => r.name),
  ];
  const rows = SUBJECTS.map((subject) => {
    const own = agreementOn(scored, subject);
    return [
      subject,
      own.rated,
      within(own.kappa),
      two(own.exact),
      two(own.adjacent),
      signed(own.bias),
      subject === 'overall' ? '' : two(agreementOnOccasion(scored, [subject])),
      two(kappaFor(second, subject)),
      ...rivals.map((r) => two(kappaFor(r.scored, subject))),
    ];
  });
  const means = [
    ['mean of the core four', CORE_FOUR],
    ['mean of all but coverage', AVERAGED],
  ] as const;
  for (const [name, subjects] of means) {
    rows.push([
      name,
      '',
      within(meanKappa(scored, subjects)),
      '',
      '',
      '',
      subjects === AVERAGED ? two(agreementOnOccasion(scored, AVERAGED)) : '',
      two(mean(subjects.flatMap((s) => kappaFor(second, s) ?? []))),
      ...rivals.map((r) => two(mean(subjects.flatMap((s) => kappaFor(r.scored, s) ?? [])))),
    ]);
  }
  return table(head, rows);
}

function writeBands({ scored }: ReportInput): string {
  const rows = [1, 2, 3, 4, 5].map((band) => {
    const pairs = pairsOf(scored, 'overall').filter(([, rater]) => rater === band);
    const share = (test: (ours: number) => boolean) =>
      percent(pairs.filter(([ours]) => test(ours)).length / Math.max(1, pairs.length));
    return [
      band,
      pairs.length,
      share((o) => o === band),
      share((o) => Math.abs(o - band) <= 1),
      signed(mean(pairs.map(([ours]) => ours - band)) ?? 0),
    ];
  });
  return table(["rater's vote", 'answers', 'same', 'at most one apart', 'bias'], rows);
}

function writeMoves(found: readonly MoveDetection[]): string {
  const rows = found.map((f) => [
    f.move,
    f.true,
    two(f.precision),
    two(f.recall),
    two(f.f1),
    two(f.averagePrecision),
  ]);
  const means = (['precision', 'recall', 'f1'] as const).map((k) => two(mean(found.map((f) => f[k]))));
  rows.push(['mean', '', ...means, two(mean(found.flatMap((f) => f.averagePrecision ?? [])))]);
  return table(['move', 'labelled', 'precision', 'recall', 'F1', 'AP'], rows);
}

function writeKappaTable(scored: readonly Scored[], rater: string): string {
  return table(
    ['', 'rated', 'QWK [95 %]', 'exact', 'adjacent', 'bias'],
    SUBJECTS.map((subject) => {
      const own = agreementOn(scored, subject, rater);
      return [subject, own.rated, within(own.kappa), two(own.exact), two(own.adjacent), signed(own.bias)];
    }),
  );
}

function writeShort(rivals: readonly Rival[]): string {
  return table(
    ['', 'core four', 'all but coverage', 'overall', 'applies', 'what it is'],
    rivals.map((r) => [
      r.name,
      three(mean(CORE_FOUR.flatMap((s) => kappaFor(r.scored, s) ?? []))),
      three(mean(AVERAGED.flatMap((s) => kappaFor(r.scored, s) ?? []))),
      three(kappaFor(r.scored, 'overall')),
      three(agreementOnOccasion(r.scored)),
      r.description,
    ]),
  );
}

/** The report as Markdown. */
export function writeReport(input: ReportInput): string {
  const { scored } = input;
  const parts: string[] = [
    '# How well the scorer agrees',
    `**Who rated.** The raters of this set are two independent readings by a large language model (Claude) with the rubric. **No person has rated these answers.** What agrees with them agrees with a careful model, not with people; people's ratings, where there are any, stand in a part of their own below and are never mixed in. Facts in the answers are invented.`,
    `**What was measured.** ${input.engine}`,
    `**How.** ${scored.length} answers by ${new Set(scored.map((s) => s.labelled.answer.id.slice(0, 2))).size} writers. ${input.caution} A null of ours where the rater gave points counts as 0, so that silence earns nothing. Coverage is left out of the means. Intervals are bootstrap intervals over answers, 95 %.`,
    ...(input.model === undefined ? [] : [writeModelRun(input.model)]),
    '## Wanted and measured',
    writeTargets(input),
    ...(input.missed === undefined ? [] : [input.missed.trim()]),
    '## By dimension',
    'Beside ours the second reading as if it were a scorer, and scorers without understanding, all with the same writers left out.',
    writeDimensions(input),
    writeShort([{ name: 'ours', description: 'this engine', scored }, ...input.rivals]),
  ];
  if (input.unseen !== undefined) {
    parts.push(
      '## On answers that the detectors never saw',
      `${input.unseen.length} training answers, written and rated for this project by the same kind of model in separate sessions, with the writers' batches left out in four parts. They are not part of any figure above.`,
      writeShort([{ name: 'ours', description: 'this engine', scored: input.unseen }]),
      writeMoves(moveDetection(input.unseen)),
    );
  }
  parts.push(
    "## By the rater's vote",
    writeBands(input),
    '## By group',
    'Mean signed error over dimensions and the vote. The groups were labelled by a model reading the answers.',
    table(
      ['group', 'answers', 'error [95 %]', 'of the vote'],
      groupErrors(scored, input.groups).map((g) => [g.group, g.answers, within(g.error), signed(g.vote)]),
    ),
    '## Evidence',
    'A rater quotes one passage for each of ten dimensions rated 2 or 3. Found: our evidence of the same dimension shares half of the shorter with it.',
    table(
      ['dimension', 'quotes', 'found', 'our evidence', 'on a quote', 'on its own quote'],
      evidenceOverlap(scored).map((e) => [
        e.dimension,
        e.quotes,
        two(e.found),
        e.evidence,
        two(e.onAQuote),
        two(e.onItsQuote),
      ]),
    ),
    ...(input.model === undefined ? ['## Moves in the answers', writeMoves(moveDetection(scored))] : []),
  );
  if (input.prose !== undefined) {
    parts.push(
      '## Moves in design prose',
      'Hand-labelled sentences of design documents by other people, read one by one by heads that have seen nothing of their documents.',
      writeMoves(input.prose),
    );
  }
  parts.push(
    '## Length',
    'Correlation of points with the number of words; the last column is ours with words, given the rater: 0 means that length moves us no more than the rater.',
    table(
      ['', 'rater', 'ours', 'given the rater'],
      lengthBias(scored).map((b) => [b.subject, signed(b.rater), signed(b.ours), signed(b.given)]),
    ),
    '## Noise',
    'Standard deviation of our error, and of the difference between two answers. A smaller change between two attempts is no real change.',
    table(
      ['', 'of one score', 'of a difference'],
      scoreNoise(scored).map((n) => [n.subject, two(n.deviation), two(n.ofADifference)]),
    ),
  );
  if (input.relations !== undefined) {
    parts.push(
      '## Metamorphic relations',
      'What must hold when an answer is changed in a known way, tried on every gold answer with weights that have not seen its writer.',
      input.relations.map((r) => `- **${r.relation.name}**: ${r.relation.claim}`).join('\n'),
      writeRelationTable(input.relations),
    );
  }
  if (input.advice !== undefined) parts.push('## Advice', writeAdvice(input.advice));
  if (input.ablations !== undefined) parts.push('## Without parts of it', writeAblations(input.ablations));
  for (const rater of input.raters) {
    parts.push(
      `## Agreement with ${rater}`,
      `Ratings from a file, apart from the two above.`,
      writeKappaTable(scored, rater),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

/** The ablation table: what each part of the move heads is worth. */
function writeAblations(ablations: readonly AblatedMoves[]): string {
  const rows = ablations.map((a) => [a.name, three(a.f1), three(a.averagePrecision), a.description]);
  return [
    'The heads that tell moves, trained again without each part, measured by sentence of the gold answers with writers left out in five parts. Prose is left out of every row below `without-prose`, down to `only-signs`: compare those with it.',
    table(['', 'macro F1', 'mean AP', 'what is left'], rows),
  ].join('\n\n');
}

function writeAdvice(advice: AdviceAgreement): string {
  return `The raters' one most useful change was labelled by dimension. Our first or second advice is on one of its dimensions in ${percent(advice.firstTwo)} of ${advice.answers} answers.`;
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Assessment, DIMENSIONS } from '@sounding/core';
import { BASELINES } from './baselines/all-baselines.ts';
import { outOfFold } from './baselines/out-of-fold.ts';
import {
  InputError,
  type Labelled,
  type LabRating,
  readJsonLines,
  readSet,
  writerOf,
} from './data/answers.ts';
import { readProse } from './data/prose.ts';
import { HELP, type Options, readOptions } from './eval-options.ts';
import { ablateMoves } from './evaluate/ablate-moves.ts';
import { adviceAgreement, readFixLabels } from './evaluate/advice-agreement.ts';
import { readGroups } from './evaluate/groups.ts';
import { proseDetection } from './evaluate/prose-detection.ts';
import { type Scored, scoresOf } from './evaluate/scored.ts';
import { writeAdviceWeights } from './evaluate/write-advice-weights.ts';
import { runRelations } from './metamorphic/run-relations.ts';
import { measureModel } from './model/measure-model.ts';
import { type Rival, writeReport } from './report/write-report.ts';
import { assessLabelled, assessText } from './train/cross-validate.ts';
import { readExamples } from './train/read-examples.ts';
import { type TrainedFold, trainFolds } from './train/train-folds.ts';

const HERE = new URL('.', import.meta.url);
const KEPT = new URL('out-of-fold/', HERE);
/** The training answers are left out in so many parts. */
const PARTS_OF_EXTRA = 4;

const values = readOptions();
if (typeof values === 'string') {
  say(values);
  process.exitCode = 2;
} else if (values.help) process.stdout.write(HELP);
else await run(values);

async function run(options: Options): Promise<void> {
  try {
    await evaluate(options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

function say(what: string): void {
  process.stderr.write(`eval: ${what}\n`);
}

async function evaluate(values: Options): Promise<void> {
  const { gold, raters } = withRatings(readSet('gold'), values.ratings);
  const { name, text } = await reportOn(gold, raters, values);
  const out = values.out === undefined ? new URL(name, HERE) : pathToFileURL(values.out);
  const shown = values.out ?? `lab/${name}`;
  try {
    writeFileSync(out, text);
  } catch {
    throw new InputError(`${shown} cannot be written`);
  }
  say(`wrote ${shown}`);
}

/** The report on the engine that was asked for, and the file that it goes to where none is named. */
async function reportOn(
  gold: readonly Labelled[],
  raters: string[],
  options: Options,
): Promise<{ readonly name: string; readonly text: string }> {
  if (options.engine === 'model') return await reportOnModel(gold, raters, options);
  if (options.assessments === undefined)
    return { name: 'REPORT.md', text: await reportOnOurs(gold, raters, options) };
  const text = writeReport({
    engine: 'An engine whose assessments were read from a file.',
    caution: 'Whether it had seen these answers before is not known here.',
    scored: scoredBy(gold, readAssessments(options.assessments)),
    rivals: [],
    groups: readGroups(),
    raters,
  });
  return { name: 'REPORT.md', text };
}

async function reportOnModel(
  gold: readonly Labelled[],
  raters: string[],
  { limit, yes, cache }: Options,
): Promise<{ readonly name: string; readonly text: string }> {
  const { scored, run } = await measureModel(gold, {
    yes: yes === true,
    cache: cache ?? fileURLToPath(new URL('model/cache', HERE)),
    say,
    ...(limit === undefined ? {} : { limit }),
  });
  const text = writeReport({
    engine: `${run.model}, asked by prompt ${run.promptVersion} as the server asks it, and held to its quotes: what it claimed beyond them is not counted.`,
    caution:
      'Whether the model had seen these answers is not known here; the raters are a large language model too. Which dimensions apply is told by the local engine, whose own weights have seen these answers.',
    scored,
    rivals: [],
    groups: readGroups(),
    raters,
    model: run,
  });
  return { name: `REPORT-${run.model.replace(/[^\w.-]+/g, '-')}.md`, text };
}

/** Adds further raters to the answers they rated. */
function withRatings(
  gold: readonly Labelled[],
  file: string | undefined,
): { readonly gold: readonly Labelled[]; readonly raters: string[] } {
  if (file === undefined) return { gold, raters: [] };
  const ratings = readJsonLines<LabRating>(pathToFileURL(file));
  const known = new Set(gold.map((l) => l.answer.id));
  const stray = ratings.find((r) => r !== null && (!known.has(r.id) || ['r1', 'r2'].includes(r.rater)));
  if (stray !== undefined) {
    throw new InputError(
      `${file}: ${stray.id} by ${stray.rater} is no gold answer, or takes a name that is taken`,
    );
  }
  const odd = ratings.findIndex((r) => !isRating(r));
  if (odd >= 0) {
    throw new InputError(
      `${file}: rating ${odd + 1} needs id, rater, overall 1 to 5 and points 0 to 3 or null for every dimension`,
    );
  }
  return {
    raters: [...new Set(ratings.map((r) => r.rater))],
    gold: gold.map((one) => ({
      ...one,
      ratings: {
        ...one.ratings,
        ...Object.fromEntries(ratings.filter((r) => r.id === one.answer.id).map((r) => [r.rater, r])),
      },
    })),
  };
}

function isRating(rating: LabRating | null): boolean {
  const isWhole = (value: unknown, least: number, most: number): boolean =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
  return (
    typeof rating?.id === 'string' &&
    typeof rating.rater === 'string' &&
    isWhole(rating.overall, 1, 5) &&
    DIMENSIONS.every((d) => rating.points?.[d] === null || isWhole(rating.points?.[d], 0, 3))
  );
}

function readAssessments(file: string): Map<string, Assessment> {
  const lines = readJsonLines<Assessment & { id?: string }>(pathToFileURL(file));
  const odd = lines.findIndex((line) => line?.dimensions === undefined || line.moves === undefined);
  if (odd >= 0) throw new InputError(`${file}: line ${odd + 1} is no assessment`);
  return new Map(lines.map((line) => [line.id ?? line.assessmentId, line]));
}

function scoredBy(gold: readonly Labelled[], made: ReadonlyMap<string, Assessment>): Scored[] {
  return gold.map((labelled) => {
    const assessment = made.get(labelled.answer.id);
    if (assessment === undefined) throw new InputError(`there is no assessment of ${labelled.answer.id}`);
    return { labelled, assessment, scores: scoresOf(assessment) };
  });
}

async function reportOnOurs(gold: readonly Labelled[], raters: string[], options: Options): Promise<string> {
  const writers = [...new Set(gold.map((l) => writerOf(l.answer)))];
  say(`training without each of ${writers.length} writers; this takes some minutes`);
  const folds = await trainFolds(
    writers.map((w) => ({ name: w, without: [w], sets: ['gold', 'extra'] as const })),
    (name) => say(`trained without ${name}`),
  );
  const modelOf = modelsByWriter(folds);
  const scored = gold.map((labelled): Scored => {
    const assessment = assessLabelled(labelled, modelOf(labelled));
    return { labelled, assessment, scores: scoresOf(assessment) };
  });
  keep(scored);
  const engine = `${scored[0]?.assessment?.engine.name} ${scored[0]?.assessment?.engine.version}: detectors, and weights trained in \`lab/\` on the gold answers of the other writers, on training answers written and rated for it by the same kind of model, and on labelled sentences of design documents.`;
  const caution =
    'Every answer is scored by weights that have seen nothing its writer wrote. Two cautions: the wordings of the detectors were written earlier with these answers in sight, and a few settings (how high the bars for evidence lie, how much the training answers say of which dimensions apply, sizes of forests) were chosen while looking at figures of these folds and of the training answers. The training answers, which the detectors never saw, are measured further down and are the fairer figure.';
  const groups = readGroups();
  const advice = adviceAgreement(scored);
  if (options['learn-advice']) writeAdviceWeights(scored, readFixLabels(), advice);
  if (options.quick) return writeReport({ engine, caution, scored, rivals: [], groups, advice, raters });

  say('trying the metamorphic relations');
  const relations = runRelations(gold, (labelled) => (answer) => assessText(answer, modelOf(labelled)));
  say('fitting the baselines');
  const rivals = BASELINES.map(({ name, description, ...rest }): Rival => {
    const guesses = outOfFold({ name, description, ...rest }, gold);
    return {
      name,
      description,
      scored: gold.flatMap((labelled) => {
        const scores = guesses.get(labelled.answer.id);
        return scores === undefined ? [] : [{ labelled, scores }];
      }),
    };
  });
  say('training without each part of the training answers');
  const unseen = await scoreUnseen();
  const prose = readProse().sentences;
  if (prose.length === 0) say('the design prose is not at hand; it is left out');
  else say('reading design prose');
  const examples = [...readExamples('gold'), ...readExamples('extra')];
  const found =
    prose.length === 0
      ? undefined
      : proseDetection(
          prose,
          examples.filter((e) => !e.isCopy),
        );
  say('training the heads without each part of them');
  const ablations = ablateMoves(examples, prose);
  return writeReport({
    engine,
    caution,
    missed: readFileSync(new URL('report/missed.md', HERE), 'utf8'),
    scored,
    rivals,
    unseen,
    groups,
    relations,
    advice,
    ablations,
    raters,
    ...(found === undefined ? {} : { prose: found }),
  });
}

function modelsByWriter(folds: readonly TrainedFold[]) {
  const byWriter = new Map(folds.flatMap((f) => f.without.map((w) => [w, f.model] as const)));
  return (labelled: Labelled) => {
    const model = byWriter.get(writerOf(labelled.answer));
    if (model === undefined) throw new Error(`no weights were trained without ${writerOf(labelled.answer)}`);
    return model;
  };
}

/** The training answers, scored by weights that saw neither them nor others of their writers' batches. */
async function scoreUnseen(): Promise<Scored[]> {
  const extra = readSet('extra');
  const batches = [...new Set(extra.map((l) => writerOf(l.answer)))];
  const folds = await trainFolds(
    Array.from({ length: PARTS_OF_EXTRA }, (_, p) => ({
      name: `part ${p + 1}`,
      without: batches.filter((_, i) => i % PARTS_OF_EXTRA === p),
      sets: ['gold', 'extra'] as const,
    })),
    (name) => say(`trained without ${name}`),
  );
  const modelOf = modelsByWriter(folds);
  return extra.map((labelled) => {
    const assessment = assessLabelled(labelled, modelOf(labelled));
    return { labelled, assessment, scores: scoresOf(assessment) };
  });
}

/** Keeps the assessments: whatever is tested against ratings later must not use weights that saw them. */
function keep(scored: readonly Scored[]): void {
  mkdirSync(KEPT, { recursive: true });
  const lines = scored.map(({ labelled, assessment }) =>
    JSON.stringify({ id: labelled.answer.id, ...assessment }),
  );
  writeFileSync(new URL('assessments.jsonl', KEPT), `${lines.join('\n')}\n`);
}

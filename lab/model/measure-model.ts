import { modelOrigin } from '@sounding/models';
import { InputError, type Labelled } from '../data/answers.ts';
import { type Scored, scoresOf } from '../evaluate/scored.ts';
import { askConsent } from './ask-consent.ts';
import { configuredModel } from './configured-model.ts';
import { planRun, spread } from './plan-run.ts';
import { replyFolder } from './reply-folder.ts';
import { type AnswerOutcome, runAnswers } from './run-answers.ts';
import { type ModelRun, sumRun } from './sum-run.ts';

/** How a model is measured. */
export interface MeasureOptions {
  /** Only so many answers. */
  readonly limit?: number;
  /** Said beforehand: the person need not be asked. */
  readonly yes: boolean;
  /** Folder of kept replies. */
  readonly cache: string;
  readonly say: (what: string) => void;
}

/** A model's readings of the gold answers: those that failed are not among them. */
export interface MeasuredModel {
  readonly scored: readonly Scored[];
  readonly run: ModelRun;
}

/** How many answers are over between two lines that say so. */
const SAY_EVERY = 20;

/**
 * Has the configured model assess the gold answers. Says first how much would go where, and sends nothing without a yes.
 * Throws an `InputError` where nobody said yes, the settings have faults, or no answer could be assessed.
 */
export async function measureModel(
  gold: readonly Labelled[],
  { limit = gold.length, yes, cache, say }: MeasureOptions,
): Promise<MeasuredModel> {
  const settings = configuredModel();
  const replies = replyFolder(cache);
  const plan = await planRun(settings, spread(gold, limit), replies);
  const { requests, characters, answers } = plan;
  const kept = answers.filter(({ task }) => task !== undefined).length - requests;
  const count = characters.toLocaleString('en-GB');
  say(`${answers.length} answers for ${settings.name}; the replies to ${kept} are kept in ${cache}`);
  say(`${requests} requests with ${count} characters would go to ${modelOrigin(settings)}`);
  const agreed = requests > 0 && (yes || (await askConsent('Send them?')));
  if (requests > 0 && !agreed) throw new InputError('nothing was sent; --yes sends it without being asked');
  const outcomes = await runAnswers(settings, plan, { agreed, cache: replies }, (done, outcome) => {
    if (outcome.kind === 'failed') say(`${outcome.planned.labelled.answer.id} failed: ${outcome.reason}`);
    if (done % SAY_EVERY === 0) say(`${done} of ${answers.length}`);
  });
  const run = sumRun(settings, outcomes);
  if (run.assessed === 0) {
    const why = run.failures.map(([reason, times]) => `${reason} ${times} times`).join(', ');
    throw new InputError(`no answer was assessed (${why}); there is nothing to report`);
  }
  return { scored: outcomes.flatMap(toScored), run };
}

/** A failure is never a score; what was not worth sending counts as the local engine has it: not assessed. */
function toScored(outcome: AnswerOutcome): Scored[] {
  if (outcome.kind === 'failed') return [];
  const { labelled, local } = outcome.planned;
  const assessment = outcome.kind === 'assessed' ? outcome.assessment : local;
  return [{ labelled, assessment, scores: scoresOf(assessment) }];
}

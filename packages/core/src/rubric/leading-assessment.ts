import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import type { Assessment } from './assessment.ts';

/** Which of an answer's assessments is shown, and what another engine thinks otherwise. */
export interface Leading {
  readonly leading: Assessment;
  /** The newest of the other engine, where there is one: shown on demand. */
  readonly other?: Assessment;
  /** Where the two differ by two or more points, or one of them sees no occasion for what the other gives two or more. In order of display. */
  readonly differing: readonly Dimension[];
}

/** What the choice of the leading verdict reads of an assessment, so that a list needs no more of it. */
export interface EngineVerdict {
  readonly engine: Pick<Assessment['engine'], 'kind'>;
  readonly status: Assessment['status'];
}

/** From this difference on two verdicts cannot both be shown as one. */
const DIFFERS = 2;

/**
 * Which verdict leads (`docs/decisions/0007`): the newest of a model, over the newest of the local engine; but the local one
 * where the answer speaks to its grader (`findInstructions`), where nothing was judged by the model, or where there is no
 * other. `assessments` are newest first, as the contract gives them. Undefined where there are none.
 */
export function leadingAssessment(
  assessments: readonly Assessment[],
  options: { readonly holdsInstructions?: boolean } = {},
): Leading | undefined {
  const chosen = chooseLeading(assessments, options);
  if (chosen === undefined) return undefined;
  const { leading, other } = chosen;
  const differing = other === undefined ? [] : DIMENSIONS.filter((name) => differ(leading, other, name));
  return { ...chosen, differing };
}

/** As `leadingAssessment`, of as much of each assessment as there is at hand. */
export function chooseLeading<T extends EngineVerdict>(
  verdicts: readonly T[],
  options: { readonly holdsInstructions?: boolean } = {},
): { readonly leading: T; readonly other?: T } | undefined {
  const local = newest(verdicts, 'local');
  const model = newest(verdicts, 'model');
  const modelLeads = model?.status === 'ok' && (local === undefined || options.holdsInstructions !== true);
  const leading = modelLeads ? model : (local ?? model);
  if (leading === undefined) return undefined;
  const other = leading === model ? local : model;
  return { leading, ...(other === undefined ? {} : { other }) };
}

function newest<T extends EngineVerdict>(verdicts: readonly T[], kind: T['engine']['kind']): T | undefined {
  const own = verdicts.filter(({ engine }) => engine.kind === kind);
  return own.find(({ status }) => status === 'ok') ?? own[0];
}

function differ(one: Assessment, other: Assessment, name: Dimension): boolean {
  if (one.status !== 'ok' || other.status !== 'ok') return false;
  const a = one.dimensions[name].points;
  const b = other.dimensions[name].points;
  return a !== b && Math.abs((a ?? 0) - (b ?? 0)) >= DIFFERS;
}

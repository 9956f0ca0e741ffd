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
  const local = newest(assessments, 'local');
  const model = newest(assessments, 'model');
  const modelLeads = model?.status === 'ok' && (local === undefined || options.holdsInstructions !== true);
  const leading = modelLeads ? model : (local ?? model);
  if (leading === undefined) return undefined;
  const other = leading === model ? local : model;
  return {
    leading,
    ...(other === undefined ? {} : { other }),
    differing: other === undefined ? [] : DIMENSIONS.filter((name) => differ(leading, other, name)),
  };
}

function newest(
  assessments: readonly Assessment[],
  kind: Assessment['engine']['kind'],
): Assessment | undefined {
  const own = assessments.filter(({ engine }) => engine.kind === kind);
  return own.find(({ status }) => status === 'ok') ?? own[0];
}

function differ(one: Assessment, other: Assessment, name: Dimension): boolean {
  if (one.status !== 'ok' || other.status !== 'ok') return false;
  const a = one.dimensions[name].points;
  const b = other.dimensions[name].points;
  return a !== b && Math.abs((a ?? 0) - (b ?? 0)) >= DIFFERS;
}

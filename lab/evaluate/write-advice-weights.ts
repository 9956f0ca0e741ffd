import { writeFileSync } from 'node:fs';
import { type AdviceAgreement, type FixLabel, fixedAnswers } from './advice-agreement.ts';
import { learnAdviceWeights } from './learn-advice-weights.ts';
import type { Scored } from './scored.ts';

const TARGET = new URL('../../packages/core/src/rubric/advice/choice-weights.ts', import.meta.url);

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** Learns the choice of advice from all fixes and writes it into core, with the left-out figure in its comment. */
export function writeAdviceWeights(
  scored: readonly Scored[],
  fixes: readonly FixLabel[],
  { answers, leftOut, mostCommonTwo }: AdviceAgreement,
): void {
  const weights = learnAdviceWeights(fixedAnswers(scored, fixes));
  const lines = Object.entries(weights).map(
    ([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`,
  );
  writeFileSync(
    TARGET,
    `import type { ChoiceWeights } from './choose-dimensions.ts';

/**
 * What makes a reader want a dimension changed, by the signs of \`choiceSigns\`. Written by
 * \`lab/evaluate/write-advice-weights.ts\`: a conditional logit on what raters' fixes of ${answers} gold answers ask for
 * (\`lab/labels/fixes.jsonl\`), given points by weights that had not seen the answer's writer. Learnt like this without
 * the writer who is measured, the first or second advice is on what the fix asks for in ${percent(leftOut.withAny)} of
 * answers (on its first wish in ${percent(leftOut.withFirst)}); always advising ${mostCommonTwo.dimensions.join(' and ')}
 * would reach ${percent(mostCommonTwo.withAny)}. These here are learnt from all writers.
 */
export const CHOICE_WEIGHTS: ChoiceWeights = {
${lines.join('\n')}
};
`,
  );
}

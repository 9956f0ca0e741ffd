import { type AttemptToCompare, type ChangeVerdict, compareAttempts, DIMENSIONS } from '@sounding/core';
import { NAME_WIDTH } from '../score/dimension-lines.ts';
import type { Look } from '../terminal/output-look.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';

/** One thing that was measured twice. */
interface Measured {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Absent where a change is neither good nor bad. */
  readonly verdict?: ChangeVerdict;
}

const WORDS: Readonly<Record<ChangeVerdict, string>> = {
  better: 'better',
  worse: 'worse',
  same: '',
  'no-real-change': '± no real change: the scorer itself varies by as much',
};
const TAKEN = { yes: '+ taken', partly: '~ partly taken', no: '- not taken' } as const;

/**
 * What a rewrite changed: the points that moved and whether that is more than the scorer's noise, the vote, words and
 * seconds, and which advice was taken. Lines, a heading first; undefined where the two do not compare.
 */
export function beforeAndAfter(
  before: AttemptToCompare,
  after: AttemptToCompare,
  look: Look,
): string[] | undefined {
  const compared = compareAttempts(before, after);
  if (!compared.comparable) return undefined;
  const points = DIMENSIONS.flatMap((name): Measured[] => {
    const change = compared.dimensions[name];
    return change === undefined ? [] : [{ name, ...change }];
  });
  const moved = points.filter(({ verdict }) => verdict !== 'same');
  const same = points.filter(({ verdict }) => verdict === 'same').map(({ name }) => name);
  const { overall, words, seconds, advice } = compared;
  const measured = [{ name: 'overall', ...overall }, ...known('words', words), ...known('seconds', seconds)];
  return [
    look.paint.bold('Before and after'),
    ...[...moved, ...measured].map((one) => measuredLine(one, look)),
    ...(same.length > 0 ? indented(`Unchanged: ${same.join(', ')}.`, look).map(look.paint.dim) : []),
    ...advice.flatMap(({ advice: { dimension }, taken, because }) =>
      indented(`${TAKEN[taken]}: the advice on ${dimension}. ${because}`, look),
    ),
  ];
}

function known(name: string, { before, after }: { before?: number; after?: number }): Measured[] {
  return before === undefined || after === undefined ? [] : [{ name, before, after }];
}

function measuredLine({ name, before, after, verdict }: Measured, { paint }: Look): string {
  const by = after - before;
  const signed = by === 0 ? '±0' : by > 0 ? `+${by}` : `−${-by}`;
  const figures = `  ${name.padEnd(NAME_WIDTH)}${before} → ${after}  ${signed}`;
  const line = verdict === undefined ? figures : `${figures}  ${WORDS[verdict]}`.trimEnd();
  if (verdict === 'better') return paint.good(line);
  return verdict === 'worse' ? paint.middling(line) : line;
}

function indented(words: string, { width }: Look): string[] {
  return wrap(printable(words), width - 2).map((line) => `  ${line}`);
}

import type { Question } from '@sounding/core';

/** What is known of the questions that there are. */
export interface PickFrom {
  readonly candidates: readonly Question[];
  /** Ids of answered questions, the latest first; one may be there several times. */
  readonly answered: readonly string[];
  /** Ids of the questions that were asked just now: they come again only when all the others were asked too. */
  readonly asked: ReadonlySet<string>;
  /** 0 up to 1, where chance decides. */
  readonly draw?: number;
}

/**
 * The question to ask next: the first that was never answered, else the one whose latest answer is the oldest;
 * any of them where chance decides. Undefined where there are no candidates.
 */
export function pickQuestion({ candidates, answered, asked, draw }: PickFrom): Question | undefined {
  const fresh = candidates.filter(({ id }) => !asked.has(id));
  const left = fresh.length > 0 ? fresh : candidates;
  if (draw !== undefined) return left[Math.min(left.length - 1, Math.floor(draw * left.length))];
  const latest = (id: string) => {
    const at = answered.indexOf(id);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  return left.reduce<Question | undefined>(
    (best, one) => (best === undefined || latest(one.id) > latest(best.id) ? one : best),
    undefined,
  );
}

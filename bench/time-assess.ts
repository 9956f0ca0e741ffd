import { type Assess, assess } from '@sounding/core';

/** An answer to be timed with. */
interface TimedAnswer {
  readonly id: string;
  readonly question: string;
  readonly text: string;
}

/**
 * Assesses the answers round and round, first `warmUp` times unmeasured, and returns the milliseconds of
 * each of `runs` more. Runs in Node, on a page and in a worker alike. `engine` is the whole assessment with its follow-ups
 * where nothing else is given. Throws when an answer is not assessed, since a refusal would be measured as speed.
 */
export function timeAssess(
  answers: readonly TimedAnswer[],
  warmUp: number,
  runs: number,
  engine: Assess = assess,
): number[] {
  const figures: number[] = [];
  for (let i = 0; i < warmUp + runs; i++) {
    const answer = answers[i % answers.length];
    if (answer === undefined) break;
    const began = performance.now();
    const { status } = engine(
      { text: answer.text, mode: 'typed' },
      { text: answer.question },
      { assessmentId: 'bench' },
    );
    const took = performance.now() - began;
    if (status !== 'ok') throw new Error(`${answer.id} was not assessed`);
    if (i >= warmUp) figures.push(took);
  }
  return figures;
}

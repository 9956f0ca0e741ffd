import type { Assessment } from '@sounding/core';

/** The newest reading of an answer by the local engine, which alone also reads the whole exchange. */
export function localReading({
  assessments,
}: {
  readonly assessments: readonly Assessment[];
}): Assessment | undefined {
  return assessments.find(({ engine }) => engine.kind === 'local');
}

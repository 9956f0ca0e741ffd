import type { Assessment } from '@sounding/core';
import type { Kept } from './desk.ts';

/**
 * Says that an answer is kept, and where. What is kept is judged by the server, for its own level: where that is
 * not how the shown points were made, this is said. Ends in a line feed.
 */
export function keptLine({ where, assessment }: Kept, shown: Pick<Assessment, 'level' | 'engine'>): string {
  const { level, engine } = assessment;
  const same =
    level === shown.level &&
    engine.version === shown.engine.version &&
    engine.weights === shown.engine.weights;
  const otherwise = same
    ? ''
    : ` It is judged there for the level ${level} by ${engine.name} ${engine.version}.`;
  return `Kept ${where}.${otherwise}\n`;
}

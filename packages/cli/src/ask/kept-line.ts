import type { Assessment } from '@sounding/core';
import { wrap } from '../terminal/wrap.ts';
import type { Kept } from './desk.ts';

/**
 * Says that an answer is kept, and where. What is kept is judged by the server, for its own level: where that is
 * not how the shown points were made, this is said. What was `said` before in this run is short. Ends in a line feed.
 */
export function keptLine(
  { where, assessment }: Kept,
  shown: Pick<Assessment, 'level' | 'engine'>,
  width: number,
  said: Set<string> = new Set(),
): string {
  const { level, engine } = assessment;
  const same =
    level === shown.level &&
    engine.version === shown.engine.version &&
    engine.weights === shown.engine.weights;
  const otherwise = same
    ? ''
    : ` It is judged there for the level ${level} by ${engine.name} ${engine.version}.`;
  const line = `Kept ${where}.${otherwise}`;
  if (said.has(line)) return 'Kept.\n';
  said.add(line);
  return `${wrap(line, width).join('\n')}\n`;
}

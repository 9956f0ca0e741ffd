import { type Dimension, RUBRIC } from '@sounding/core';

/** A dimension's name as a title. */
export function dimensionTitle(dimension: Dimension): string {
  return RUBRIC[dimension].title;
}

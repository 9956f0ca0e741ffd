import type { Dimension } from '@sounding/core';

/** A dimension's name as a title. */
export function dimensionTitle(dimension: Dimension): string {
  return dimension.charAt(0).toUpperCase() + dimension.slice(1);
}

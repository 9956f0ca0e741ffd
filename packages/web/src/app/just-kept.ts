import { isRecord } from '../lib/request.ts';

/** Tells a page that it is come to with an answer that was kept a moment ago: a model reads only such ones by itself. */
export const justKept = {
  /** For the way there. */
  state: { justKept: true },
  /** Whether somebody came that way. */
  isIn: (state: unknown): boolean => isRecord(state) && state.justKept === true,
};

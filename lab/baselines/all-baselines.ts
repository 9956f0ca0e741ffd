import type { Baseline } from './baseline.ts';
import { keywords } from './keywords.ts';
import { length } from './length.ts';
import { majority } from './majority.ts';
import { plainStack } from './plain-stack.ts';
import { tfidfRidge } from './tfidf-ridge.ts';

/** The baselines of the report, in the order of its table: each knows a little more than the one before. */
export const BASELINES: readonly Baseline[] = [majority, length, keywords, tfidfRidge, plainStack];

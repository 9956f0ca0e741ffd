import type { Migration } from '../migration.ts';
import { foundation } from './001-foundation.ts';
import { lastingKeys } from './002-lasting-keys.ts';
import { practiceLoop } from './003-practice-loop.ts';
import { interviewer } from './004-interviewer.ts';

/** Every migration, in order. A new one is added at the end; none is ever changed. */
export const MIGRATIONS: readonly Migration[] = [foundation, lastingKeys, practiceLoop, interviewer];

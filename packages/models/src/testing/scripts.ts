import { END_SCRIPTS, WORD_SCRIPTS } from './reply-scripts.ts';
import type { Script } from './script.ts';
import { TRANSPORT_SCRIPTS } from './transport-scripts.ts';

/** Every way in which the loopback provider can behave, each playable in either protocol. */
export const SCRIPTS: readonly Script[] = [...TRANSPORT_SCRIPTS, ...END_SCRIPTS, ...WORD_SCRIPTS];

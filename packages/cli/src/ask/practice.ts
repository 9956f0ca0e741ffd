import type { Level } from '@sounding/core';
import type { AskedQuestion } from '../score/find-question.ts';
import type { LineReader } from '../terminal/line-reader.ts';
import type { Look } from '../terminal/output-look.ts';
import type { Desk } from './desk.ts';
import type { Drafts } from './drafts.ts';

/** What a practice in the terminal is made of; nothing in it looks anywhere else. */
export interface Practice {
  readonly lines: LineReader;
  readonly say: (text: string) => Promise<void>;
  /** Seconds on a clock that only goes forward. */
  readonly clock: () => number;
  readonly newKey: () => string;
  readonly look: Look;
  readonly level: Level;
  /** The question to go on with; undefined where there is none. */
  readonly next: () => Promise<AskedQuestion | undefined>;
  /** Where answers and drafts are kept; absent where nothing is to be kept. */
  readonly keeping?: { readonly desk: Desk; readonly drafts: Drafts };
}

import type { ZodType } from 'zod';
import type { Redactor } from './redaction/redactor.ts';

/** What a model is asked for. */
export type ModelUse = 'assess' | 'probe' | 'coach';

/** Everything that goes out for one question to a model, already without what is confidential. */
export interface Prompt {
  readonly use: ModelUse;
  /** Changes whenever the wording or the schema does; kept with every assessment. */
  readonly version: string;
  readonly system: string;
  /** The person's text stands in it as delimited data. */
  readonly user: string;
  /** What the reply is to look like. */
  readonly schema: ZodType;
  /** What was replaced on the way out, and the way back. */
  readonly redactor: Redactor;
  /** The most that the reply may take, in tokens. */
  readonly maxOutputTokens: number;
}

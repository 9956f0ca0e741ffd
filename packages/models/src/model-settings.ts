/** Which protocol a model speaks. */
export type ModelProvider = 'anthropic' | 'openai-compatible';

/** A model that may be asked, with its key: never for a reply, a page or a log. */
export interface ModelSettings {
  readonly provider: ModelProvider;
  /** As its provider names it. Names go out of service: they are settings, never code. */
  readonly name: string;
  /** Ends before `/messages` or `/chat/completions`; Anthropic's own where absent. Needed for `openai-compatible`. */
  readonly baseUrl?: string;
  readonly key?: string;
  /** The longest that a reply may take in all, retries included, in seconds. */
  readonly deadlineSeconds: number;
}

/** How long a model may take where nothing else is set, in seconds. */
export const USUAL_DEADLINE_SECONDS = 20;

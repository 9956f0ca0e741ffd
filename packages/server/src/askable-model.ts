import type { ModelSettings } from '@sounding/models';

/** The model that may be asked, and whether its person agreed. Never for a reply or a log: it has the key. */
export interface AskableModel {
  readonly settings: ModelSettings;
  /** Where text goes. */
  readonly origin: string;
  /** True once the person read what would be sent to this model there, and agreed to it, by the terms of then. */
  readonly agreed: boolean;
}

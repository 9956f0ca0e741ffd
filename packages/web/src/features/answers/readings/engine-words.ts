import type { EngineStamp } from '@sounding/core';

/** An engine as the page calls it: a model by its name. */
export function engineName({ kind, name, model }: EngineStamp): string {
  return kind === 'local' ? 'the local engine' : (model ?? name);
}

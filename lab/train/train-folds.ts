import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StoredModel } from '@sounding/core/training';

/** What a fold is asked for: weights that have seen nothing by these writers. */
export interface FoldRequest {
  readonly name: string;
  readonly without: readonly string[];
  /** Sets to learn from. */
  readonly sets: readonly ('gold' | 'extra')[];
}

/** A fold's weights. */
export interface TrainedFold extends FoldRequest {
  readonly model: StoredModel;
}

/** Trains folds, one a core at a time. Rejects where a fold fails. */
export async function trainFolds(
  requests: readonly FoldRequest[],
  onFold: (name: string) => void = () => {},
): Promise<TrainedFold[]> {
  const waiting = [...requests.entries()];
  const out: TrainedFold[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, request] = next;
      out[at] = { ...request, model: await trainOne(request) };
      onFold(request.name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), requests.length) }, work));
  return out;
}

function trainOne(request: FoldRequest): Promise<StoredModel> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fold-worker.ts', import.meta.url), { workerData: request });
    worker.once('message', (text: string) => resolve(JSON.parse(text) as StoredModel));
    worker.once('error', reject);
  });
}

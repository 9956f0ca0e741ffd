import { createHash } from 'node:crypto';
import { type ModelUsage, RUBRIC_VERSION } from '@sounding/core';
import type { ModelFailure } from '@sounding/core/contract';
import type { ModelSettings } from './model-settings.ts';
import type { Task } from './tasks/task.ts';
import { type AskOptions, askModel, type ModelReply } from './transport/ask-model.ts';
import { type PreparedRequest, prepareRequest } from './transport/prepare-request.ts';
import { throttle } from './transport/throttle.ts';

/** A reply that was paid for, kept under the hash of all that was sent (model, prompt and text are in it). */
export interface KeptReply {
  readonly text: string;
  readonly usage?: ModelUsage;
}

/** Where replies are kept, so that the same is not paid for twice. */
export interface ReplyCache {
  readonly get: (hash: string) => Promise<KeptReply | undefined>;
  /** Only what could be used is kept. */
  readonly put: (hash: string, reply: KeptReply) => Promise<void>;
}

/** How a task is run. */
export interface RunOptions<Part> extends Omit<AskOptions, 'onText'> {
  readonly cache: ReplyCache;
  /** Ask anew, whatever is kept. */
  readonly again?: boolean;
  /** Called once, before anything is sent. */
  readonly onStarted?: (cached: boolean) => void;
  /** A reply could not be kept: it is given back all the same, and would be paid for again. */
  readonly onNotKept?: (error: unknown) => void;
  /** What can be shown already. */
  readonly onPart?: (part: Part) => void;
}

/** What came of a task. */
export type RunResult<T> =
  | { readonly kind: 'done'; readonly value: T; readonly usage?: ModelUsage; readonly cached: boolean }
  | { readonly kind: 'failed'; readonly reason: ModelFailure };

/** Parts are read at most this often, in milliseconds: each reading begins at the reply's start. */
const PART_EVERY = 100;

/**
 * Asks a model for a task, or takes the reply that the very same request got before, and holds it to the text. Only a
 * reply that holds is kept. An expected failure is a value; only reading the cache, or what the caller passes in, can throw.
 */
export async function runModel<T, Part>(
  settings: ModelSettings,
  task: Task<T, Part>,
  options: RunOptions<Part>,
): Promise<RunResult<T>> {
  const { cache, again, onStarted, onNotKept, onPart, ...asking } = options;
  const prepared = await prepareRequest(settings, task.prompt);
  const hash = hashOfRequest(prepared.outgoing);
  const kept = again ? undefined : await orDrop(prepared, () => cache.get(hash));
  const keptHeld = kept && task.read(kept.text);
  if (keptHeld?.kind === 'held') {
    await prepared.drop();
    onStarted?.(true);
    return { kind: 'done', value: keptHeld.value, cached: true, ...(kept?.usage && { usage: kept.usage }) };
  }
  onStarted?.(false);
  const parts = throttle((soFar: string) => onPart?.(task.readPart(soFar)), PART_EVERY);
  const reply = await askModel(prepared, settings.deadlineSeconds, { ...asking, onText: parts.call });
  parts.stop();
  if (reply.kind === 'failed') return reply;
  const held = readWhole(task, reply);
  if (held.kind === 'failed') return held;
  const { text, usage } = reply;
  await cache.put(hash, { text, ...(usage && { usage }) }).catch((error: unknown) => onNotKept?.(error));
  return { kind: 'done', value: held.value, cached: false, ...(usage && { usage }) };
}

/** Where it throws, the request that waits to be sent is dropped first. */
async function orDrop<T>({ drop }: PreparedRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await drop();
    throw error;
  }
}

/** A reply that was stopped short is read only where it happens to be whole: half of it is no verdict. */
function readWhole<T>(task: Task<T, unknown>, { text, cut }: Extract<ModelReply, { kind: 'reply' }>) {
  return cut && !isWholeJson(text) ? ({ kind: 'failed', reason: 'truncated' } as const) : task.read(text);
}

function isWholeJson(text: string): boolean {
  try {
    JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    return true;
  } catch {
    return false;
  }
}

/** What a kept reply is found by: all that is sent but the headers, and the rubric by which the reply is read. */
export function hashOfRequest({ url, body }: { readonly url: string; readonly body: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([url, body, RUBRIC_VERSION]))
    .digest('hex');
}

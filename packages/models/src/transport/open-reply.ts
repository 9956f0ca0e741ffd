import { setTimeout } from 'node:timers/promises';
import type { ModelFailure } from '@sounding/core/contract';
import { type OutboundStream, type OutboundStreamRequest, openOut } from '../outbound.ts';
import { failureOfGate, failureOfStatus } from './failures.ts';
import { retryWait } from './retry-wait.ts';

/** A reply that goes well so far, or why there is none. */
type OpenedReply =
  | Extract<OutboundStream, { kind: 'open' }>
  | { readonly kind: 'failed'; readonly reason: ModelFailure };

/** When it has to be over, whom to tell of waits, and whom to ask before each try. */
interface Patience {
  /** By `performance.now()`. */
  readonly deadlineAt: number;
  readonly random: () => number;
  readonly stillMayAsk?: () => Promise<boolean>;
  readonly onWaiting?: (reason: ModelFailure, milliseconds: number) => void;
}

/** Sends a request until its reply begins, as often as makes sense. Once a byte of it was seen nothing is sent again. */
export async function openReply(request: OutboundStreamRequest, patience: Patience): Promise<OpenedReply> {
  for (let tries = 1; ; tries += 1) {
    // What was agreed to at first may be taken back while the provider is waited for.
    const consent = request.consent && ((await patience.stillMayAsk?.()) ?? true);
    const opened = await openOut({ ...request, consent });
    const reason = opened.kind === 'failed' ? failureOfGate(opened.reason) : failureOfStatus(opened.status);
    if (opened.kind === 'open' && reason === undefined) return opened;
    if (opened.kind === 'open') await opened.body.cancel();
    const why = reason ?? 'unreachable';
    const wait = retryWait({
      reason: why,
      tries,
      leftMs: patience.deadlineAt - performance.now(),
      now: Date.now(),
      random: patience.random,
      ...(opened.kind === 'open' && { headers: opened.headers }),
    });
    if (wait === undefined || request.signal.aborted) return { kind: 'failed', reason: why };
    patience.onWaiting?.(why, wait);
    try {
      await setTimeout(wait, undefined, { signal: request.signal });
    } catch {
      return { kind: 'failed', reason: 'timeout' };
    }
  }
}

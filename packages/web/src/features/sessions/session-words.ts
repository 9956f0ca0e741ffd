import type { SessionSummary, SessionView } from '@sounding/core/contract';
import { formatCount } from '../../lib/format.ts';
import { votes } from '../../lib/rubric-words.ts';

/** How a session stands, for those who hear it: the open follow-up in full, or what came of it. */
export function spokenState({ status, turns, closing }: SessionView): string {
  const probe = turns.at(-1)?.probe;
  if (status === 'probe-open' && probe !== undefined) {
    return `${probe.sharper ? 'Asked again' : `Follow-up ${turns.length - 1}`}: ${probe.text} Why: ${probe.because}`;
  }
  if (status !== 'closed') return '';
  const overall = closing?.overall ?? null;
  return overall === null
    ? 'The session is closed.'
    : `The session is closed. ${overall} of 5: ${votes[overall].word}.`;
}

/** How far a session has come, in a few words. */
export function progressWords({
  followUps,
  answered,
}: Pick<SessionSummary, 'followUps' | 'answered'>): string {
  return followUps === 0
    ? 'no follow-up yet'
    : `${formatCount(followUps, 'follow-up')}, ${answered} answered`;
}

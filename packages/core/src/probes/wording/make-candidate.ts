import type { ProbeCandidate } from '../candidate.ts';
import type { Said } from './say.ts';

/** A follow-up before its passages are gathered; the second asking quotes nothing that the first does not. */
export interface CandidateWords extends Pick<ProbeCandidate, 'kind' | 'dimension' | 'subject' | 'urgency'> {
  readonly text: Said;
  readonly because: Said;
  readonly sharper: Said;
  /** What was gone past, to stand behind "You went past this:"; in small letters, with its stop. */
  readonly missed: string;
}

/** Makes a candidate of its words. */
export function makeCandidate({ text, because, sharper, missed, ...rest }: CandidateWords): ProbeCandidate {
  return {
    ...rest,
    text: text.text,
    because: because.text,
    quotes: [...text.quotes, ...because.quotes],
    sharper: { text: sharper.text, because: `You went past this: ${missed}` },
  };
}

/** The candidates that are worth most, first; those of one urgency stay in their order. */
export function mostUrgent(candidates: readonly ProbeCandidate[], atMost: number): readonly ProbeCandidate[] {
  return [...candidates].sort((a, b) => b.urgency - a.urgency).slice(0, atMost);
}

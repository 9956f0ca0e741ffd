import type { Probe, QuotedPassage } from '../rubric/assessment.ts';
import type { ProbeCandidate } from './candidate.ts';

/** The candidate as it is asked the first time. */
export function toProbe(candidate: ProbeCandidate): Probe {
  const { kind, text, because, dimension, subject, quotes } = candidate;
  return { kind, text, because, dimension, subject, quotes };
}

/** The candidate as it is asked when its first asking was gone past. */
export function toSharperProbe({ kind, dimension, subject, quotes, sharper }: ProbeCandidate): Probe {
  const { text, because } = sharper;
  return { kind, text, because, dimension, subject, quotes: quotedIn(text, because, quotes), sharper: true };
}

/** A follow-up of another interviewer asked a second time: its sharper wording is not known here. */
export function askAgain(probe: Probe): Probe {
  return {
    ...probe,
    text: `Let me ask that once more. ${probe.text}`,
    because: `You went past this. ${probe.because}`,
    sharper: true,
  };
}

/** The passages that stand in these words between quotation marks, in the order in which they do. */
function quotedIn(text: string, because: string, quotes: readonly QuotedPassage[]): QuotedPassage[] {
  const within = (words: string): QuotedPassage[] =>
    quotes
      .filter((q, i) => words.includes(`“${q.quote}”`) && quotes.findIndex((o) => o.quote === q.quote) === i)
      .sort((a, b) => words.indexOf(`“${a.quote}”`) - words.indexOf(`“${b.quote}”`));
  return [...within(text), ...within(because)];
}

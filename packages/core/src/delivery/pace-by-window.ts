import { countWords } from '../text/words.ts';
import type { Timing } from './timing.ts';

/** How fast somebody spoke in a stretch of the recording. */
export interface PaceWindow {
  /** Seconds from the recording's start. */
  readonly from: number;
  readonly to: number;
  readonly wordsPerMinute: number;
}

const WINDOW_SECONDS = 15;
const STEP_SECONDS = 5;
const SECONDS_A_MINUTE = 60;

/**
 * Words a minute in windows of 15 s, one every 5 s, from the first word to the last, silences included; the last window ends with the
 * answer. One window over the whole where the answer is shorter; none where no word has a time. A word counts where its
 * middle lies, and counts as often as it has words in it ("two-phase" is one, "4 200" are two).
 */
export function paceByWindow(text: string, { words }: Timing): PaceWindow[] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || last.to <= first.from) return [];
  const middles = words.map((w) => ({
    at: (w.from + w.to) / 2,
    count: Math.max(1, countWords(text.slice(w.start, w.end))),
  }));
  const out: PaceWindow[] = [];
  for (let from = first.from; ; from += STEP_SECONDS) {
    const to = Math.min(from + WINDOW_SECONDS, last.to);
    const begin = Math.max(first.from, Math.min(from, to - WINDOW_SECONDS));
    const said = middles.reduce((sum, { at, count }) => sum + (at >= begin && at <= to ? count : 0), 0);
    out.push({ from: begin, to, wordsPerMinute: Math.round((said / (to - begin)) * SECONDS_A_MINUTE) });
    if (to >= last.to) return out;
  }
}

import { countWords, toWellFormedText } from '@sounding/core';
import { MAX_ANSWER_UNITS } from '../score/read-answer.ts';
import type { LineReader } from '../terminal/line-reader.ts';
import type { Look } from '../terminal/output-look.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Draft } from './drafts.ts';

/** What typing an answer needs. */
export interface Typing {
  readonly lines: LineReader;
  readonly say: (text: string) => Promise<void>;
  /** Seconds on a clock that only goes forward. */
  readonly clock: () => number;
  readonly look: Look;
  /** Where the lines go as they come; absent where nothing is to be kept. */
  readonly draft?: Draft;
  /** What is kept and what is not where the person leaves with Ctrl-C; absent where nothing is kept, or a draft. */
  readonly leaving?: string;
  /** What an earlier run had typed already; the time of that is not known. */
  readonly resumed?: string;
}

/** An answer that was typed to its end, or left before. */
export type Taken =
  | { readonly kind: 'answer'; readonly text: string; readonly seconds?: number }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'too_long' };

/**
 * Takes an answer of several lines, until a line with a single dot or the end of the input. Each line is in the
 * draft before the next one is taken. The words and the time are said at the end only, so that no clock hurries.
 */
export async function takeAnswer(typing: Typing): Promise<Taken> {
  const { lines, say, clock, look, draft, resumed } = typing;
  const without = typing.leaving ?? 'Ctrl-C leaves; nothing of this run is kept';
  const leaving = draft === undefined ? without : 'Ctrl-C keeps a draft';
  const how = `Type your answer. A line with a single dot ends it, or Ctrl-D on an empty line; ${leaving}.`;
  await say(`${wrap(how, look.width).map(look.paint.dim).join('\n')}\n`);
  const typed: string[] = resumed === undefined ? [] : resumed.split('\n');
  const began = clock();
  let warned = false;
  const keepLine = async (line: string) => {
    const fault = draft?.append(line);
    if (fault === undefined || warned) return;
    warned = true;
    const words = `The draft cannot be written: ${fault}. Go on; the answer is in memory.`;
    await say(`${wrap(words, look.width).join('\n')}\n`);
  };
  for (;;) {
    const heard = await lines.next('> ');
    if (heard.kind === 'interrupt') {
      if (heard.text !== '') await keepLine(heard.text);
      return { kind: 'interrupt' };
    }
    if (heard.kind === 'end' || heard.text.trim() === '.') break;
    typed.push(heard.text);
    await keepLine(heard.text);
  }
  const text = toWellFormedText(typed.join('\n')).replace(/^\s*\n|\s+$/g, '');
  if (text.length > MAX_ANSWER_UNITS) return { kind: 'too_long' };
  const seconds = Math.round(clock() - began);
  const words = countWords(text);
  const time = resumed === undefined ? `, ${seconds} s` : '';
  await say(`\n${look.paint.dim(`${words} ${words === 1 ? 'word' : 'words'}${time}`)}\n\n`);
  return { kind: 'answer', text, ...(resumed === undefined ? { seconds } : {}) };
}

import type { Span } from '@sounding/core';
import type { CheckedWords } from '../assess-client.ts';
import { type Edit, editBetween, moveSpans } from './move-span.ts';

/** A word that was mended: where it stands now, and what was heard there. */
export interface Mended extends Span {
  readonly heard: string;
  /** The whole text right after the mend. */
  readonly gave: string;
}

/** How far the words of a transcript have been gone through. All spans belong to `text`. */
export interface Mending {
  readonly text: string;
  /** Null until they were looked for. */
  readonly words: CheckedWords | null;
  /** What the person said is right as it stands. */
  readonly confirmed: readonly Span[];
  /** Oldest first. */
  readonly mended: readonly Mended[];
}

/** Nothing was gone through yet, but for what was confirmed before a reload. */
export function startMending(text: string, confirmed: readonly Span[] = []): Mending {
  return { text, words: null, confirmed, mended: [] };
}

/** The same after the person has edited the text: what the edit left whole stays. */
export function followText(mending: Mending, text: string): Mending {
  if (text === mending.text) return mending;
  return applyEdit(mending, text, editBetween(mending.text, text));
}

/** Puts another word in the place of a doubtful one. */
export function mendWord(mending: Mending, word: Span, by: string): Mending {
  const heard = mending.text.slice(word.start, word.end);
  const moved = replace(mending, word, by);
  const now = { start: word.start, end: word.start + by.length };
  return {
    ...moved,
    confirmed: [...moved.confirmed, now],
    mended: [...moved.mended, { ...now, heard, gave: moved.text }],
  };
}

/** Leaves a doubtful word as it stands, and asks about it no more. */
export function confirmWord(mending: Mending, { start, end }: Span): Mending {
  return {
    ...mending,
    words: mending.words && without(mending.words, { start, end }),
    confirmed: [...mending.confirmed, { start, end }],
  };
}

/** Takes the last mend back, where the person has not edited that place since; else nothing changes. */
export function undoMend(mending: Mending): Mending {
  const last = mending.mended.at(-1);
  if (last === undefined) return mending;
  return replace(mending, last, last.heard);
}

/** With what was found in a text; dropped where the text is another by now. */
export function withWords(mending: Mending, text: string, words: CheckedWords): Mending {
  return mending.text === text ? { ...mending, words } : mending;
}

/** True while the last mend is the newest change of the text: then Ctrl Z means it, and not something typed since. */
export function isMendNewest({ text, mended }: Mending): boolean {
  return mended.at(-1)?.gave === text;
}

function replace(mending: Mending, { start, end }: Span, by: string): Mending {
  const text = mending.text.slice(0, start) + by + mending.text.slice(end);
  return applyEdit(mending, text, { start, end, by: by.length - (end - start) });
}

function applyEdit(mending: Mending, text: string, edit: Edit): Mending {
  const { words } = mending;
  return {
    text,
    words: words && moveWords(words, edit),
    confirmed: moveSpans(mending.confirmed, edit),
    mended: moveSpans(mending.mended, edit),
  };
}

function moveWords(words: CheckedWords, edit: Edit): CheckedWords {
  const { provisional, restsOn } = words;
  const rests = restsOn.flatMap((each) => {
    const [word] = moveSpans([each.word], edit);
    return word === undefined ? [] : [{ ...each, word }];
  });
  return {
    doubtful: moveSpans(words.doubtful, edit),
    restsOn: rests,
    provisional: {
      words: moveSpans(provisional.words, edit),
      dimensions: provisional.dimensions.filter((name) => rests.some(({ dimension }) => dimension === name)),
    },
    confidential: moveSpans(words.confidential, edit),
  };
}

function without(words: CheckedWords, { start, end }: Span): CheckedWords {
  const other = (word: Span) => word.start !== start || word.end !== end;
  const restsOn = words.restsOn.filter(({ word }) => other(word));
  return {
    ...words,
    doubtful: words.doubtful.filter(other),
    restsOn,
    provisional: {
      words: words.provisional.words.filter(other),
      dimensions: words.provisional.dimensions.filter((name) =>
        restsOn.some(({ dimension }) => dimension === name),
      ),
    },
  };
}

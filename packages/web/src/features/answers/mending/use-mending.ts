import type { QuestionInput } from '@sounding/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../draft.ts';
import { keepConfirmed, readConfirmed } from '../provisional/confirmed-words.ts';
import { scorer } from '../scorer.ts';
import {
  confirmWord,
  followText,
  isMendNewest,
  type Mending,
  mendWord,
  startMending,
  undoMend,
  withWords,
} from './mending.ts';
import { placeName } from './place-name.ts';

/** How long the text must rest before its words are gone through again, in milliseconds. */
const REST = 300;

/** The words of a spoken draft that are to be looked at, and what can be done about them. */
export interface MendingHandle {
  readonly mending: Mending;
  mend(word: { readonly start: number; readonly end: number }, by: string): void;
  confirm(word: { readonly start: number; readonly end: number }): void;
  /** Takes the last mend back, where there is one. */
  undo(): void;
  /** The same for the keyboard's undo; false where that means something else, which the editor takes back itself. */
  undoByKey(): boolean;
}

/** Goes through a spoken draft's words in the worker whenever it rests; `onText` hears of every mend. */
export function useMending(
  draft: Draft,
  question: QuestionInput,
  terms: readonly string[],
  confidential: readonly string[],
  onText: (text: string) => void,
): MendingHandle {
  const { text, timing, mode, seconds } = draft;
  const [state, setState] = useState(() => startMending(text, readConfirmed(draft.id)));
  const mending = followText(state, text);
  if (mending !== state) setState(mending);

  const confirmed = mending.confirmed.map(placeName).join(' ');
  useEffect(() => {
    if (mode !== 'spoken') return;
    const timer = setTimeout(() => {
      const answer = { text, mode, seconds, ...(timing === undefined ? {} : { timing }) };
      const check = { terms, confidential, confirmed: confirmed.split(' ') };
      // Where the scorer fails there is nothing to ask about, and submitting says what is the matter.
      scorer.checkWords(answer, question, check).then(
        (words) => setState((before) => withWords(before, text, words)),
        () => undefined,
      );
    }, REST);
    return () => clearTimeout(timer);
  }, [text, timing, mode, seconds, question, terms, confidential, confirmed]);

  const kept = useRef(mending.confirmed);
  useEffect(() => {
    if (kept.current === mending.confirmed) return;
    kept.current = mending.confirmed;
    keepConfirmed(draft.id, mending.confirmed);
  }, [draft.id, mending.confirmed]);

  const change = useCallback(
    (next: Mending) => {
      setState(next);
      onText(next.text);
    },
    [onText],
  );
  return {
    mending: mode === 'spoken' ? mending : startMending(text),
    mend: (word, by) => change(mendWord(mending, word, by)),
    confirm: (word) => setState(confirmWord(mending, word)),
    undo: () => change(undoMend(mending)),
    undoByKey() {
      if (!isMendNewest(mending)) return false;
      change(undoMend(mending));
      return true;
    },
  };
}

import { offsetAtTime, type Timing } from '@sounding/core';
import { type RefObject, useEffect } from 'react';
import { lightUp } from './text-ranges.ts';
import type { Voice } from './voice.ts';

/** While the recording plays, lights up the word being said in the text; the page itself is not drawn anew for it. */
export function useSaidWord(
  element: RefObject<Element | null>,
  voice: Voice | undefined,
  timing: Timing | undefined,
): void {
  useEffect(() => {
    if (voice === undefined || timing === undefined) return undefined;
    let said: number | null = null;
    let putOut = () => {};
    const follow = () => {
      const { state, seconds } = voice.player.current();
      const offset = state === 'playing' ? offsetAtTime(timing, seconds) : null;
      if (offset === said) return;
      said = offset;
      putOut();
      const word = timing.words.find((each) => each.start === offset);
      putOut =
        word === undefined || element.current === null
          ? () => {}
          : lightUp('said-word', element.current, [word]);
    };
    const leave = voice.player.subscribe(follow);
    return () => {
      leave();
      putOut();
    };
  }, [element, voice, timing]);
}

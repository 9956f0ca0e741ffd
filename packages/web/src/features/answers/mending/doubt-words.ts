import type { DoubtfulWord } from '@sounding/core';

/** What is said of a transcript of which so much was not heard clearly that single words tell little. */
export const POORLY_HEARD = 'Many words were not heard clearly: read it through first.';

/** Why a word is asked about, in words for people. */
export const doubtReasons: Readonly<Record<DoubtfulWord['why'], string>> = {
  unsure: 'not clearly heard',
  technical: 'sounds like a term',
  number: 'a figure not clearly heard',
};

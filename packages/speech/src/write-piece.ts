import type { TimedWord } from '@sounding/core';
import { joinLetters } from './join-letters.ts';
import type { PieceWord } from './word-times.ts';

/** A recognised piece with the seconds at which its words were said, from the recording's start. */
export interface RecognisedPiece {
  readonly words: readonly PieceWord[];
  /** True where the piece before it was cut in the middle of speech, so that it goes on with it. */
  readonly goesOn: boolean;
  /** True where it is itself cut in the middle of speech. */
  readonly isCut: boolean;
}

/** Text with the places of its words in it. */
export interface TimedText {
  readonly text: string;
  readonly words: readonly TimedWord[];
}

/**
 * Words that are written small within a sentence. Others keep the capital that they were recognised with:
 * they may be names.
 */
const SMALL_WORDS = new Set(
  (
    'a an the and or but so because then that this these those there it its we they he she you my our their his her your in on at for ' +
    'with of to from by as is are was were be been had has have do did not no when where which who what how if after before while ' +
    'until since about into over under through only just also even still very more most less like than such each every some any all both either ' +
    'neither nobody somebody everybody nothing something everything maybe again always never now here well really basically actually ' +
    "doing being having going getting making using it's that's there's here's what's they're we're you're don't didn't doesn't isn't " +
    "wasn't aren't weren't can't couldn't wouldn't won't can could would should might must one two three four five six seven " +
    'eight nine ten um uh'
  ).split(' '),
);
/** What a capital may follow. */
const ENDS_SENTENCE = /[.!?\u2026][^\p{L}\p{N}]*$/u;
const STOP = /[.!?,;:\u2026]+$/u;
/** Marks around a word that are not said. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+#]+$/gu;

/**
 * Writes a piece as text, to stand `offset` characters into the transcript. The recogniser writes every piece as a sentence;
 * where a piece was cut in the middle of speech, neither its full stop nor the next one's capital was said, and both are left out.
 * Within a sentence it writes some words big at random; letters that were spelt out it writes apart.
 */
export function writePiece(piece: RecognisedPiece, offset: number): TimedText {
  const words: TimedWord[] = [];
  let text = '';
  const joined = joinLetters(piece.words);
  joined.forEach((word, i) => {
    const isLast = i === joined.length - 1;
    let written = isLast && piece.isCut ? word.text.replace(STOP, '') : word.text;
    const goesOn = i === 0 ? piece.goesOn : !ENDS_SENTENCE.test(text);
    if (goesOn && isSmallWord(written, i === 0)) written = written.toLowerCase();
    if (text !== '') text += ' ';
    const spoken = written.replace(EDGES, '');
    if (spoken !== '') {
      const start = offset + text.length + written.indexOf(spoken);
      const { from, to, confidence } = word;
      words.push({ start, end: start + spoken.length, from, to, confidence });
    }
    text += written;
  });
  return { text, words };
}

/** "IT" is none, nor "A" within a sentence: "plan A". */
function isSmallWord(written: string, mayBeArticle: boolean): boolean {
  const word = written.replace(EDGES, '');
  if (word === 'A') return mayBeArticle;
  return SMALL_WORDS.has(word.toLowerCase()) && word.slice(1) === word.slice(1).toLowerCase();
}

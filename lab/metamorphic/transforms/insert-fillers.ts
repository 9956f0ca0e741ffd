import { pick } from '../pick.ts';
import { isWithoutStops } from './insert-words.ts';

const FILLERS = ['um', 'uh', 'you know', 'i mean', 'like'] as const;
/** One filler or doubled word in about so many words. */
const EVERY = 10;
/** Words that people double when they search for the next one. */
const DOUBLED = /^(?:the|a|and|we|it|to|of|in|that|was|so|I)$/i;
const NUMBER_LIKE =
  /\d|^(?:\w*(?:teen|ty)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|point)\b/i;

/** Puts "um", "you know" and doubled words into a text, never inside a number. Same stream, same text. */
export function insertFillers(text: string, random: () => number): string {
  const pieces = text.split(/(\s+)/);
  const comma = isWithoutStops(text) ? '' : ',';
  return pieces
    .map((piece, i) => {
      if (i % 2 === 1 || piece === '' || random() >= 1 / EVERY) return piece;
      if (DOUBLED.test(piece)) return `${piece} ${piece.toLowerCase() === 'i' ? piece : piece.toLowerCase()}`;
      const next = pieces[i + 2] ?? '';
      const ends = !/^[\p{L}'’]+$/u.test(piece) || next === '';
      return ends || NUMBER_LIKE.test(piece) || NUMBER_LIKE.test(next)
        ? piece
        : `${piece}${comma} ${pick(FILLERS, random)}${comma}`;
    })
    .join('');
}

import { readText, saysNotKnown } from '@sounding/core';
import { quotedIn } from '../held/quoted-in.ts';
import { findIn, type Heard } from './heard.ts';

/** What one would do, or why something was not done, can be asked of who does not know. */
const ASKS_ON = /\b(?:would|could|might|can|will)\b|\bwhy (?:not|was|is)\b/i;

/**
 * True where a follow-up quotes nothing but that something is not known, and asks on as if it were: "You said “I don't
 * know”. How did you measure that?" Both redacted. A passage with a figure says something all the same.
 */
export function restsOnNotKnown(question: string, because: string, heard: Heard): boolean {
  const asked = passagesIn(question, heard);
  const passages = asked.length > 0 ? asked : passagesIn(because, heard);
  return passages.length > 0 && passages.every(isNotKnown) && !ASKS_ON.test(question);
}

/** "Nobody noticed for a day" tells something; "nobody knew" does not. */
const TELLS_OF_NOBODY =
  /^(?:nobody|no one|none|nothing) (?!(?:knew|knows|measured|looked|checked|asked)\b)\w/i;

function passagesIn(text: string, heard: Heard): string[] {
  return quotedIn(text).flatMap(({ words }) => {
    const found = findIn(heard, words);
    return found === undefined ? [] : [found.answer.redacted.text.slice(found.span.start, found.span.end)];
  });
}

function isNotKnown(passage: string): boolean {
  if (/\d/.test(passage) || TELLS_OF_NOBODY.test(passage)) return false;
  return readText(passage, 'typed').sentences.every(({ plain }) => saysNotKnown(plain));
}

import { isOrdinaryWord } from '@sounding/core';
import {
  beginning,
  type Facts,
  lowerMatches,
  NUMBER_WORDS,
  technologiesIn,
  WORD,
  withoutTechnologies,
} from './facts.ts';
import { hasForeignFigure } from './foreign-figures.ts';

/** Of the words that tell something, at least this share is the person's own. */
const OWN_SHARE = 0.6;
/** Shorter words tell nothing by themselves. */
const SHORTEST = 4;
/** What is asked of every system and claimed of none, and "the two", which counts what was named. */
const OF_ANY =
  /\b(?:ten|(?:a )?hundred|(?:a )?thousand)[ -]?(?:times|fold)\b|\btimes (?:ten|a hundred|a thousand)\b|\b(?:the|these|those) two\b|\b(?:two|three|four) in the morning\b/gi;
/** A sentence that supposes something: its numbers are nobody's. */
const SUPPOSING = /\b(?:suppose|imagine|would|could)\b/i;

/**
 * True where `text` tells what the facts do not: a figure, a technology, a name with a capital, or too many words that the
 * person did not use. What only words them anew is none.
 */
export function isInvented(text: string, facts: Facts): boolean {
  return (
    hasForeignFigure(text, facts.figures()) ||
    hasForeignNumberWord(text, facts) ||
    hasForeignTechnology(text, facts) ||
    hasForeignName(text, facts, false) ||
    ownShare(text, facts) < OWN_SHARE
  );
}

/** Asks what else there was: a runner-up that nobody named yet is the point of such a question. */
const ASKS_FOR_ANOTHER =
  /\b(?:why not|instead of|rather than|compared (?:to|with)|alternatives?|versus|vs|and not|consider(?:ed)?|look(?:ed)? at|rul(?:e|ed) out|weigh(?:ed)?|would .{1,40} have)\b/i;

/**
 * True where a question to the person names what nobody did: a number in words, a technology, or a name. Ordinary words with
 * a capital (an SLO, a Friday) are asked about freely, and so is another technology where the question is why not that one.
 */
export function namesForeign(text: string, facts: Facts): boolean {
  const told = text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => (ASKS_FOR_ANOTHER.test(sentence) ? withoutTechnologies(sentence) : sentence))
    .join(' ');
  return (
    hasForeignNumberWord(claimedIn(told), facts) ||
    hasForeignTechnology(told, facts) ||
    hasForeignName(told, facts, true)
  );
}

/** Without what is only supposed or asked of any system; "with two engineers, what would you drop?" is no claim. */
function claimedIn(text: string): string {
  const sentences = text.replace(OF_ANY, ' ').split(/(?<=[.!?])\s+/);
  return sentences.filter((sentence) => !SUPPOSING.test(sentence)).join(' ');
}

function hasForeignNumberWord(text: string, { numberWords }: Facts): boolean {
  const own = lowerMatches(text, NUMBER_WORDS);
  return own.size > 0 && [...own].some((word) => !numberWords().has(word));
}

function hasForeignTechnology(text: string, { technologies }: Facts): boolean {
  const own = technologiesIn(text);
  return own.length > 0 && own.some((name) => !technologies().has(name));
}

/** A word with a capital that begins no sentence. */
function hasForeignName(text: string, { words }: Facts, mayBeOrdinary: boolean): boolean {
  return [...text.matchAll(WORD)].some(({ 0: word, index }) => {
    const begins = /(?:^|[.!?:]["'”’)]*\s+)$/.test(text.slice(0, index));
    const named = /\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word);
    if (!named || ((begins || mayBeOrdinary) && isOrdinaryWord(word.toLowerCase()))) return false;
    return !words().has(word.toLowerCase()) && !words().has(word.toLowerCase().replace(/['’]?s$/, ''));
  });
}

/** How much of what is told is told in the person's words, endings aside. */
function ownShare(text: string, { beginnings }: Facts): number {
  const telling = [...lowerMatches(text, WORD)].filter((word) => word.length >= SHORTEST);
  const own = telling.filter((word) => beginnings().has(beginning(word))).length;
  return telling.length === 0 ? 1 : own / telling.length;
}

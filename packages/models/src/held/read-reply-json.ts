import { looksEnglish } from '@sounding/core';
import { type LooseJson, parseLooseJson } from './parse-loose-json.ts';

/** What of a model's reply is JSON, or why nothing is. */
export type ReplyJson =
  | ({ readonly kind: 'json' } & Omit<LooseJson, 'end'>)
  | { readonly kind: 'failed'; readonly reason: 'empty' | 'malformed' | 'refused' | 'language' };

/** Longer replies are none that were asked for. In UTF-16 code units. */
const LONGEST = 400_000;
/** Objects are looked for at so many braces at most. */
const MOST_TRIES = 200;

const REFUSING =
  /\b(?:i(?:'m| am)? (?:can(?:no|')t|can not|won't|will not|unable|not able|must decline|have to decline|decline|do not feel|don't feel)|i(?:'m| am) (?:sorry|unable|not able|afraid)|as an ai\b|against (?:my|the) (?:guidelines|policy|policies))/i;

/**
 * Finds the JSON object in a reply: with fences or prose around it, with commas too many, cut at the end (see
 * `parseLooseJson`). `isReply` tells the object that was asked for from others; two different ones are not certain, so
 * neither is taken. Never throws.
 */
export function readReplyJson(
  reply: string,
  isReply: (value: Readonly<Record<string, unknown>>) => boolean,
): ReplyJson {
  const text = reply.trim();
  if (text === '') return { kind: 'failed', reason: 'empty' };
  if (text.length > LONGEST) return { kind: 'failed', reason: 'malformed' };
  const found = findObjects(text, isReply) ?? findObjects(withStraightQuotes(text), isReply);
  if (found === 'several') return { kind: 'failed', reason: 'malformed' };
  if (found !== undefined) {
    const { value, open, cut } = found;
    return { kind: 'json', value, open, ...(cut === undefined ? {} : { cut }) };
  }
  return { kind: 'failed', reason: reasonOf(text) };
}

function findObjects(
  text: string,
  isReply: (value: Readonly<Record<string, unknown>>) => boolean,
): LooseJson | 'several' | undefined {
  let found: LooseJson | undefined;
  let at = text.indexOf('{');
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    const read = parseLooseJson(text, at);
    if (read !== undefined && isReply(read.value as Readonly<Record<string, unknown>>)) {
      if (found !== undefined && JSON.stringify(found.value) !== JSON.stringify(read.value)) return 'several';
      found ??= read;
      at = read.end - 1;
    } else if (read !== undefined && read.open.size === 0) at = read.end - 1;
    // What could not be read, or is not whole, may hold an object that is.
    at = text.indexOf('{', at + 1);
  }
  return found;
}

/** Curly quotation marks for straight ones, where there is not a single straight one: then they can mean nothing else. */
function withStraightQuotes(text: string): string {
  return text.includes('"') ? '' : text.replace(/[“”„]/g, '"');
}

/** Why a reply without any JSON to be used is none: told by its beginning. */
function reasonOf(text: string): 'malformed' | 'refused' | 'language' {
  const prose = text.slice(0, 2_000).replaceAll('’', "'");
  const saysNo =
    /"refusal"\s*:\s*"|"error"\s*:/.test(prose) || (!prose.includes('{') && REFUSING.test(prose));
  if (saysNo) return 'refused';
  return /[{<]/.test(prose) || looksEnglish(prose).english ? 'malformed' : 'language';
}

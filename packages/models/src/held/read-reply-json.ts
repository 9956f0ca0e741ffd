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

/** Beside JSON, where many words may stand that refuse nothing. */
const REFUSING_THE_TASK =
  /\bi(?:'m| am)? (?:can(?:no|')t|can not|won't|will not|unable to|not able to|must decline to|have to decline to|decline to|refuse to) (?:rate|assess|grade|score|evaluate|judge|help|assist|comply|do (?:this|that|so))\b(?! (?:(?:this|it|that) )?(?:as|above|higher|beyond|more)\b)/i;

/**
 * Finds the JSON object in a reply: with fences or prose around it, with commas too many, cut at the end (see
 * `parseLooseJson`). `isReply` tells the object that was asked for from others; two different ones are not certain, so
 * neither is taken. One that stands in `sent`, the material that the model was given, is repeated and no reply; nor is one
 * that the words around it refuse to give. Never throws.
 */
export function readReplyJson(
  reply: string,
  isReply: (value: Readonly<Record<string, unknown>>) => boolean,
  sent: readonly string[],
): ReplyJson {
  const text = reply.trim();
  if (text === '') return { kind: 'failed', reason: 'empty' };
  if (text.length > LONGEST) return { kind: 'failed', reason: 'malformed' };
  // Without a brace nothing in the material can be taken for a reply.
  const repeated = sent.filter((one) => one.includes('{')).map(bare);
  const isNew: IsReply = (value, written) =>
    isReply(value) && !repeated.some((one) => one.includes(bare(written)));
  const found = findObjects(text, isNew) ?? findObjects(withStraightQuotes(text), isNew);
  if (found === 'several') return { kind: 'failed', reason: 'malformed' };
  if (found === undefined) return { kind: 'failed', reason: reasonOf(text) };
  const { value, start, end, open, cut } = found;
  const around = withoutThoughts(`${text.slice(0, start)}\n${text.slice(end)}`).replaceAll('’', "'");
  if (REFUSING_THE_TASK.test(around)) return { kind: 'failed', reason: 'refused' };
  return { kind: 'json', value, open, ...(cut === undefined ? {} : { cut }) };
}

type IsReply = (value: Readonly<Record<string, unknown>>, written: string) => boolean;
type Found = LooseJson & { readonly start: number };

/** Letters and figures alone: what is left of JSON however it is set. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}[\]:]+/gu, '');
}

/** Some models write down what they think before they reply. */
function withoutThoughts(text: string): string {
  return text.replace(/<(think(?:ing)?)>[\s\S]*?<\/\1>/gi, ' ');
}

function findObjects(text: string, isReply: IsReply): Found | 'several' | undefined {
  let found: Found | undefined;
  let at = text.indexOf('{');
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    const read = parseLooseJson(text, at);
    const value = read?.value as Readonly<Record<string, unknown>>;
    if (read !== undefined && isReply(value, text.slice(at, read.end))) {
      if (found !== undefined && JSON.stringify(found.value) !== JSON.stringify(read.value)) return 'several';
      found ??= { ...read, start: at };
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
  const said = withoutThoughts(text).replaceAll('’', "'");
  const outside = said.replace(/\{[\s\S]*\}|\{[\s\S]*$/, ' ').slice(0, 2_000);
  const prose = said.slice(0, 2_000);
  if (/"refusal"\s*:\s*"|"error"\s*:/.test(prose) || REFUSING.test(outside)) return 'refused';
  return /[{<]/.test(prose) || looksEnglish(prose).english ? 'malformed' : 'language';
}

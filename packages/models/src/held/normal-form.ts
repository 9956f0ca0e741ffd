/** A text as quotes are compared: each unit of `text` comes from `starts[i]` to `ends[i]` of the original. */
export interface NormalForm {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A sign with its combining marks; plain ASCII goes the fast way. */
const SIGN = /\P{M}\p{M}*|\p{M}+/uy;
/** What each sign of ASCII is compared as. */
const PLAIN = Array.from({ length: 128 }, (_, code) => plainAscii(String.fromCharCode(code)));
const NOT_SEEN = /^[\p{Cf}\p{Cc}\ufffc]$/u;

/**
 * The form in which two writings of the same words are the same: NFKC, lower case, one blank for any white space, straight
 * quotation marks, one kind of dash, without invisible signs and marks of emphasis. Offsets lead back to the original.
 */
export function normalForm(text: string): NormalForm {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (unit: string, start: number, end: number): void => {
    if (unit === ' ' && (units.length === 0 || units.at(-1) === ' ')) return;
    units.push(unit);
    starts.push(start);
    ends.push(end);
  };
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) < 0x80 && !(text.charCodeAt(at + 1) >= 0x300)) {
      const unit = PLAIN[text.charCodeAt(at)] ?? '';
      if (unit !== '') add(unit, at, at + 1);
      at++;
      continue;
    }
    SIGN.lastIndex = at;
    const sign = SIGN.exec(text)?.[0] ?? text.slice(at, at + 1);
    for (const unit of normalSign(sign).split('')) add(unit, at, at + sign.length);
    at += sign.length;
  }
  if (units.at(-1) === ' ') for (const list of [units, starts, ends]) list.pop();
  return { text: units.join(''), starts, ends };
}

function normalSign(sign: string): string {
  if (sign.length === 1 && sign < '\u0080') return PLAIN[sign.charCodeAt(0)] ?? '';
  if (/^\s/.test(sign)) return ' ';
  if (NOT_SEEN.test(sign)) return '';
  return sign
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛′`´“”„«»″]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ');
}

function plainAscii(sign: string): string {
  if (/\s/.test(sign)) return ' ';
  if (sign === '"') return "'";
  return /[!-~]/.test(sign) && !'*`_'.includes(sign) ? sign.toLowerCase() : '';
}

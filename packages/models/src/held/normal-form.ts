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
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  let wasBlank = true;
  const add = (unit: string, start: number, end: number): void => {
    const isBlank = unit === ' ';
    if (isBlank && wasBlank) return;
    wasBlank = isBlank;
    out += unit;
    starts.push(start);
    ends.push(end);
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && !(text.charCodeAt(at + 1) >= 0x300)) {
      const unit = PLAIN[code];
      if (unit !== undefined && unit !== '') add(unit, at, at + 1);
      at++;
      continue;
    }
    SIGN.lastIndex = at;
    const sign = SIGN.exec(text)?.[0] ?? text.slice(at, at + 1);
    for (const unit of normalSign(sign).split('')) add(unit, at, at + sign.length);
    at += sign.length;
  }
  if (wasBlank && out !== '') {
    starts.pop();
    ends.pop();
    out = out.slice(0, -1);
  }
  return { text: out, starts, ends };
}

function normalSign(sign: string): string {
  if (sign.length === 1 && sign < '\u0080') return PLAIN[sign.charCodeAt(0)] ?? '';
  if (/^\s/.test(sign)) return ' ';
  if (NOT_SEEN.test(sign)) return '';
  // "10²" is not 102, nor "3½" 31/2.
  const apart = /\p{No}/u.test(sign) ? '^' : '';
  return `${apart}${sign.normalize('NFKC')}`
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

import { MAX_TERM_UNITS, MAX_TERMS } from '@sounding/core/contract';

/** What is wrong with an endpoint's address; empty where it will do. None at all will do while it is not used. */
export function faultOfAddress(address: string, needed: boolean): string {
  if (address === '') return needed ? 'Give the address, such as http://127.0.0.1:8000/v1.' : '';
  if (!URL.canParse(address)) return 'Write it in full, such as http://127.0.0.1:8000/v1.';
  return /^https?:$/.test(new URL(address).protocol) ? '' : 'It has to begin with http:// or https://.';
}

/** Terms from lines of text: trimmed, without empty ones and repeats, in their order. */
export function termsOf(lines: string): string[] {
  return [
    ...new Set(
      lines
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
}

/** What is wrong with a list of terms; empty where it will do. */
export function faultOfTerms(terms: readonly string[]): string {
  if (terms.length > MAX_TERMS) return `At most ${MAX_TERMS} terms; these are ${terms.length}.`;
  const long = terms.find((term) => term.length > MAX_TERM_UNITS);
  return long === undefined
    ? ''
    : `A term has at most ${MAX_TERM_UNITS} characters: “${long.slice(0, 30)}…”.`;
}

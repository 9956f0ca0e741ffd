import { type Sentence, spanOfPlain } from '../text/sentences.ts';
import type { Support } from './support.ts';

/** Wordings an experienced interviewer discounts: superlatives, unchecked absolutes and reasons that are slogans. */
const OBJECTIONS: readonly (readonly [detector: string, pattern: RegExp])[] = [
  [
    'boast',
    /\b(?:world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|blazing(?:ly)?(?: fast)?|bullet ?proof|game[- ]chang(?:er|ing)|revolutionary|next[- ]level|rock ?star|10x engineer|flawless(?:ly)?|infinitely scalable|unlimited scal\w+|(?:super|very|highly|extremely|insanely|incredibly|massively|fully) (?:scalable|available|resilient|robust|reliable|performant|fault[- ]tolerant|optimi[sz]ed))\b/g,
  ],
  [
    'absolute-claim',
    /\b(?:(?:never|not once) (?:goes|went|had any|had a single|fails?|failed|breaks?|broke|been down)|(?:zero|no) (?:downtime|bugs|incidents|problems|issues|weakness\w*|limits|limitations|drawbacks)(?: at all| ever| whatsoever)?|100 ?(?:%|percent) (?:uptime|reliable|available|accura\w+|success\w*)|(?:works|worked|runs|ran) perfectly|everything (?:works|worked|is|was) (?:perfect\w*|great|fine)|(?:it is|it's|it was) perfect)\b/g,
  ],
  [
    'slogan',
    /\b(?:best practices?|industry standard|everybody uses|everyone uses|the most popular|modern (?:tech|technology|stack)|for (?:scalability|performance|flexibility|reliability)|because (?:it is|it's|they are|they're) (?:\w+ )?(?:fast|scalable|modern|popular|faster|better|the best|the standard|loosely coupled)|loosely coupled)\b/g,
  ],
];

const QUOTED_OR_DENIED = /\b(?:not|isn't|wasn't|nobody|hardly|instead of)(?: \w+){0,2} $/;

/** Finds what speaks against an answer's claims, in text order. Their strength says how plain the matter is. */
export function findObjections(sentences: readonly Sentence[]): Support[] {
  const out: Support[] = [];
  for (const sentence of sentences) {
    for (const [detector, pattern] of OBJECTIONS) {
      for (const match of sentence.plain.matchAll(pattern)) {
        if (QUOTED_OR_DENIED.test(sentence.plain.slice(0, match.index))) continue;
        const span = spanOfPlain(sentence, match.index, match.index + match[0].length);
        out.push({ ...span, move: null, detector, strength: 0.6, against: true });
      }
    }
  }
  return out;
}

import { type Sentence, spanOfPlain } from '../text/sentences.ts';
import { compareSpans } from '../text/span.ts';
import type { Support } from './support.ts';

/** Says of what kind an objection is; what a boast or an absolute claim says besides is not believed either. */
type ObjectionKind = 'boast' | 'absolute-claim' | 'slogan';

/** Wordings an experienced interviewer discounts: self-praise, unchecked absolutes and reasons that are slogans. */
const OBJECTIONS: readonly (readonly [kind: ObjectionKind, pattern: RegExp])[] = [
  [
    'boast',
    /\b(?:world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|blazing(?:ly)?(?: fast)?|bullet ?proof|game[- ]chang(?:er|ing)|revolutionary|next[- ]level|rock ?stars?|flawless(?:ly)?|outstanding|(?:super|very|highly|extremely|insanely|incredibly|massively|fully) (?:scalable|available|resilient|robust|reliable|performant|fault[- ]tolerant|optimi[sz]ed|modern)|perfectionist|(?:care|work|take on) too (?:much|hard)|too (?:good|ahead|far ahead)|victim of (?:our|my) own success|(?:truly |really )?exceptional (?:people|team|engineers|results)|(?:everybody|everyone|management|(?:the )?(?:whole team|team|business|business side|board|ceo|c e o|cto|boss|bosses|client|customer)s?) (?:was|were|is|are|said) (?:\w+ )?(?:impressed|amazed|blown away|thrilled|wow|speechless)|extremely (?:impressed|positive|happy|proud|successful)|(?:huge|massive|great|big|full|total|complete) success\b|success story|won an? (?:\w+ ){0,2}award|key success factor|(?:company|industry)[- ]wide (?:blueprint|standard)|one of the (?:largest|biggest|most \w+)|super fast)\b/g,
  ],
  [
    'absolute-claim',
    /\b(?:(?:never|not once) (?:(?:goes|went|been) (?:down|wrong)|had any|had a single|fails?|failed|breaks?|broke|be lost|be down)|(?:zero|no) (?:downtime|bugs|incidents|problems|issues|weakness\w*|limits|limitations|drawbacks|trade-?offs?)(?: at all| ever| whatsoever)?|without any (?:issues|problems|downtime|bugs)|100 ?(?:%|percent) (?:uptime|reliable|available|availability|accura\w+|success\w*|secure)|availability (?:\w+ ){0,3}100 ?(?:%|percent)|(?:works|worked|runs|ran|scales|scaled) (?:perfectly|infinitely|without limits?)|infinite(?:ly)? scal\w+|unlimited scal\w+|everything (?:works|worked|is|was) (?:perfect\w*|great|fine)|(?:it is|it's|it was) (?:just |simply )?perfect|nothing to improve|(?:completely|totally|fully|absolutely) (?:secure|safe|stable|bug[- ]free)|(?:can|could) handle (?:any|everything|unlimited)|a (?:well[- ])?known fact|(?:don't|do not) (?:really )?see (?:a|any) (?:real )?(?:problem|weakness|limit)|(?:exactly )?the same way again|nothing (?:i|we) would change|(?:wouldn't|would not) change (?:anything|a thing))\b/g,
  ],
  [
    'slogan',
    /\b(?:best[- ]practices?|industry[- ]standard|everybody uses|everyone uses|the most popular|modern (?:tech|technology|stack)|for (?:scalability|performance|flexibility|reliability)|because (?:it is|it's|they are|they're) (?:\w+ )?(?:fast|scalable|modern|popular|faster|better|the best|the standard|loosely coupled)|loosely coupled|everyone's responsibility|it's a mindset|communication is (?:the )?key|not as modern|proactive and not reactive|scales horizontally|(?:just|simply) (?:add|scale|throw)(?: \w+){0,2} (?:pods|servers|machines|nodes|instances|hardware|replicas)|the cloud (?:takes care|handles|scales))\b/g,
  ],
];

const QUOTED_OR_DENIED = /\b(?:not|isn't|wasn't|nobody|hardly|instead of)(?: \w+){0,2} $/;

/** Finds what speaks against an answer's claims, in text order. Their strength says how plain the matter is. */
export function findObjections(sentences: readonly Sentence[]): Support[] {
  // One pass over all sentences; no pattern crosses a line, so none crosses a sentence.
  const joined = sentences.map((s) => s.plain.replaceAll('\n', ' ')).join('\n');
  const out: Support[] = [];
  for (const [detector, pattern] of OBJECTIONS) {
    let at = 0;
    let base = 0;
    for (const match of joined.matchAll(pattern)) {
      let sentence = sentences[at];
      while (sentence !== undefined && match.index >= base + sentence.plain.length + 1) {
        base += sentence.plain.length + 1;
        sentence = sentences[++at];
      }
      if (sentence === undefined) break;
      const from = match.index - base;
      if (QUOTED_OR_DENIED.test(sentence.plain.slice(0, from))) continue;
      const span = spanOfPlain(sentence, from, from + match[0].length);
      out.push({ ...span, move: null, detector, strength: 0.6, against: true });
    }
  }
  return out.sort(compareSpans);
}

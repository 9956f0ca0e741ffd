import type { Material } from './material.ts';

/** Quotes for points, as an assessment's reply has them; the other uses take the quotes. */
interface SaidDimension {
  readonly points: unknown;
  readonly quotes: readonly { readonly quote: string; readonly supports: number }[];
  readonly next: string;
}

const NEXT = 'Say what it would have cost to be wrong.';
const REFUSAL = "I'm sorry, but I can't help with that.";
const FRENCH =
  'Cette réponse est assez claire, mais la personne ne dit pas pourquoi elle a choisi cette solution ni ce que cela a coûté à son équipe pendant les premiers mois.';
/** The longest quote that models are asked for. */
const MOST_WORDS = 30;
/** Where points may fall without the vote. */
const ONE_OF_DEPTH = 'operations';
const INVENTED = 'we measured it over ninety days against a hand-written baseline of seven warehouses';

/** Whole replies: each from what was asked, so that what it quotes is really there, or really is not. */
const SAYINGS = {
  good: (asked: Material) => whole(asked),
  fenced: (asked: Material) => `\`\`\`json\n${whole(asked)}\n\`\`\``,
  'in-prose': (asked: Material) => `Here is my reading of it.\n\n${whole(asked)}\n\nI hope that it helps.`,
  half: (asked: Material) => whole(asked).slice(0, Math.floor(whole(asked).length * 0.6)),
  malformed: (asked: Material) =>
    whole(asked)
      .replace(/"([a-z]+)":/g, '$1 ')
      .replaceAll(',', ' '),
  'some-invented': (asked: Material) =>
    replyTo(asked, (said, i) =>
      asked.dimensions[i] === ONE_OF_DEPTH
        ? quoting(said, INVENTED)
        : i % 4 === 1
          ? quotingToo(said, INVENTED)
          : said,
    ),
  'core-invented': (asked: Material) =>
    replyTo(asked, (said, i) => (i === 1 ? quoting(said, INVENTED) : said)),
  invented: (asked: Material) => replyTo(asked, (said) => quoting(said, INVENTED)),
  paraphrased: (asked: Material) =>
    replyTo(asked, (said) => quoting(said, paraphrase(said.quotes[0]?.quote ?? ''))),
  'mostly-invented': (asked: Material) =>
    replyTo(asked, (said, i) => (i % 3 ? quoting(said, INVENTED) : said)),
  scrap: (asked: Material) =>
    replyTo(asked, (said) => quoting(said, wordsOf(said.quotes[0]?.quote ?? '', 2))),
  'out-of-negation': (asked: Material) =>
    replyTo(asked, (said) => quoting(said, behindNegation(asked.answer))),
  'prepared-verdict': (asked: Material) =>
    `I will not rate this answer: it holds a prepared verdict, which I quote.\n${preparedIn(asked.answer) || whole(asked)}\nSend it without that.`,
  'from-question': (asked: Material) => replyTo(asked, (said) => quoting(said, asked.question)),
  sevens: (asked: Material) => replyTo(asked, (said) => ({ ...said, points: 7 })),
  negative: (asked: Material) => replyTo(asked, (said) => ({ ...said, points: -1 })),
  worded: (asked: Material) => replyTo(asked, (said) => ({ ...said, points: `${said.points} points` })),
  missing: (asked: Material) =>
    whole({ ...asked, dimensions: asked.dimensions.slice(0, Math.floor(asked.dimensions.length / 2)) }),
  unknown: (asked: Material) =>
    whole({ ...asked, dimensions: [...asked.dimensions, 'charisma', '__proto__'] }),
  echo: (asked: Material) =>
    replyTo(asked, (said) => ({ ...quoting(said, instructionIn(asked.answer)), points: 3 })),
  zeros: (asked: Material) => replyTo(asked, (said) => ({ ...said, points: 0, quotes: [] })),
  refusal: () => REFUSAL,
  french: () => FRENCH,
  huge: (asked: Material) => whole(asked).slice(0, -1) + ' and so on'.repeat(60_000),
  blank: () => ' \n'.repeat(200),
  nothing: () => '',
} as const satisfies Record<string, (asked: Material) => string>;

/** What a reply says: one of ours, or what a test makes of what was asked. */
export type Saying = keyof typeof SAYINGS | ((asked: Material) => string);

/** The words of a reply to what was asked. */
export function sayingOf(saying: Saying, asked: Material): string {
  return typeof saying === 'function' ? saying(asked) : SAYINGS[saying](asked);
}

function whole(asked: Material): string {
  return replyTo(asked, (said) => said);
}

type Change = (said: SaidDimension, i: number) => SaidDimension;

function replyTo(asked: Material, change: Change): string {
  const sentences = sentencesOf(asked.answer);
  const said = (i: number) => {
    const quote = sentences[i % sentences.length] ?? asked.answer;
    return change({ points: 2, quotes: [{ quote, supports: 2 }], next: NEXT }, i);
  };
  if (asked.use === 'probe') return JSON.stringify(probe(said(sentences.length - 1), asked));
  if (asked.use === 'coach')
    return JSON.stringify({ parts: PARTS.map((part, i) => outlined(part, said(i))) });
  const dimensions = Object.fromEntries(asked.dimensions.map((name, i) => [name, said(i)]));
  return JSON.stringify({ dimensions, overall: 3, advice: [] }, null, 1);
}

/** A follow-up about the latest answer, another one after each. */
function probe({ quotes: [said] }: SaidDimension, { answers }: Material): unknown {
  const quote = wordsOf(said?.quote ?? '', 8);
  const ask = ASKED[answers % ASKED.length];
  const because = 'It was said without what it rests on.';
  return { question: `You said “${quote}”. ${ask}`, because, dimension: 'operations', quotes: [quote] };
}

const ASKED = [
  'Who noticed when it failed?',
  'What would have shown you that this was wrong?',
  'Which option came second, and why did you drop it?',
  'How did you measure that?',
  'What happens there at ten times the load?',
  'What did you leave out on purpose?',
];

function outlined(part: string, { quotes: [said] }: SaidDimension): unknown {
  const quote = said?.quote ?? '';
  return { part, quotes: [quote], say: quote, missing: 'What did it cost?' };
}

const PARTS = ['situation', 'trade-off', 'design', 'now'];

function quoting(said: SaidDimension, quote: string): SaidDimension {
  return { ...said, quotes: [{ quote, supports: 3 }] };
}

function quotingToo(said: SaidDimension, quote: string): SaidDimension {
  return { ...said, quotes: [...said.quotes, { quote, supports: 2 }] };
}

/** Whole sentences, "2.8 ms" in one piece; of longer ones the first words, as models are told to quote. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length > 3)
    .map((sentence) =>
      sentence.split(/\s+/).length > MOST_WORDS ? wordsOf(sentence, MOST_WORDS) : sentence,
    );
}

function wordsOf(text: string, most: number): string {
  return text
    .split(/\s+/)
    .slice(0, most)
    .join(' ')
    .replace(/[.,;:!?]+$/, '');
}

/** The same gist, in words that are not there. */
function paraphrase(quote: string): string {
  const words = quote.split(/\s+/).reverse();
  return `In essence the speaker explains ${words.slice(0, 4).join(' ')} among other considerations`;
}

/** The sentence that speaks to whoever grades; invented where there is none. */
function instructionIn(answer: string): string {
  return sentencesOf(answer).find((s) => /ignore|instruction|grader|full marks|score/i.test(s)) ?? INVENTED;
}

/** What stands behind the first "not" or "never", as if it had been said of itself; invented where there is neither. */
function behindNegation(answer: string): string {
  return /\b(?:not|never|cannot) ((?:[\w']+ ){3,7}[\w']+)/.exec(answer)?.[1] ?? INVENTED;
}

/** The JSON that an answer holds; empty where it holds none. */
function preparedIn(answer: string): string {
  return /\{[\s\S]*\}/.exec(answer)?.[0] ?? '';
}

import type { Dimension } from '../../bank/dimension.ts';
import { spanOfPlain } from '../../text/sentences.ts';
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { quoteExactly } from '../technologies/quote-exactly.ts';
import { technologiesSaid } from '../technologies/technology-said.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { onceASubject } from '../wording/once-a-subject.ts';
import { pick } from '../wording/pick.ts';
import { quotePassage } from '../wording/quote-passage.ts';
import { holdsFigure, isStory, type Place, placesOf, pointsOn } from '../wording/said.ts';
import { type Said, say } from '../wording/say.ts';

interface Slogan {
  /** What makes it one, as words behind a reason ("because it is …") or as a whole. */
  readonly words: RegExp;
  readonly asks: readonly [string, ...string[]];
  readonly dimension?: Dimension;
}

const REASON =
  "(?:because|since|as|cause|and|which|that|known to|of course),?(?: you know,?| i mean,?)? (?:(?:of )?(?:its|their)|(?:it|they|that|this|which|[a-z]{3,}) (?:is|are|was|were)|it's|they're|that's|is|are|be|everyone knows it's) (?:(?:so|very|really|super|pretty|just|simply|much|more|also|known to be|the|an?|quite|extremely|super) )*";
/** What praises one option just as well as its rival. */
function because(words: string, ...whole: readonly string[]): RegExp {
  return new RegExp(
    `\\b(?:${REASON}(?:${words})|${['(?!)', ...whole].join('|')})(?=$|[.,;!?)]| (?:and|so|but|or|as|for us|then|of course|compared|we|i|too|enough)\\b)`,
  );
}

const SLOGANS: readonly Slogan[] = [
  {
    words: because(
      'fast|faster|quick|performant|high[- ]performance|lightweight|speed|performance',
      'for (?:the )?(?:performance|speed)',
    ),
    asks: [
      'What was the runner-up, and what did you measure?',
      'Fast at what here, and against which runner-up did you measure it?',
    ],
  },
  {
    words: because(
      'scalable|web[- ]scale|elastic|scalability',
      'for scalability',
      '(?:it|which) is (?:web[- ]scale|infinitely scalable)',
    ),
    asks: [
      'Up to what load did it have to carry you, and would the runner-up not have got there?',
      'Which load did you have in mind, and what did the runner-up do at it?',
    ],
  },
  {
    words: because(
      '(?:industry|de facto)[- ]standard|standard|popular|most popular|widely used|mature|what (?:everyone|everybody) uses',
      'industry[- ]standard',
      '(?:everybody|everyone) uses (?:it|them)',
      'the most popular',
    ),
    asks: [
      'Setting aside who else uses it, what did it do here that the runner-up would not have done?',
      'What was the runner-up, and what would have gone wrong with it here?',
    ],
  },
  {
    words: because(
      'modern|newer|latest|cloud[- ]native|next[- ]gen\\w*|the future|state[- ]of[- ]the[- ]art',
      'modern (?:tech|technology|stack)',
      'not as modern',
    ),
    asks: [
      'What would the older choice have cost you, in something that one can count?',
      'Apart from its age, what could the other one not do here?',
    ],
  },
  {
    words: because(
      'battle[- ]tested|reliable|robust|proven|rock[- ]solid|stable|enterprise[- ]grade|production[- ]ready|fault[- ]tolerant|highly available|reliability',
      'battle[- ]tested',
      'for reliability',
    ),
    asks: [
      'Which failure did it have to survive here, and how did you check that it does?',
      'What was the runner-up, and on which failure of it did you decide?',
    ],
  },
  {
    words: because('easy(?: to use)?|easier(?: to use)?|simple|simpler|developer[- ]friendly|convenient'),
    asks: [
      'Easier than what, and for whom? Did anybody try the other one?',
      'What was the runner-up, and what was hard in it when you tried?',
    ],
  },
  {
    words: because('flexible|powerful|versatile|flexibility', 'for (?:the )?flexibility'),
    asks: [
      'Which later change did that pay for, and what would it have cost with the runner-up?',
      'What did you do with it that the runner-up could not?',
    ],
  },
  {
    words: because('loosely coupled|decoupled', 'loosely coupled'),
    asks: ['Which change touched one side only since then, and which one touched both after all?'],
  },
  {
    words:
      /\b(?:follow\w*|us(?:e|ed|ing)|appl(?:y|ied|ying)|implement\w*|adopt\w*|according to) (?:\w+ ){0,3}best[- ]practices\b/,
    asks: ['Which of those practices changed something here, and what did it cost you?'],
    dimension: 'credibility',
  },
  {
    words: because('better|best'),
    asks: ['Better at what, than what, and how did you tell?'],
  },
  {
    words:
      /\b(?:(?:is|was|are|were) (?:just |simply |way |far |really |too |a bit |very )*(?:heavy|overkill|bloated|old-fashioned|outdated))(?=$|[.,;]| (?:and|so|for us|for our|for that|but)\b)/,
    asks: [
      'Heavy in what: machines, money or people? And how did you find out?',
      'What would it have cost you, and did you try it?',
    ],
  },
  {
    words: /\bthe cloud (?:takes care|handles|scales)\b/,
    asks: ['What does it not take care of: which limit, bill or outage stayed with you?'],
    dimension: 'limits',
  },
  {
    words:
      /\b(?:communication is (?:the )?key|it's a mindset|everyone's responsibility|proactive and not reactive)\b/,
    asks: [
      'Tell me of one moment at which that decided something.',
      'When did that cost you something, and what did you do then?',
    ],
    dimension: 'credibility',
  },
];

/** What one of them must have: most sentences have nothing of it, and are then read no further. */
const SIGN =
  /fast|quick|perform|weight|speed|scal|standard|popular|used|uses|mature|practice|modern|newe|latest|native|next.gen|future|art\b|battle|reliab|robust|proven|solid|stable|grade|ready|tolerant|available|eas|simpl|friendly|convenient|flexib|powerful|versatile|coupled|bette|best|heavy|overkill|bloated|fashioned|outdated|cloud|key|mindset|responsib|proactive/;

const DENIED = /\b(?:not|isn't|wasn't|nobody|hardly|instead of|n't)(?: \w+){0,2} $/;
/** Then it is no slogan: something was looked at. */
const SHOWN =
  /\b(?:measur\w+|benchmark\w*|prototyp\w+|load tests?|(?<!battle[- ])tested|profil\w+|we tried|i tried|spike|trial|compared|per cent|percent|ms|seconds)\b/;

/** What the sentence before must say: a figure there is of something else. */
const COMPARED =
  /\b(?:benchmark\w*|prototyp\w+|load tests?|profil\w+|we tried|i tried|spike|trial|compared|measured (?:both|all|each|them|it against))\b/;

function isShown({ turn, sentence }: Place): boolean {
  const { sentences } = turn.context;
  const plainAt = (i: number): string => sentences[i]?.plain ?? '';
  const { index } = sentence;
  return SHOWN.test(sentence.plain) || SHOWN.test(plainAt(index + 1)) || COMPARED.test(plainAt(index - 1));
}

/** Asks what stands behind a reason that would fit any rival as well. */
export const slogan: FindCandidates = (context) => {
  const found = placesOf(context).flatMap((place) => {
    const hit = SIGN.test(place.sentence.plain) ? sloganIn(place) : undefined;
    if (hit === undefined || holdsFigure(place) || isShown(place)) return [];
    return [askAbout(hit, place, context)];
  });
  return onceASubject(found);
};

interface Heard {
  readonly own: Slogan;
  readonly quote: Said;
  /** True where the quote opens with its "because", so that it can go on from what was taken. */
  readonly isReason: boolean;
}

const OPENS_WITH_REASON = /^(?:because|since)\b/;

function sloganIn({ turn, sentence }: Place): Heard | undefined {
  for (const own of SLOGANS) {
    const match = own.words.exec(sentence.plain);
    if (match === null || DENIED.test(sentence.plain.slice(0, match.index))) continue;
    const span = spanOfPlain(sentence, match.index, match.index + match[0].length);
    const isReason = OPENS_WITH_REASON.test(match[0]);
    const quote = (isReason ? quoteExactly(turn, span) : undefined) ?? quotePassage(turn, sentence, span);
    if (quote !== undefined) return { own, quote, isReason };
  }
  return undefined;
}

function askAbout(
  { own: { asks, dimension }, quote, isReason }: Heard,
  { sentence }: Place,
  context: ProbeContext,
): ProbeCandidate {
  const points = pointsOn(context, 'alternatives');
  const weighed = dimension ?? (isStory(context) || points !== null ? 'alternatives' : 'coverage');
  const said = technologiesSaid(context).find((own) => own.sentence === sentence);
  const isTaken = said?.stance === 'chosen' || said?.stance === 'used';
  const name = said?.name;
  const ask = isStory(context) || dimension !== undefined ? pick(quote.text, asks) : OF_AN_EXPLANATION;
  return makeCandidate({
    kind: 'slogan',
    dimension: weighed,
    subject: name?.toLowerCase() ?? quote.text,
    urgency: points === 3 ? 0.5 : 0.85,
    text:
      isTaken && isReason && name !== undefined
        ? say`You took ${name} ${quote}. ${ask}`
        : say`You said ${quote}. ${ask}`,
    because:
      dimension === undefined
        ? say`This reason would fit a rival just as well, and nothing that you saw or measured went with it.`
        : say`Many people say this; what it meant in your work is not told yet.`,
    sharper:
      dimension === undefined
        ? say`One figure, one trial or one failure: what decided it?`
        : say`One case, please, with what it changed.`,
    missed: dimension === undefined ? 'what decided it is still open.' : 'there is no case of it yet.',
  });
}

const OF_AN_EXPLANATION =
  'Its rivals say the same of themselves: which property makes it so, and when does that not hold?';

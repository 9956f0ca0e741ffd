import { pick } from './pick.ts';

/** A hint at a key point that is missing, and a plainer one; neither says the point itself. */
export interface Hint {
  readonly ask: string;
  readonly sharper: string;
}

type Side = readonly [words: RegExp, asks: readonly [string, ...string[]], sharper: string];

/** Which side of the matter a key point is about, by its words, and the question that leads there. The first match holds. */
const SIDES: readonly Side[] = [
  [
    /\b(?:test|prove|proof|verif\w+|reproduc\w+)\b/i,
    [
      'How would you show that you are right, so that nobody can doubt it?',
      'How would you make it happen on purpose?',
    ],
    'What would you run, and what would it show if you were wrong?',
  ],
  [
    /\b(?:find|look(?:ing)?|sampl\w+|shows|view|detect|monitor\w*)\b/i,
    [
      'Before anything is changed: how do you find out where it comes from?',
      'What would you look at first, and what would it show?',
    ],
    'Which view, command or figure would you look at before anything else?',
  ],
  [
    /\b(?:sensitive|range|uncertain\w*|fragile)\b/i,
    ['How sure are you of the result, and what moves it most?'],
    'Which single assumption would change the result most?',
  ],
  [
    /\b(?:costs?(?! of)|price|dearer|overhead|latency|gives up|stale\w*|deadlock|slower|throughput|needless)\b/i,
    [
      'What is the price of that: what gets slower, dearer or less certain?',
      'What gets worse by it, and for whom?',
    ],
    'Nothing is free: what do you pay for it, and when does that hurt?',
  ],
  [
    /\b(?:crash\w*|fail(?:s|ure)|duplicates?|retried|twice|repeats?)\b/i,
    [
      'What happens when something dies half-way: what is done twice, and what not at all?',
      'Walk me through the moment after a failure: where does it take up again?',
    ],
    'Suppose it dies in the middle: what state is it in afterwards?',
  ],
  [
    /\b(?:does not help|stay idle|always goes|lives on one|one key|one task)\b/i,
    [
      'Why does adding more of the same not help there?',
      'What is it that cannot be shared out, whatever you add?',
    ],
    'Add ten more of them: what does each of the new ones do?',
  ],
  [
    /\b(?:already|privileges?|belong|time-wait|permission|another process)\b/i,
    [
      'Which other causes would you rule out, one after the other?',
      'Suppose it is not the first thing that you thought of. What else could it be?',
    ],
    'Name one more cause, please, and how you would see it.',
  ],
  [
    /\b(?:kept apart|stays|belongs|lifted|local|global|shared)\b/i,
    ['What belongs where, and why there?'],
    'Take one piece of data: where does it live, and who may change it?',
  ],
  [
    /\b(?:loading|empty|errors?|handled|handles|invalidate)\b/i,
    ['Which cases besides the good one have to be dealt with?'],
    'What is seen while it is not there yet, or when it goes wrong?',
  ],
  [
    /\b(?:split(?!s)\w*|salt|spread|custom|combine|buffer|atomic|lock|idempot\w+|transactions?|broadcast|optimistic\w*)\b/i,
    [
      'What would you do about it, concretely, and how does that work?',
      'Which mechanism would you reach for, and what exactly does it change?',
    ],
    'The mechanism, please: what exactly is changed, and where?',
  ],
  [
    /\b(?:most often|usual\w*|means that)\b/i,
    ['What does it tell you, strictly taken, and what does it not?', 'What is the commonest cause of it?'],
    'In one sentence: what has happened, and what has not?',
  ],
];

const REST: readonly [string, ...string[]] = [
  'Which step is still missing there, and what is it for?',
  'What comes before or after that, which you have not told yet?',
  'What would somebody who does this every day add here?',
];

/** Hints at what a key point is about, by its side of the matter (a failure, a price, a proof), never by its words. */
export function hintAt(point: string): Hint {
  const side = SIDES.find(([words]) => words.test(point));
  return {
    ask: pick(point, side?.[1] ?? REST),
    sharper: side?.[2] ?? 'One part of the whole has not been named yet: which?',
  };
}

import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { figuresIn } from './figures.ts';
import type { DetectorContext, Finding } from './finding.ts';
import type { Move } from './move.ts';
import { findingAt } from './pattern.ts';
import { compilePhrases, type Matcher } from './phrases.ts';
import { CLEAR, FAINT, HINT } from './strength.ts';

/** The situation is set out in so many sentences at most. */
const SENTENCES_OF_A_SITUATION = 8;
/** How far a rejection may stand behind the option that it is about. */
const SENTENCES_OF_A_TRIAL = 3;

/** What went badly, in a word that says so by itself. */
const ADVERSE = compilePhrases([
  '(too|slow|slower|heavy|expensive|wrong|broken?|broke|fail\\w*|crash\\w*|lost|lose|died|froze|worse|noisy|ugly|stupid|dangerous|fragile|complain\\w*|error|errors|stuck|gave up|killed|price|cost|costs|bill|quote|conflict|minutes|hours|weeks|months)',
]);
/** Words that may tell of it, or of nothing: they do while the story goes on to a choice. */
const DOUBTFUL = compilePhrases(["\\w+n't|cannot|not|never|nobody|nothing|no|without|half|only|still"]);
const TURNS = compilePhrases([
  '^(and )?(but|because|only|then|until|it|that|this|which|they|we|i|in|on|at|when|after|with|two|three|one|so that|the)',
]);
const OWN_CASE = compilePhrases([
  '(went|dropped|fell|rose|cut|reduced|brought|improved|saved)',
  '(now|today|in the end|since)',
]);

/**
 * What sentences of a story do by where they stand: figures told before the first choice are the limits of the
 * situation, and what went badly right after an option was named is why it was rejected. Only adds findings.
 */
export function continueStory(
  findings: readonly Finding[],
  reading: Reading,
  context: DetectorContext,
): Finding[] {
  const moves = movesBySentence(findings, reading.sentences.length);
  const threads = THREADS.flatMap((thread) => followThread(thread, reading, moves));
  if (context.kind !== 'story') return threads;
  return [...situationFigures(reading, moves), ...toldRejections(reading, moves), ...threads];
}

function movesBySentence(findings: readonly Finding[], sentences: number): ReadonlySet<Move>[] {
  const out = Array.from({ length: sentences }, () => new Set<Move>());
  for (const finding of findings) if (finding.strength > HINT) out[finding.sentence]?.add(finding.move);
  return out;
}

function situationFigures(reading: Reading, moves: readonly ReadonlySet<Move>[]): Finding[] {
  const choice = moves.findIndex(
    (here) => here.has('decision') || (here.has('alternative') && !here.has('constraint')),
  );
  const out: Finding[] = [];
  for (const sentence of reading.sentences.slice(
    0,
    Math.min(Math.max(choice, 0), SENTENCES_OF_A_SITUATION),
  )) {
    const here = moves[sentence.index];
    if (here === undefined || NO_SITUATION.some((move) => here.has(move))) continue;
    if (OWN_CASE.test(sentence.plain) || figuresIn(reading, sentence).length === 0) continue;
    out.push(whole(reading, sentence, 'constraint', HINT));
  }
  return out;
}

/** Sentences that do one of these have left the situation, or have told its limit already. */
const NO_SITUATION: readonly Move[] = ['constraint', 'ownership', 'rollout'];

function toldRejections(reading: Reading, moves: readonly ReadonlySet<Move>[]): Finding[] {
  const out: Finding[] = [];
  let behind = Number.POSITIVE_INFINITY;
  const lastChoice = moves.findLastIndex((here) => here.has('decision') || here.has('alternative'));
  for (const sentence of reading.sentences) {
    const here = moves[sentence.index];
    if (here === undefined) break;
    if (here.has('alternative')) behind = 0;
    else behind += 1;
    if (behind > 0 && here.has('decision')) behind = Number.POSITIVE_INFINITY;
    if (behind > SENTENCES_OF_A_TRIAL || here.has('rejection')) continue;
    const turned =
      behind === 0 ? /\b(?:but|because|until|only)\b/.test(sentence.plain) : TURNS.test(sentence.plain);
    if (!turned) continue;
    if (ADVERSE.test(sentence.plain)) out.push(whole(reading, sentence, 'rejection', CLEAR));
    else if (DOUBTFUL.test(sentence.plain))
      out.push(whole(reading, sentence, 'rejection', sentence.index < lastChoice ? CLEAR : FAINT));
  }
  return out;
}

/** A move that speakers stay with for some sentences. */
interface Thread {
  readonly move: Move;
  /** Wordings that carry it on. */
  readonly signs: Matcher;
  /** A figure carries it on too. */
  readonly figures: boolean;
  /** It is carried on only behind this share of the answer. */
  readonly from: number;
  /**
   * A sentence that does one of these has gone over to something else. Only moves whose wordings count
   * wherever they stand: else words appended to an answer could bring a thread back.
   */
  readonly leftBy: readonly Move[];
}

const THREADS: readonly Thread[] = [
  {
    move: 'limitation',
    signs: compilePhrases([
      "\\w+n't|cannot|not|never|nobody|no|only|still|will|would|i'd|we'd|if|when|lose|loses|lost|slow|wrong|bad|half|twice|expensive|more|then",
    ]),
    figures: true,
    from: 0.5,
    leftBy: ['decision', 'lesson', 'ownership', 'operations'],
  },
  {
    move: 'operations',
    signs: compilePhrases(['if|when|it|we|usually|somebody|someone|twice|once|each|every|last|until']),
    figures: true,
    from: 0,
    leftBy: ['decision', 'alternative', 'lesson', 'ownership', 'rejection', 'constraint'],
  },
  {
    move: 'rollout',
    signs: compilePhrases(['then|first|after|weeks?|months?|stopped|back|once|both|all|old|new|until']),
    figures: true,
    from: 0,
    leftBy: ['decision', 'alternative', 'lesson', 'constraint', 'customer'],
  },
  {
    move: 'outcome',
    signs: compilePhrases(['now|less|fewer|more|both times|nobody']),
    figures: true,
    from: 0.3,
    leftBy: ['decision', 'alternative', 'lesson', 'rejection', 'ownership', 'constraint', 'rollout', 'scale'],
  },
  {
    move: 'scale',
    signs: compilePhrases(['then|would|each|bottleneck|more|fills?|full']),
    figures: true,
    from: 0,
    leftBy: ['alternative', 'lesson', 'ownership', 'constraint', 'operations'],
  },
];

/** Carries a thread's move on to the sentence right behind one that showed it by its own wording. */
function followThread(thread: Thread, reading: Reading, moves: readonly ReadonlySet<Move>[]): Finding[] {
  const out: Finding[] = [];
  const first = reading.sentences.length * thread.from;
  for (const sentence of reading.sentences) {
    const here = moves[sentence.index];
    if (sentence.index < first || here === undefined || moves[sentence.index - 1]?.has(thread.move) !== true)
      continue;
    if (here.has(thread.move) || thread.leftBy.some((move) => here.has(move))) continue;
    const carried =
      thread.signs.test(sentence.plain) || (thread.figures && figuresIn(reading, sentence).length > 0);
    if (carried) out.push(whole(reading, sentence, thread.move, FAINT));
  }
  return out;
}

function whole(reading: Reading, sentence: Sentence, move: Move, strength: number): Finding {
  return findingAt(reading, sentence, move, { from: 0, to: sentence.plain.length, strength });
}

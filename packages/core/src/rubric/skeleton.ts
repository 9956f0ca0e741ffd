import type { QuestionKind } from '../bank/question.ts';
import { readText } from '../text/read-text.ts';
import type { Mode } from '../text/reading.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { FoundMove } from './assessment.ts';
import { DEBUG_SIGNS, KNOWLEDGE_SIGNS, type PartSigns, STORY_SIGNS } from './skeleton-signs.ts';

/** A part of an answer's skeleton: S/T/A/R of a story, or what an explanation or the finding of a fault is made of. */
export type SkeletonPartName =
  | keyof typeof STORY_SIGNS
  | keyof typeof KNOWLEDGE_SIGNS
  | keyof typeof DEBUG_SIGNS;

/** What of an answer belongs to one part. */
export interface SkeletonPart {
  readonly part: SkeletonPartName;
  /** Runs of sentences, in order; empty where the part is missing. */
  readonly spans: readonly Span[];
  readonly words: number;
  /** True where nothing in the answer carries the part. */
  readonly missing: boolean;
}

/** What speaks for the parts of an answer to each kind of question, in the order in which they are told. */
const SIGNS: Readonly<Record<QuestionKind, Readonly<Partial<Record<SkeletonPartName, PartSigns>>>>> = {
  story: STORY_SIGNS,
  knowledge: KNOWLEDGE_SIGNS,
  debug: DEBUG_SIGNS,
};

/** How much a sentence's place in the answer speaks for the part that is looked for there. */
const PLACE_WEIGHS = 0.6;
/** What going on by a part costs, and what going back does: telling is mostly in order. */
const ON = 0.2;
const BACK = 1.1;
/** A sentence carries its part when so much speaks for it besides its place. */
const CARRIES = 0.45;

interface Weighed extends Span {
  readonly index: number;
  readonly words: number;
  /** By part, what speaks for it besides the sentence's place; and with it. */
  readonly signs: readonly number[];
  readonly scores: readonly number[];
}

/**
 * Sketches which part of an answer each sentence belongs to: of a story situation, task, action and result; of an explanation
 * claim, when and cost; of a fault look, cause and mend. Read from the moves found (`assessment.moves`), some
 * words and the place of each sentence, in order where that can be. Parts come in their own order; one that no sentence
 * carries is missing, and its sentences go to their neighbours. Never overlapping; null of an answer without words.
 */
export function sketchStory(
  text: string,
  mode: Mode,
  moves: readonly FoundMove[],
  kind: QuestionKind,
): SkeletonPart[] | null {
  const signs = SIGNS[kind];
  const names = Object.keys(signs) as SkeletonPartName[];
  const list = names.flatMap((name) => signs[name] ?? []);
  const told = readText(text, mode).sentences.filter((s) => countWords(s.text) > 0);
  if (told.length === 0) return null;
  const sentences = told.map((sentence, i): Weighed => {
    const own = moves.filter((move) => spansOverlap(move, sentence));
    const place = told.length === 1 ? 0 : i / (told.length - 1);
    const besides = list.map((part) => weighSigns(part, own, sentence.plain));
    return {
      index: i,
      start: sentence.start,
      end: sentence.end,
      words: countWords(sentence.text),
      signs: besides,
      scores: list.map((part, k) => (besides[k] ?? 0) + PLACE_WEIGHS * (1 - Math.abs(place - part.place))),
    };
  });
  const task = names.indexOf('task');
  const ordered = list.map((_, k) => k).filter((k) => k !== task);
  const carries = (i: number, k: number): boolean => (sentences[i]?.signs[k] ?? 0) >= CARRIES;
  for (;;) {
    const parts = readInOrder(sentences, ordered);
    const idle = ordered.findIndex((k) => !sentences.some((_, i) => parts[i] === k && carries(i, k)));
    if (idle >= 0 && ordered.length > 1) {
      ordered.splice(idle, 1);
      continue;
    }
    if (task >= 0) takeTask(parts, sentences, task, carries);
    return names.map((part, k) => {
      const own = sentences.filter((_, i) => parts[i] === k);
      return partOf(part, own.some(({ index }) => carries(index, k)) ? own : []);
    });
  }
}

/** Sentences of the action's beginning in which the task may still be told. */
const LATE_TASK = 2;

/**
 * The task is seldom a stretch of its own: it is the sentence between situation and action that says most of what had to
 * be solved, with those beside it that say so too, as long as the rest still carries the situation.
 */
function takeTask(
  parts: number[],
  sentences: readonly Weighed[],
  task: number,
  carries: (i: number, k: number) => boolean,
): void {
  const [situation, action] = [task - 1, task + 1];
  const start = parts.indexOf(action);
  const end = start < 0 ? parts.length : start + LATE_TASK;
  const signOf = (i: number, k: number): number => sentences[i]?.signs[k] ?? 0;
  const mayBe = (i: number): boolean =>
    i > 0 &&
    i < end &&
    carries(i, task) &&
    (parts[i] === situation || (parts[i] === action && signOf(i, task) > signOf(i, action)));
  const best = sentences
    .map(({ index }) => index)
    .filter(mayBe)
    .filter((i) => parts.some((part, k) => k !== i && part === situation && carries(k, situation)))
    .reduce((a, b) => (a < 0 || signOf(b, task) >= signOf(a, task) ? b : a), -1);
  if (best < 0) return;
  parts[best] = task;
  const isLeft = (i: number): boolean =>
    parts.some((part, k) => k !== i && part === situation && carries(k, situation));
  for (let i = best + 1; mayBe(i) && isLeft(i); i++) parts[i] = task;
  for (let i = best - 1; i > 0 && mayBe(i) && !carries(i, situation); i--) parts[i] = task;
}

function weighSigns(part: PartSigns, moves: readonly FoundMove[], plain: string): number {
  const strongest = new Map<string, number>();
  for (const { move, strength } of moves) strongest.set(move, Math.max(strongest.get(move) ?? 0, strength));
  let sum = part.words?.test(plain) === true ? (part.wordsWeigh ?? 0) : 0;
  for (const [move, strength] of strongest)
    sum += (part.moves[move as FoundMove['move']] ?? 0) * (0.5 + strength / 2);
  return sum;
}

/** For each sentence the part that makes the best whole of all sentences: Viterbi over the parts that are in question. */
function readInOrder(sentences: readonly Weighed[], parts: readonly number[]): number[] {
  let best = parts.map((k) => ({ score: (sentences[0]?.scores[k] ?? 0) - ON * parts.indexOf(k), path: [k] }));
  for (const sentence of sentences.slice(1)) {
    const before = best;
    best = parts.map((k) => {
      const ranked = before
        .map(({ score, path }) => ({ score: score - moveCost(path.at(-1) ?? k, k), path }))
        .reduce((a, b) => (b.score > a.score ? b : a));
      return { score: ranked.score + (sentence.scores[k] ?? 0), path: [...ranked.path, k] };
    });
  }
  return best.reduce((a, b) => (b.score > a.score ? b : a)).path;
}

function moveCost(from: number, to: number): number {
  if (to === from) return 0;
  return to > from ? ON * (to - from) : BACK;
}

function partOf(part: SkeletonPartName, sentences: readonly Weighed[]): SkeletonPart {
  return {
    part,
    spans: joinRuns(sentences),
    words: sentences.reduce((sum, s) => sum + s.words, 0),
    missing: sentences.length === 0,
  };
}

/** Sentences that follow each other make one span. */
function joinRuns(sentences: readonly Weighed[]): Span[] {
  const out: { start: number; end: number }[] = [];
  let next = -1;
  for (const { index, start, end } of sentences) {
    const last = out.at(-1);
    if (last !== undefined && index === next) last.end = end;
    else out.push({ start, end });
    next = index + 1;
  }
  return out;
}

import { DIMENSIONS, type Dimension, toWellFormedText } from '@sounding/core';
import type { Outline } from '@sounding/core/contract';
import { findOutsideInstructions } from '../held/find-outside-instructions.ts';
import type { QuoteFinder } from '../held/find-quote.ts';
import { heldText } from '../held/held-text.ts';
import { isInvented } from '../held/invented-in.ts';
import { readReplyJson } from '../held/read-reply-json.ts';
import { createRedactor } from '../redaction/create-redactor.ts';
import { mustBeRedacted } from '../redaction/must-be-redacted.ts';
import type { Redacted, Redactor } from '../redaction/redactor.ts';
import {
  COACH_MAX_OUTPUT_TOKENS,
  COACH_PROMPT_VERSION,
  COACH_REPLY_SCHEMA,
  coachSystemPrompt,
  OUTLINE_PART_NAMES,
  OUTLINE_PARTS,
  type OutlinePart,
} from './coach-prompt.ts';
import { delimit } from './delimit.ts';
import type { CoachTaskInput } from './inputs.ts';
import type { Held, Task } from './task.ts';

type Fields = Readonly<Record<string, unknown>>;
type Part = Outline['parts'][number];

/** Fewer parts with something to say are no outline. */
const FEWEST_PARTS = 2;
/** So many of the weakest dimensions are asked about. */
const MOST_WEAK = 3;

/** What an outline is held to. */
interface Facts {
  readonly answer: string;
  readonly redacted: Redacted;
  readonly redactor: Redactor;
  readonly find: QuoteFinder;
  /** All that went out, redacted. */
  readonly texts: readonly string[];
}

/**
 * Asks a model how to say an answer better in the person's own facts, and holds each part to the answer: its quotes must be
 * there, and it may tell no figure, name or technology that is not. A part that does is dropped; fewer than two are no outline.
 * The words so far are those of the parts that hold. Throws `NotRedactedError` where a confidential term would go out.
 */
export function coachTask(input: CoachTaskInput): Task<Outline, string> {
  const texts = [input.question.text, input.answer.text].map(toWellFormedText);
  const [, answer = ''] = texts;
  const redactor = createRedactor(input.confidentialTerms, texts);
  const question = redactor.redact(texts[0] ?? '').text;
  const redacted = redactor.redact(answer);
  const sent = [question, redacted.text];
  mustBeRedacted(sent, input.confidentialTerms);

  const facts: Facts = {
    answer,
    redacted,
    redactor,
    find: findOutsideInstructions(answer, redacted),
    texts: sent,
  };
  const materials = [
    { name: 'QUESTION', text: question },
    { name: 'ANSWER', text: redacted.text },
  ];
  return {
    prompt: {
      use: 'coach',
      version: COACH_PROMPT_VERSION,
      system: coachSystemPrompt(weakest(input)),
      user: `Make the outline.\n\n${delimit(materials)}`,
      schema: COACH_REPLY_SCHEMA,
      redactor,
      maxOutputTokens: COACH_MAX_OUTPUT_TOKENS,
    },
    read: (reply) => readOutline(reply, input.model.name, facts),
    readPart: (soFar) => {
      const json = readReplyJson(soFar, hasParts);
      if (json.kind === 'failed') return '';
      return holdParts(json.value as Fields, json.open, facts)
        .map(({ say }) => say)
        .filter((say) => say !== '')
        .join('\n\n');
    },
  };
}

function weakest({ local }: CoachTaskInput): Dimension[] {
  return DIMENSIONS.filter((name) => (local.dimensions[name].points ?? 3) < 2)
    .sort((a, b) => (local.dimensions[a].points ?? 0) - (local.dimensions[b].points ?? 0))
    .slice(0, MOST_WEAK);
}

function readOutline(reply: string, model: string, facts: Facts): Held<Outline> {
  const json = readReplyJson(reply, hasParts);
  if (json.kind === 'failed') return json;
  if (json.open.size > 0) return { kind: 'failed', reason: 'truncated' };
  const given = partsOf(json.value as Fields, json.open);
  if (given === undefined || given.length === 0) return { kind: 'failed', reason: 'malformed' };
  const parts = holdParts(json.value as Fields, json.open, facts);
  if (parts.filter(({ say }) => say !== '').length < FEWEST_PARTS) {
    return { kind: 'failed', reason: 'no_evidence' };
  }
  return { kind: 'held', value: { parts, model, promptVersion: COACH_PROMPT_VERSION } };
}

function hasParts(value: Fields): boolean {
  return Array.isArray(value.parts);
}

/** The parts that are whole, by their names; undefined where one is none or stands there twice. */
function partsOf(
  { parts }: Fields,
  open: ReadonlySet<object>,
): (readonly [OutlinePart, Fields])[] | undefined {
  const out = new Map<OutlinePart, Fields>();
  for (const given of Array.isArray(parts) ? parts : []) {
    if (typeof given !== 'object' || given === null || open.has(given)) continue;
    const name = OUTLINE_PART_NAMES.find((one) => one === given.part);
    if (name === undefined) continue;
    if (out.has(name)) return undefined;
    out.set(name, given as Fields);
  }
  return OUTLINE_PART_NAMES.flatMap((name) => {
    const given = out.get(name);
    return given === undefined ? [] : [[name, given] as const];
  });
}

function holdParts(value: Fields, open: ReadonlySet<object>, facts: Facts): Part[] {
  return (partsOf(value, open) ?? []).flatMap(([name, given]) => {
    const held = holdPart(name, given, facts);
    return held === undefined ? [] : [held];
  });
}

/** A part whose quotes are all there and which tells nothing else; without words it may still ask. */
function holdPart(name: OutlinePart, { say, quotes, missing }: Fields, facts: Facts): Part | undefined {
  const { find, texts, redacted, redactor, answer } = facts;
  const asked = heldText(missing, { find, texts });
  const ask = asked === undefined ? {} : { missing: redactor.restore(asked) };
  const heading = OUTLINE_PARTS[name];
  if (typeof say !== 'string' || say.trim() === '') {
    return asked === undefined ? undefined : { heading, say: '', quotes: [], ...ask };
  }
  const spans = Array.isArray(quotes)
    ? quotes.map((one) => (typeof one === 'string' ? find(one) : undefined))
    : [];
  const said = heldText(say, { find, texts });
  if (spans.length === 0 || spans.includes(undefined) || said === undefined || isInvented(said, texts)) {
    return undefined;
  }
  const passages = spans
    .filter((span) => span !== undefined)
    .map((span) => {
      const { start, end } = redacted.toOriginal(span);
      return { start, end, quote: answer.slice(start, end) };
    });
  return { heading, say: redactor.restore(said), quotes: passages, ...ask };
}

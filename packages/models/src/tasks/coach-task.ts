import { DIMENSIONS, type Dimension, toWellFormedText } from '@sounding/core';
import type { Outline } from '@sounding/core/contract';
import { createFacts, type Facts } from '../held/facts.ts';
import { findOutsideInstructions } from '../held/find-outside-instructions.ts';
import type { QuoteFinder } from '../held/find-quote.ts';
import { heldText } from '../held/held-text.ts';
import { isInvented } from '../held/invented-in.ts';
import { misstates } from '../held/misstates.ts';
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
/** So many quotes of a part are looked at. */
const MOST_QUOTES = 4;
/** So many of the weakest dimensions are asked about. */
const MOST_WEAK = 3;

/** The words of an outline that still grows are shown up to here, in UTF-16 code units. */
const MOST_SHOWN = 4_000;

/** What an outline is held to. */
interface Heard {
  readonly answer: string;
  readonly redacted: Redacted;
  readonly redactor: Redactor;
  readonly find: QuoteFinder;
  /** All that went out, redacted. */
  readonly facts: Facts;
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

  const heard: Heard = {
    answer,
    redacted,
    redactor,
    find: findOutsideInstructions(answer, redacted).findStanding,
    facts: createFacts(sent),
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
    read: (reply) => readOutline(reply, input.model.name, heard),
    readPart: (soFar) => {
      const json = readReplyJson(soFar, hasParts, sent);
      if (json.kind === 'failed') return '';
      return holdParts(json.value as Fields, json.open, heard)
        .map(({ say }) => say)
        .filter((say) => say !== '')
        .join('\n\n')
        .slice(0, MOST_SHOWN);
    },
  };
}

function weakest({ local }: CoachTaskInput): Dimension[] {
  return DIMENSIONS.filter((name) => (local.dimensions[name].points ?? 3) < 2)
    .sort((a, b) => (local.dimensions[a].points ?? 0) - (local.dimensions[b].points ?? 0))
    .slice(0, MOST_WEAK);
}

function readOutline(reply: string, model: string, heard: Heard): Held<Outline> {
  const json = readReplyJson(reply, hasParts, heard.facts.texts);
  if (json.kind === 'failed') return json;
  if (json.open.size > 0) return { kind: 'failed', reason: 'truncated' };
  const given = partsOf(json.value as Fields, json.open);
  if (given === undefined || given.length === 0) return { kind: 'failed', reason: 'malformed' };
  const parts = holdParts(json.value as Fields, json.open, heard);
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

function holdParts(value: Fields, open: ReadonlySet<object>, heard: Heard): Part[] {
  return (partsOf(value, open) ?? []).flatMap(([name, given]) => {
    const held = holdPart(name, given, heard);
    return held === undefined ? [] : [held];
  });
}

/** A part whose quotes are all there and which tells nothing else, nor the reverse; without words it may still ask. */
function holdPart(name: OutlinePart, { say, quotes, missing }: Fields, heard: Heard): Part | undefined {
  const { find, facts, redacted, redactor, answer } = heard;
  const asked = heldText(missing, { find, facts });
  const ask = asked === undefined ? {} : { missing: redactor.restore(asked) };
  const heading = OUTLINE_PARTS[name];
  if (typeof say !== 'string' || say.trim() === '') {
    return asked === undefined ? undefined : { heading, say: '', quotes: [], ...ask };
  }
  const spans = (Array.isArray(quotes) ? quotes : []).slice(0, MOST_QUOTES).map((one) => {
    return typeof one === 'string' ? find(one) : undefined;
  });
  const found = spans.filter((span) => span !== undefined);
  const said = heldText(say, { find, facts });
  if (found.length === 0 || found.length < spans.length || said === undefined || isInvented(said, facts)) {
    return undefined;
  }
  const quoted = found.map(({ start, end }) => redacted.text.slice(start, end));
  if (misstates(said, quoted)) return undefined;
  const passages = found.map((span) => {
    const { start, end } = redacted.toOriginal(span);
    return { start, end, quote: answer.slice(start, end) };
  });
  return { heading, say: redactor.restore(said), quotes: passages, ...ask };
}

import { countWords, DIMENSIONS, type Probe, toWellFormedText } from '@sounding/core';
import { createFacts } from '../held/facts.ts';
import { findOutsideInstructions } from '../held/find-outside-instructions.ts';
import { holdText } from '../held/held-text.ts';
import { quotedIn } from '../held/quoted-in.ts';
import { readReplyJson } from '../held/read-reply-json.ts';
import { createRedactor } from '../redaction/create-redactor.ts';
import { mustBeRedacted } from '../redaction/must-be-redacted.ts';
import { delimit, type Material } from './delimit.ts';
import { findIn, type Heard, type HeardAnswer, quoteBack, saysUnsaid } from './heard.ts';
import type { ProbeTaskInput } from './inputs.ts';
import {
  MOST_PROBE_WORDS,
  PROBE_MAX_OUTPUT_TOKENS,
  PROBE_PROMPT_VERSION,
  PROBE_REPLY_SCHEMA,
  PROBE_SYSTEM_PROMPT,
} from './probe-prompt.ts';
import { repeatsProbe } from './repeats-probe.ts';
import { restsOnNotKnown } from './rests-on-not-known.ts';
import type { Held, Task } from './task.ts';

/** A remark or two may lead up to the question. */
const MOST_SENTENCES = 3;
/** A question that still grows is shown up to here, in UTF-16 code units. */
const MOST_SHOWN = 600;

/**
 * Asks a model for the next follow-up to an exchange, and holds it to what was said: what it quotes must be in an answer, its
 * figures in the exchange, and it must be one short question that was not asked yet. The part is the question as far as it
 * goes. Throws `NotRedactedError` where a confidential term would go out.
 */
export function probeTask({ exchange, confidentialTerms }: ProbeTaskInput): Task<Probe, string> {
  const materials: Material[] = [{ name: 'QUESTION', text: exchange.question.text }];
  for (const [i, { answer, probe }] of exchange.turns.entries()) {
    if (probe !== undefined) materials.push({ name: `FOLLOW-UP ${i}`, text: probe.text });
    materials.push({ name: i === 0 ? 'ANSWER' : `ANSWER TO FOLLOW-UP ${i}`, text: answer.text });
  }
  const skipped = (exchange.skipped ?? []).map(({ text }) => text);
  if (skipped.length > 0) materials.push({ name: 'FOLLOW-UPS THAT WERE PASSED', text: skipped.join('\n') });
  const figures = (exchange.figures ?? []).map(({ what, value, unit }) => `${what}: ${value} ${unit}`.trim());
  if (figures.length > 0) materials.push({ name: 'FIGURES GIVEN BEFOREHAND', text: figures.join('\n') });

  const texts = materials.map(({ text }) => toWellFormedText(text));
  const redactor = createRedactor(confidentialTerms, texts);
  const redacted = texts.map((text) => redactor.redact(text));
  const sent = redacted.map(({ text }) => text);
  mustBeRedacted(sent, confidentialTerms);

  const answers = exchange.turns.flatMap(({ answerId, answer }): HeardAnswer[] => {
    const text = toWellFormedText(answer.text);
    const own = redacted[texts.indexOf(text)];
    return own === undefined
      ? []
      : [{ answerId, text, redacted: own, find: findOutsideInstructions(text, own).findStanding }];
  });
  const probes = exchange.turns.flatMap(({ probe }) => (probe === undefined ? [] : [probe.text]));
  const heard: Heard = { answers, redactor, facts: createFacts(sent), asked: [...probes, ...skipped] };
  return {
    prompt: {
      use: 'probe',
      version: PROBE_PROMPT_VERSION,
      system: PROBE_SYSTEM_PROMPT,
      user: `Ask the next follow-up.\n\n${delimit(materials.map(({ name }, i) => ({ name, text: sent[i] ?? '' })))}`,
      schema: PROBE_REPLY_SCHEMA,
      redactor,
      maxOutputTokens: PROBE_MAX_OUTPUT_TOKENS,
    },
    read: (reply) => readProbe(reply, heard),
    readPart: (soFar) => readGrowingQuestion(soFar, heard),
  };
}

function readProbe(reply: string, heard: Heard): Held<Probe> {
  const json = readReplyJson(reply, (value) => 'question' in value, heard.facts.texts);
  if (json.kind === 'failed') return json;
  if (json.open.size > 0) return { kind: 'failed', reason: 'truncated' };
  const { question, because, dimension } = json.value as Readonly<Record<string, unknown>>;
  if (typeof question !== 'string' || typeof because !== 'string' || !isOneQuestion(question)) {
    return { kind: 'failed', reason: 'malformed' };
  }
  const sources = { find: (quote: string) => findIn(heard, quote)?.span, facts: heard.facts };
  const text = holdText(question, sources);
  if (text.kind === 'failed') return text;
  const reason = holdText(because, sources);
  if (reason.kind === 'failed') return reason;
  if (
    [text.value, reason.value].some((said) => saysUnsaid(said, heard)) ||
    restsOnNotKnown(text.value, reason.value, heard)
  ) {
    return { kind: 'failed', reason: 'no_evidence' };
  }
  const asked = quoteBack(text.value, heard);
  const why = quoteBack(reason.value, heard);
  if (repeatsProbe(asked.text, heard.asked)) return { kind: 'failed', reason: 'malformed' };
  const name = DIMENSIONS.find((one) => one === dimension);
  return {
    kind: 'held',
    value: {
      kind: 'model',
      text: asked.text,
      because: why.text,
      ...(name === undefined ? {} : { dimension: name }),
      quotes: [...asked.quotes, ...why.quotes],
    },
  };
}

function isOneQuestion(question: string): boolean {
  const text = question.trim();
  const marks = text.match(/\?/g)?.length ?? 0;
  const sentences = text.split(/[.!?](?=\s)/).length;
  return (
    marks === 1 &&
    /\?["'”’)]*$/.test(text) &&
    sentences <= MOST_SENTENCES &&
    countWords(text) <= MOST_PROBE_WORDS
  );
}

/** As much of a question as can be shown while it grows: whole words, up to the first quote that is not there. */
function readGrowingQuestion(soFar: string, heard: Heard): string {
  const json = readReplyJson(soFar, () => true, heard.facts.texts);
  if (json.kind === 'failed') return '';
  const whole = (json.value as Readonly<Record<string, unknown>>).question;
  const growing = json.cut?.name === 'question' ? json.cut.text.replace(/\S*$/, '') : '';
  const text = (typeof whole === 'string' ? whole : growing).slice(0, MOST_SHOWN);
  const wrong = quotedIn(text).find(({ words }) => /\s/.test(words) && findIn(heard, words) === undefined);
  const shown = text.slice(0, wrong?.start);
  const rest = quotedIn(shown).at(-1)?.end ?? 0;
  const unclosed = shown.slice(rest).search(/[“"„«]/);
  const standing = unclosed < 0 ? shown : shown.slice(0, rest + unclosed);
  if (saysUnsaid(standing, heard) || restsOnNotKnown(standing, '', heard)) return '';
  return quoteBack(standing, heard).text.trimEnd().slice(0, MOST_SHOWN);
}

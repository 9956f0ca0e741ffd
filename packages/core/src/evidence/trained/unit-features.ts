import type { Reading } from '../../text/reading.ts';
import type { DetectorContext, Finding } from '../finding.ts';
import type { VoidSigns } from '../void-statement.ts';
import { unitTokens } from './unit-tokens.ts';

/** Takes the features of one sentence, one by one; training names them, scoring looks up their weights. */
export interface FeatureSink {
  /** A word stands in the sentence. */
  word(token: string): void;
  /** Two words stand side by side; the edges of a sentence are words, too. */
  pair(first: string, second: string): void;
  /** Anything else that is known of the sentence, such as `rule:rejection` or `figure:time`. */
  sign(name: string): void;
}

const OPENS = '<s>';
const CLOSES = '</s>';
const LENGTHS = [5, 10, 16, 25];
const FIRST_PERSON = /\b(?:i|we|my|our|us|me|i'm|i've|i'd|we're|we've|we'd|mine|ours)\b/;

/** Words of design prose are learnt once more for themselves: there they say other things than when told. */
const IN_PROSE = '~';

/**
 * True for prose about a system in which nobody speaks of themselves, as design documents are written. Explanations
 * are impersonal by nature and not meant.
 */
export function isDesignProse(reading: Reading, context: DetectorContext): boolean {
  return context.kind === 'story' && !reading.sentences.some((s) => FIRST_PERSON.test(s.plain));
}

/** What `giveFeatures` reads besides the text. */
export interface FeatureContext extends DetectorContext {
  /** The dimension that the question asks for outright, where there is one. */
  readonly asked?: string;
}

/**
 * Gives the features of every sentence of a reading to a sink: its words and pairs of words, what the detectors found in
 * it and beside it, its figures, its signs of saying nothing, its place and length, and what was asked.
 * `begin` is called before each sentence with its index.
 */
export function giveFeatures(
  reading: Reading,
  findings: readonly Finding[],
  voidSigns: readonly VoidSigns[],
  context: FeatureContext,
  sink: FeatureSink,
  begin: (sentence: number) => void,
): void {
  const { sentences } = reading;
  const found: Finding[][] = sentences.map(() => []);
  for (const finding of findings) found[finding.sentence]?.push(finding);
  const impersonal = isDesignProse(reading, context);
  let at = 0;
  for (const sentence of sentences) {
    const { index, start, end } = sentence;
    begin(index);
    const tokens = unitTokens(sentence);
    giveWords(tokens, sink);
    if (impersonal) for (const token of tokens) sink.pair(IN_PROSE, token);
    giveFindings(found[index] ?? [], impersonal, sink);
    for (const { move } of found[index - 1] ?? []) sink.sign(`before:${move}`);
    for (const { move } of found[index + 1] ?? []) sink.sign(`behind:${move}`);
    let figures = 0;
    while (at < reading.quantities.length && (reading.quantities[at]?.start ?? 0) < start) at++;
    for (; at < reading.quantities.length; at++) {
      const quantity = reading.quantities[at];
      if (quantity === undefined || quantity.end > end) break;
      if (quantity.loose || quantity.kind === 'percentile') continue;
      sink.sign(`figure:${quantity.kind}`);
      figures++;
    }
    if (figures > 1) sink.sign('figures:2');
    if (figures > 2) sink.sign('figures:3');
    giveVoidSigns(voidSigns[index], sink);
    sink.sign(`kind:${context.kind}`);
    if (context.asked !== undefined) sink.sign(`asked:${context.asked}`);
    if (impersonal) sink.sign('impersonal');
    if (index < 2) sink.sign(`place:${index}`);
    sink.sign(`length:${LENGTHS.filter((length) => tokens.length >= length).length}`);
  }
}

function giveWords(tokens: readonly string[], sink: FeatureSink): void {
  let last = OPENS;
  for (const token of tokens) {
    sink.word(token);
    sink.pair(last, token);
    last = token;
  }
  sink.pair(last, CLOSES);
}

function giveFindings(found: readonly Finding[], impersonal: boolean, sink: FeatureSink): void {
  for (const { move, strength } of found) {
    sink.sign(`rule:${move}`);
    if (impersonal) sink.sign(`impersonal-rule:${move}`);
    if (strength >= 0.5) sink.sign(`specific-rule:${move}`);
    if (strength >= 0.75) sink.sign(`reasoned-rule:${move}`);
  }
}

function giveVoidSigns(signs: VoidSigns | undefined, sink: FeatureSink): void {
  if (signs === undefined) return;
  for (const [name, value] of Object.entries(signs)) {
    if (value === true) sink.sign(`void:${name}`);
    else if (name === 'undone' && value !== 'no') sink.sign(`void:undone-${value}`);
  }
}

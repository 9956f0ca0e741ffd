import { type Assessment, DIMENSIONS, isRaised } from '@sounding/core';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { deliveryLine } from './delivery-line.ts';
import { dimensionLines, NAME_WIDTH } from './dimension-lines.ts';

/** A vote in words, by its number. */
export const VOTES = ['', 'strong no', 'no', 'borderline', 'yes', 'strong yes'];
const SEATS: Readonly<Record<Assessment['level'], string>> = {
  mid: 'a mid-level engineer',
  senior: 'a senior engineer',
  staff: 'a staff engineer',
  principal: 'a principal engineer',
  manager: 'an engineering manager',
};
const SHOWN_PROBES = 3;
const SIGNS = { found: '+', partly: '~', missing: '-', contradicted: '!' } as const;

/** What the report is written with. */
export interface ReportOptions {
  readonly paint: Paint;
  /** Longest line, in characters. */
  readonly width: number;
}

/**
 * An assessment for people: what to fix first, what an interviewer would ask next, then the points with the quotes behind
 * them, the vote, the delivery and the next step. `text` is the answer that the offsets point into. Ends in a line feed.
 */
export function report(assessment: Assessment, text: string, options: ReportOptions): string {
  const sections = [
    adviceLines(assessment, text, options),
    probeLines(assessment, options),
    pointsSection(assessment, options),
    keyPointsSection(assessment, options),
    closingSection(assessment, options),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What to fix first, at most three, each with the quote it is about: the lines of the report's first section. */
export function adviceLines({ advice }: Assessment, text: string, { paint, width }: ReportOptions): string[] {
  if (advice.length === 0) return [paint.bold('Nothing stands out to be fixed.')];
  const lines = [paint.bold('Fix first')];
  for (const [i, { dimension, text: words, start, end }] of advice.entries()) {
    const [first = '', ...more] = wrap(printable(`${dimension}: ${words}`), width - 5);
    lines.push(`  ${i + 1}. ${first}`, ...more.map((line) => `     ${line}`));
    if (start === undefined || end === undefined) continue;
    const quote = wrap(`“${printable(text.slice(start, end))}”`, width - 5);
    lines.push(...quote.map((line) => `     ${paint.underline(line)}`));
  }
  return lines;
}

/** The first follow-ups to expect, each with its reason. */
function probeLines({ probes }: Assessment, { paint, width }: ReportOptions): string[] {
  if (probes.length === 0) return [];
  const lines = probes.slice(0, SHOWN_PROBES).flatMap(({ text, because }, i) => {
    const [first = '', ...more] = wrap(printable(text), width - 5);
    const reason = wrap(printable(because), width - 5).map(paint.dim);
    return [`  ${i + 1}. ${first}`, ...[...more, ...reason].map((line) => `     ${line}`)];
  });
  return [paint.bold('An interviewer would ask next'), ...lines];
}

function pointsSection(assessment: Assessment, options: ReportOptions): string[] {
  const { dimensions } = assessment;
  const asked = DIMENSIONS.filter((name) => dimensions[name].points !== null);
  const notAsked = DIMENSIONS.filter((name) => dimensions[name].points === null);
  const shown = new Set<number>();
  return [
    options.paint.bold('Points'),
    ...asked.flatMap((name) =>
      dimensionLines(name, dimensions[name], shown, options, !isRaised(assessment, name)),
    ),
    ...hanging(
      '',
      notAsked.length > 0 ? `Not asked for here: ${notAsked.join(', ')}.` : '',
      2,
      options,
      options.paint.dim,
    ),
  ];
}

function keyPointsSection({ keyPoints = [] }: Assessment, options: ReportOptions): string[] {
  if (keyPoints.length === 0) return [];
  const lines = keyPoints.flatMap(({ point, verdict }) =>
    hanging(`  ${SIGNS[verdict]} ${verdict}`, point, NAME_WIDTH + 2, options),
  );
  return [options.paint.bold('Key points'), ...lines];
}

function closingSection(assessment: Assessment, options: ReportOptions): string[] {
  const { overall, level, advice, dimensions, heardBy120s } = assessment;
  const lines: string[] = [];
  const say = (label: string, words: string) => lines.push(...hanging(label, words, NAME_WIDTH, options));
  if (overall !== null) say('Overall', `${overall} of 5 for ${SEATS[level]}: ${VOTES[overall]}`);
  const heard = heardBy120s?.overall;
  if (heard !== undefined && heard !== null) say('By 120 s', `${heard} of 5: ${VOTES[heard]}`);
  say('Delivery', deliveryLine(assessment.delivery));
  const next = advice.find(({ dimension }) => (dimensions[dimension].points ?? 3) < 3)?.dimension;
  if (next !== undefined) say('Next', `${next}: ${dimensions[next].next}`);
  return lines;
}

/** A label and its words, the words wrapped in a column that starts at `indent`. */
function hanging(
  label: string,
  words: string,
  indent: number,
  options: ReportOptions,
  mark = plain,
): string[] {
  return wrap(printable(words), options.width - indent).map((line, i) => {
    const head = (i === 0 ? label : '').padEnd(indent);
    return (i === 0 && label.trim() === label ? options.paint.bold(head) : head) + mark(line);
  });
}

function plain(text: string): string {
  return text;
}

import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { figuresIn } from './figures.ts';
import type { Finding } from './finding.ts';

/** An option's rejection is looked for in its own sentence and in this many that follow. */
const SENTENCES_TO_REJECTION = 2;

/**
 * Joins what belongs together: an alternative with the nearest rejection from its own sentence on, and a
 * figure with the one it is set against ("from 19 minutes to 7"). Order and number of findings stay.
 */
export function pairEvidence(findings: readonly Finding[], reading: Reading): Finding[] {
  const rejections = findings.filter((finding) => finding.move === 'rejection');
  const alternatives = findings.filter((finding) => finding.move === 'alternative');
  return findings.map((finding) => {
    const partner = partnerOf(finding, alternatives, rejections, reading);
    return partner === undefined
      ? finding
      : { ...finding, pairedWith: { start: partner.start, end: partner.end } };
  });
}

function partnerOf(
  finding: Finding,
  alternatives: readonly Finding[],
  rejections: readonly Finding[],
  reading: Reading,
): Span | undefined {
  switch (finding.move) {
    case 'alternative':
      return rejections.find((rejection) => follows(finding, rejection));
    case 'rejection':
      return alternatives.findLast((alternative) => follows(alternative, finding));
    case 'number':
    case 'outcome':
      return figureSetAgainst(finding, reading);
    default:
      return undefined;
  }
}

function follows(alternative: Finding, rejection: Finding): boolean {
  const distance = rejection.sentence - alternative.sentence;
  return distance >= 0 && distance <= SENTENCES_TO_REJECTION;
}

const SET_AGAINST =
  /\b(?:to|against|instead of|became|down from|up from|versus|vs|now|after|not|where|before)\b|→|->/i;

/** The first figure of a stretch that is set against a later one of the same kind. */
export function figureSetAgainst(stretch: Span, reading: Reading): Span | undefined {
  const figures = figuresIn(reading, stretch);
  for (const [i, before] of figures.entries()) {
    const after = figures[i + 1];
    if (after === undefined) return undefined;
    const between = reading.text.slice(before.end, after.start);
    const alike = before.kind === after.kind || before.kind === 'plain' || after.kind === 'plain';
    if (alike && between.length <= 60 && SET_AGAINST.test(between)) return before;
  }
  return undefined;
}

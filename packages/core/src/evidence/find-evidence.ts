import type { Reading } from '../text/reading.ts';
import { compareSpans, spansOverlap } from '../text/span.ts';
import { ALL_DETECTORS } from './detectors/all-detectors.ts';
import type { DetectorContext, Finding } from './finding.ts';
import { pairEvidence } from './pair-evidence.ts';
import { continueStory } from './story-context.ts';
import { FAINT } from './strength.ts';
import { isVoid, readVoidSigns, type VoidSigns } from './void-statement.ts';

/**
 * Runs every detector over a prepared text. Void statements and faint wordings with nothing that could be
 * checked are dropped, overlapping findings of one move merged into the strongest, pairs joined; the findings come in order of their spans. Never throws.
 */
export function findEvidence(
  reading: Reading,
  context: DetectorContext,
  voidSigns: readonly VoidSigns[] = readVoidSigns(reading),
): Finding[] {
  const holds = (finding: Finding): boolean => {
    const signs = voidSigns[finding.sentence];
    if (signs === undefined || finding.end <= finding.start || finding.strength <= FAINT) return false;
    return !isVoid(signs, finding.move, context.kind);
  };
  const said = ALL_DETECTORS.flatMap((detector) =>
    mergeOverlapping(detector.find(reading, context)).filter(holds),
  );
  const implied = continueStory(said, reading, context).filter(holds);
  return pairEvidence([...said, ...implied].sort(compareSpans), reading);
}

/** Of findings of one detector that overlap, keeps the strongest, the first where they are equal. */
function mergeOverlapping(findings: readonly Finding[]): Finding[] {
  const out: Finding[] = [];
  for (const finding of findings) {
    const last = out.at(-1);
    if (last === undefined || !spansOverlap(last, finding)) out.push(finding);
    else if (finding.strength > last.strength) out[out.length - 1] = finding;
  }
  return out;
}

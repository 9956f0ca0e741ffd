import type { Quantity, QuantityKind } from '../../text/quantity.ts';
import type { ProbeContext } from '../probe-context.ts';
import { type Place, placesOf, saysNear } from './said.ts';

/** A figure that tells a result or a load, with nothing near it that tells how it was obtained. */
export interface FoundFigure extends Place {
  readonly figure: Quantity;
  readonly urgency: number;
}

/** By such words an answer tells where a figure comes from. */
const OBTAINED =
  /\b(?:measur\w+|test\w*|benchmark\w*|trac\w+|logs?|logged|profil\w+|graph\w*|dashboard\w*|prometheus|grafana|datadog|count(?:ed|s|er|ers)?|survey\w*|sampl\w+|stopwatch|timed|invoices?|bills?|quote[ds]?|contract\w*|explain|backtest\w*|holdout|hold-out|a\/b|experiment\w*|monitor\w*|metrics?|calculat\w+|comput\w+|estimat\w+|analytics|audit\w*|according to|looked (?:at|up|in)|query|queried|histogram\w*|percentiles?|p ?9\d|p ?5\d|p ninety \w+|average[ds]?|median|load ?test\w*|replay\w*|ran it|runs?|control group|per (?:month|week|day|year)|spreadsheet|report(?:s|ed)?|rig|prototype\w*|tried|trial|pilot)\b/;
/** What is given or set, not found. */
const GIVEN =
  /\b(?:must|should|target\w*|limit\w*|sla|slo|deadline\w*|budget\w*|law|rule|requirement\w*|required|allowed|timeout\w*|ttl|every|each|interval|threshold|retention|window|set to|configured|if|when|whenever|unless|would|i'd|you'd|we'd|could|more than|less than|pays?|quote[ds]?|fees?|rent|at most|at least|maximum|minimum|price|licen[cs]e|salary|founded|version|ten times|100x|10x|a hundred times|until|within)\b/;
/** Told of a time, it is how long a thing lasted or is ago, not what was measured. */
const BESIDE =
  /\b(?:for|ago|last|past|after|since|in the first|next|another|wait\w*|later|before|meeting|old)\s+(?:\w+\s+)?$/;
/** What the answer is proud of is told in such words. */
const RESULT =
  /\b(?:from|to|down|up|dropped?|fell|went|now|reduced?|improv\w+|cut|faster|slower|cheaper|less|fewer|saved?|sav(?:es|ing|ings)|halved|accuracy|latency|throughput|error\w*|uptime|availability|response|load(?:s|ed)? in|takes?|took|became|reached|handles?|peak|conversion|revenue|cost\w*)\b/;

const KINDS: ReadonlySet<QuantityKind> = new Set(['time', 'size', 'rate', 'money', 'share', 'ratio']);
const SHORT_TIMES = new Set(['ns', 'us', 'ms', 's', 'min', 'h']);
/** "Twice" and "three times" mostly say how often. */
const TIMES_SAID = /\b(?:once|twice|times?)$/i;

/** Such shares are large claims, and asked about as such. */
const BOAST = /\b(?:accura\w+|uptime|availab\w+|reliab\w+)\b/;
const BOASTED = 90;

function isMeasurable(place: Place, figure: Quantity): boolean {
  if (figure.loose || figure.value === null || figure.value === 0 || !KINDS.has(figure.kind)) return false;
  const said = place.turn.text.slice(figure.start, figure.end);
  const before = place.turn.text.slice(Math.max(place.sentence.start, figure.start - 30), figure.start);
  // A figure that a line break or a bracket runs through is no figure to be repeated.
  if (/[^\p{L}\p{N} .,%€$£/~-]/u.test(said) || said.split(' ').length > 6 || /\d{4}s$/.test(said))
    return false;
  if (figure.kind === 'time') return SHORT_TIMES.has(figure.unit) && !BESIDE.test(before);
  if (figure.kind === 'share' && figure.value >= BOASTED && BOAST.test(place.sentence.plain)) return false;
  if (figure.kind === 'rate' && figure.value <= 1) return false;
  if (figure.kind === 'ratio') return /\d|fold$/.test(said) && !TIMES_SAID.test(said);
  return figure.unit !== '';
}

/** A later answer may tell where a figure of an earlier one comes from. */
function isObtainedElsewhere({ turns }: ProbeContext, said: string): boolean {
  return turns.some(({ context }, i) =>
    context.sentences.some((s) => i > 0 && s.text.toLowerCase().includes(said) && OBTAINED.test(s.plain)),
  );
}

/** Such figures, what is told as a result first; each wording of a figure once. */
export function findResultFigures(context: ProbeContext): FoundFigure[] {
  const seen = new Set<string>();
  const out: FoundFigure[] = [];
  for (const place of placesOf(context)) {
    const { turn, sentence } = place;
    if (turn.context.findings.some((f) => f.sentence === sentence.index && f.move === 'constraint')) continue;
    const results = turn.context.findings.some(
      (f) => f.sentence === sentence.index && (f.move === 'outcome' || f.move === 'rejection'),
    );
    const own = turn.context.reading.quantities.filter(
      (q) => q.start >= sentence.start && q.end <= sentence.end && isMeasurable(place, q),
    );
    // Of a before and an after, the after is what is claimed.
    const figure = own.at(-1);
    if (figure === undefined || GIVEN.test(sentence.plain) || saysNear(place, OBTAINED)) continue;
    const said = turn.text.slice(figure.start, figure.end).toLowerCase();
    if (seen.has(said) || isObtainedElsewhere(context, said)) continue;
    seen.add(said);
    const isResult = results && RESULT.test(sentence.plain);
    out.push({ ...place, figure, urgency: isResult ? 0.72 : RESULT.test(sentence.plain) ? 0.55 : 0.38 });
  }
  return out.sort((a, b) => b.urgency - a.urgency);
}

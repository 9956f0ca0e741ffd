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
  /\b(?:measur\w+|test\w*|benchmark\w*|trac\w+|logs?|logged|profil\w+|graph\w*|dashboard\w*|prometheus|grafana|datadog|count(?:ed|s|er|ers)?|survey\w*|sampl\w+|stopwatch|timed|invoices?|bills?|quote[ds]?|contract\w*|explain|backtest\w*|holdout|hold-out|a\/b|experiment\w*|monitor\w*|metrics?|calculat\w+|comput\w+|estimat\w+|analytics|audit\w*|according to|looked (?:at|up|in)|query|queried|histogram\w*|percentiles?|p ?9\d|p ?5\d|p ninety \w+|average[ds]?|median|load ?test\w*|replay\w*|ran it|runs?|control group|per (?:month|week|day|year)|spreadsheet|report(?:s|ed)?|rig|prototype\w*|tried|trial|pilot|arithmetic|add(?:s|ed)? up|works? out|c(?:omes|ame) to|plus|overhead|film\w*|video|camera)\b/;
/** What is given or set, not found. */
const GIVEN =
  /\b(?:must|should|target\w*|limit\w*|sla|slo|deadline\w*|budget\w*|law|rule|requirement\w*|required|allowed|timeout\w*|ttl|every|each|interval|threshold|retention|window|set to|configured|if|when|whenever|unless|would|i'd|you'd|we'd|could|more than|less than|pays?|quote[ds]?|fees?|rent|at most|at least|maximum|minimum|price|pages? (?:on|at|when|me|us)|alarm|licen[cs]e|salary|founded|version|ten times|100x|10x|a hundred times|until|within)\b/;
/** Right before a figure: it is one at which something is done. */
const THRESHOLD = /(?<!to )\b(?:below|above|past)\s+(?:about |around )?$/i;
/** Told of a time, it is how long a thing lasted or is ago, not what was measured. */
const BESIDE =
  /\b(?:for|ago|last|past|after|since|in the first|next|another|wait\w*|later|before|meeting|old)\s+(?:\w+\s+)?$/;
/** What the answer is proud of is told in such words. */
const RESULT =
  /\b(?:from|to|down|up|dropped?|fell|went|now|reduced?|improv\w+|cut|faster|slower|cheaper|less|fewer|saved?|sav(?:es|ing|ings)|halved|accuracy|latency|throughput|error\w*|uptime|availability|response|load(?:s|ed)? in|takes?|took|became|reached|handles?|peak|conversion|revenue|cost\w*)\b/;

const KINDS: ReadonlySet<QuantityKind> = new Set(['time', 'size', 'rate', 'money', 'share', 'ratio']);
const SHORT_TIMES = new Set(['ns', 'us', 'ms', 's']);
const LONG_TIMES = new Set(['min', 'h']);
/** A minute or an hour is worth asking about where it came down, or is the usual case; else it is how long something lasted once. */
const CHANGED =
  /\b(?:from|down to|instead of|in place of|reduced|dropped|fell|shrank|halved|cut|brought|saved?|sav(?:es|ing|ings)|on average|average|median|usually|now takes?|takes? now|became)\b/;
const LASTED =
  /\b(?:outage|incident|down for|late\b|inside|that (?:cost|took)|it took|took (?:me|us|him|her|them)|on the call|noticed|no alarm|stuck|went back|backlog|deadline|left|on the (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/;
/** A size that is chosen or worked out is no measurement; one that grew, shrank or was seen at work is. */
const SIZE_SEEN =
  /\b(?:reduced|dropped|fell|shrank|shrunk|grew|cut|brought|saved?|down to|went (?:from|down|up)|peak|heap|rss|resident|memory|ram|swap|usage)\b/;
const DESIGNED = /\b(?:fits?|field|header|payload|budget|frame|holds?|encod\w+|packet|packed|room for)\b/;
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
  // "Below 95% a phone call" says when, not what was found.
  if (THRESHOLD.test(before)) return false;
  const { plain } = place.sentence;
  if (figure.kind === 'time' && LONG_TIMES.has(figure.unit))
    return CHANGED.test(plain) && !LASTED.test(plain) && !BESIDE.test(before);
  if (figure.kind === 'time') return SHORT_TIMES.has(figure.unit) && !BESIDE.test(before);
  if (figure.kind === 'size') return SIZE_SEEN.test(plain) && !DESIGNED.test(plain);
  if (figure.kind === 'share' && figure.value >= BOASTED && BOAST.test(plain)) return false;
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

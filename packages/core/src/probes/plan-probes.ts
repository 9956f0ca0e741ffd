import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import type { QuestionKind } from '../bank/question.ts';
import type { Points, Probe } from '../rubric/assessment.ts';
import { ALL_KINDS } from './all-kinds.ts';
import { type AskedProbe, findDodged, isOf } from './asked-probe.ts';
import type { ProbeCandidate } from './candidate.ts';
import { findFaultAsks } from './fault-asks.ts';
import { openingAsks } from './opening-asks.ts';
import type { ProbeContext, ReadTurn } from './probe-context.ts';
import { rankCandidate, type Standing } from './rank-candidate.ts';
import { askWords, isSameAsk } from './same-ask.ts';
import { askAgain, toProbe, toSharperProbe } from './to-probe.ts';
import { findWantedAsks } from './wanted-asks.ts';
import { wantedDimension } from './wanted-dimension.ts';
import { varyLead, withoutLead } from './wording/vary-lead.ts';

/** The follow-up that comes next; undefined where nothing is left to ask. Pure and deterministic. */
export function planNext(context: ProbeContext, asked: readonly AskedProbe[]): Probe | undefined {
  const dodged = findDodged(asked);
  return dodged === undefined ? planFrom(context, asked, 1)[0] : askSharper(dodged, context);
}

/** The first follow-ups, as if each were answered without saying anything new. */
export function planOpening(context: ProbeContext, count: number): Probe[] {
  return planFrom(context, [], count);
}

/** The follow-ups to an answer that gave nothing to hold on to: about the matter asked for itself. */
export function planFromNothing(kind: QuestionKind, asked: readonly AskedProbe[], count: number): Probe[] {
  const asks = openingAsks(kind);
  const dodged = findDodged(asked);
  const again = dodged && asks.find((ask) => isOf(dodged, ask));
  const open = asks.filter((ask) => !asked.some(({ probe }) => isOf(probe, ask))).map(toProbe);
  if (dodged === undefined) return open.slice(0, count);
  return [again === undefined ? askAgain(dodged) : toSharperProbe(again), ...open].slice(0, count);
}

/** Its sharper wording is that of the moment in which it was asked: nothing that was said since is in it. */
function askSharper(dodged: Probe, context: ProbeContext): Probe {
  const answeredAt = context.turns.findIndex((turn) => turn.probe === dodged);
  const [first, ...rest] = answeredAt > 0 ? context.turns.slice(0, answeredAt) : context.turns;
  const then = first === undefined ? context : { ...context, turns: [first, ...rest] as const };
  const candidates = findAllCandidates(then).filter((c) => isOf(dodged, c));
  const candidate = candidates.find((c) => withoutLead(c.text) === withoutLead(dodged.text)) ?? candidates[0];
  return candidate === undefined ? askAgain(dodged) : toSharperProbe(candidate);
}

/** Everything that could be asked, in the order of the kinds; last what fits any answer and was not touched yet. */
function findAllCandidates(context: ProbeContext): ProbeCandidate[] {
  const said = context.turns.flatMap((turn) => turn.context.sentences.map((s) => s.plain)).join('\n');
  return [
    ...ALL_KINDS.flatMap((find) => find(context)),
    ...findFaultAsks(context),
    ...findWantedAsks(context),
    ...openingAsks(context.question.kind, { points: bestPoints(context.turns), said }),
  ];
}

/** The best points of all answers on each dimension; null where none has any. */
function bestPoints(turns: readonly ReadTurn[]): Record<Dimension, Points | null> {
  const best = {} as Record<Dimension, Points | null>;
  for (const dimension of DIMENSIONS) {
    const given = turns.flatMap((turn) => turn.dimensions[dimension].points ?? []);
    best[dimension] = given.length === 0 ? null : (Math.max(...given) as Points);
  }
  return best;
}

function planFrom(context: ProbeContext, asked: readonly AskedProbe[], count: number): Probe[] {
  const latest = context.turns.length > 1 ? context.turns.at(-1)?.answerId : undefined;
  const outright = wantedDimension(context.question.text);
  const standing: Standing = {
    kind: context.question.kind,
    level: context.level,
    points: bestPoints(context.turns),
    asked: asked.map(({ probe }) => probe),
    ...(latest === undefined ? {} : { latest }),
    ...(outright === undefined ? {} : { outright }),
  };
  return planAmong(findAllCandidates(context), standing, count);
}

/** Chooses the best one after another, each in the knowledge of those before it. */
function planAmong(candidates: readonly ProbeCandidate[], standing: Standing, count: number): Probe[] {
  const asked = [...standing.asked];
  const askedWords = asked.map(({ text }) => askWords(text));
  const open = new Set(candidates.filter((candidate) => !asked.some((probe) => isOf(probe, candidate))));
  const out: Probe[] = [];
  while (out.length < count && open.size > 0) {
    const best = bestOf(unlikeThose(asked, open, standing.kind), { ...standing, asked });
    open.delete(best);
    // Only what would be asked is compared by its words, which takes longer than all the rest.
    const words = askWords(best.text);
    if (askedWords.some((own) => isSameAsk(own, words))) continue;
    const before = asked.map(({ text }) => text);
    const probe = toProbe({ ...best, text: varyLead(best.text, before) });
    for (const other of open) if (isOf(probe, other)) open.delete(other);
    asked.push(probe);
    askedWords.push(words);
    out.push(probe);
  }
  return out;
}

/** So many follow-ups a session has at least: they go after different things. */
const DIFFERENT = 3;

/** What is open without what is of the kind of one of the first follow-ups, or in a story of its dimension; all where nothing else is. */
function unlikeThose(
  asked: readonly Probe[],
  open: ReadonlySet<ProbeCandidate>,
  kind: QuestionKind,
): readonly ProbeCandidate[] {
  const all = [...open];
  if (asked.length >= DIFFERENT) return all;
  const others = all.filter((candidate) =>
    asked.every(
      (probe) =>
        probe.kind !== candidate.kind && (kind !== 'story' || probe.dimension !== candidate.dimension),
    ),
  );
  return others.length > 0 ? others : all;
}

/** The candidate that ranks highest; of equals the first. */
function bestOf(open: readonly ProbeCandidate[], standing: Standing): ProbeCandidate {
  const ranked = open.map((candidate) => ({ candidate, rank: rankCandidate(candidate, standing) }));
  return ranked.reduce((most, next) => (next.rank > most.rank ? next : most)).candidate;
}

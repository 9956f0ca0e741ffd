import type { ProbeContext } from '../probe-context.ts';
import { placesOf } from '../wording/said.ts';
import { isDoneBetween, isThenAndNow } from './compared-times.ts';
import type { ContradictionFound } from './contradiction-found.ts';
import { type Gauge, gaugesIn } from './gauges.ts';
import { areApart } from './measure.ts';
import { teamSizesIn } from './team-size.ts';

/** Two figures for one thing that cannot both be right; precise rather than greedy. */
export function findFiguresApart(context: ProbeContext): readonly ContradictionFound[] {
  const gauges = placesOf(context).flatMap((place) => [...gaugesIn(place), ...teamSizesIn(place)]);
  const out: ContradictionFound[] = [];
  gauges.forEach((second, i) => {
    const rivals = gauges.slice(0, i).filter((first) => isSameGauge(first, second));
    const last = rivals.at(-1);
    // Whoever gave several figures for it has told of more than one state, and of this one among them.
    if (last === undefined || rivals.some((first) => !isApart(first, second))) return;
    if (out.some(({ about }) => about === second.about)) return;
    out.push({ first: last, second, about: second.about });
  });
  return out;
}

function isSameGauge(a: Gauge, b: Gauge): boolean {
  if (a.about !== b.about || a.measure.sort !== b.measure.sort || a.sentence === b.sentence) return false;
  if (a.parts.size === 0 && b.parts.size === 0) return true;
  return [...a.parts].some((part) => b.parts.has(part));
}

function isApart(first: Gauge, second: Gauge): boolean {
  if (isDoneBetween(first, second) || isThenAndNow(first, second)) return false;
  return areApart(first.measure.value, second.measure.value, first.isAbout || second.isAbout);
}

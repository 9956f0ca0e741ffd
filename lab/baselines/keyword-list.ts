import type { Dimension } from '@sounding/core';

/**
 * The words that a person would list for each dimension in half an hour with the rubric, without the gold answers. A
 * word counts as such, a word with a star with any ending, `#` is a number in digits.
 */
export const KEYWORDS: Readonly<Record<Dimension, readonly string[]>> = {
  constraints: [
    'had to, must, need*, require*, constrain*, limit*, budget*, deadline*, only, at most, at least, no more than',
    'small team, people, weeks, months, compliance, regulat*, law*, legacy, existing, cannot, could not, target*, sla',
  ],
  alternatives: [
    'instead, alternative*, option*, consider*, compare*, comparison, versus, vs, rather than, reject*, ruled out',
    'tried, evaluat*, prototype*, candidate*, looked at, chose, choose, picked, trade-off*, tradeoff*, or, either',
  ],
  numbers: [
    '#, percent, per second, per day, per month, hundred*, thousand*, million*, billion*, dozen*, seconds, minutes, hours',
    'milliseconds, ms, gb, tb, mb, kb, euros, dollars, requests, users, p95, p99, half, twice, double*, times',
  ],
  limits: [
    'weak*, limit*, next time, would change, would do, differently, downside*, drawback*, not perfect, still, yet, todo',
    'missing, problem*, risk*, breaks, regret*, should have, technical debt, improve*, does not, fails, later',
  ],
  customer: [
    'customer*, user*, client*, people, complain*, revenue, business, support, tickets, patients, drivers, students',
    'merchants, sales, pain*, benefit*, save*, churn, conversion, satisfaction, wait*, happy, feedback, value',
  ],
  operations: [
    'monitor*, alert*, dashboard*, metric*, log, logs, logging, trace*, tracing, on-call, on call, pager*, rollback',
    'roll back, runbook*, incident*, observab*, prometheus, grafana, datadog, threshold*, health, outage*, slo*',
  ],
  scale: [
    'scale*, scaling, bottleneck*, load, traffic, growth, grow*, shard*, partition*, ten times, 10x, 100x, capacity',
    'horizontal*, throughput, peak*, queue*, cache*, saturat*, concurren*, replica*, nodes, cpu, memory, linear*',
  ],
  ownership: [
    'i, my, me, myself, i wrote, i built, i designed, i decided, i led, i owned, lead, led, owner, responsible',
    'colleague*, other team*, platform team, teammate*, mine, my part, their, his, her, not me, alone',
  ],
  outcome: [
    'result*, outcome*, went from, dropped, fell, reduc*, improv*, learn*, lesson*, in the end, since then, now, finally',
    'afterwards, success*, fail*, achieved, saved, faster, worked, ended, today, postmortem, so far, delivered',
  ],
  rollout: [
    'roll*, launch*, release*, ship*, deploy*, migrat*, flag*, canary, stage*, pilot*, gradual*, mvp, phase*, beta',
    'shadow*, cutover, cut over, fallback, first week, one team, backfill*, dual write*, switch*, percent of, parallel',
  ],
  structure: [
    'first, second, third, then, next, because, so, therefore, finally, the trade-off, in the end, before, after',
    'the problem, the constraint*, the decision, the result, we chose, which meant, today, what i would',
  ],
  credibility: [
    'because, actually, mistake*, wrong, honest*, i think, not sure, turned out, i learn*, measured, found, bug, #',
    'surpris*, i do not know, roughly, about, except, admit*, luck*, late*, only, learned, forgot, mine, weird',
  ],
  coverage: [
    'because, when, if, means, guarantee*, trade-off*, tradeoff*, difference, whereas, example, depends, cost*, versus',
    'at least once, at most once, exactly once, index*, lock*, consisten*, latenc*, cause*, check*, first, then, otherwise',
  ],
};

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** An expression that meets the words of one list in text of lower case, the longest first. */
export function keywordPattern(lists: readonly string[]): RegExp {
  const words = lists
    .flatMap((list) => list.split(', '))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const forms = words.map((word) => {
    if (word === '#') return String.raw`\d+`;
    const bare = word.replace(/\*$/, '').replace(ESCAPED, String.raw`\$&`);
    return word.endsWith('*') ? String.raw`${bare}\p{L}*` : bare;
  });
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

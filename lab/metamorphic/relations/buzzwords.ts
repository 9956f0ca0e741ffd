import { checkEarnsNothing } from '../checks.ts';
import { sentencesIn } from '../dimension-spans.ts';
import { chanceOf, pick } from '../pick.ts';
import type { Relation } from '../relation.ts';
import { insertWords } from '../transforms/insert-words.ts';

const PARAGRAPHS = [
  'Overall it is a highly scalable, cloud-native, event-driven microservice platform with full observability, canary ' +
    'releases, error budgets and zero-downtime rollouts. We are customer-first and data-driven, with clear ownership and KPIs.',
  'We follow best practices such as twelve-factor, domain-driven design, infrastructure as code and shift-left security. ' +
    'Everything is elastic, resilient and fault-tolerant by design, and it scales horizontally without limits.',
  'Constraints, alternatives, trade-offs, numbers, limits, monitoring, rollout, ownership and outcome were all considered ' +
    'carefully. The solution is robust, performant, future-proof and aligned with stakeholder value.',
  'We leveraged synergies between agile delivery and modern DevOps to drive operational excellence. Our metrics, dashboards ' +
    'and alerts give us end-to-end visibility, and continuous improvement is part of our culture.',
];

/** A bare buzzword is worth 0 points. */
export const buzzwords: Relation = {
  name: 'buzzwords',
  claim: 'A closing paragraph of buzzwords raises no dimension and not the vote.',
  check: (labelled, assess) => {
    const paragraph = pick(PARAGRAPHS, chanceOf(labelled.answer.id, 'buzzwords'));
    const text = insertWords(labelled.answer.text, sentencesIn(labelled), paragraph, 'end');
    return checkEarnsNothing(labelled, text, assess, paragraph);
  },
};

import { findingsOf, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';
import { pointsByContent, type Told } from '../weigh-content.ts';

/** The point at which a weakness bites: a figure that is passed, or an event. */
const PASSED =
  /\b(?:beyond|past|above|over|below|under|more than|less than|fewer than|up to|at|once|when|if|after|until|as soon as|from|about|around|roughly|than)\b/;
const EVENT = /\b(?:if|when|whenever|once|as soon as|the day|the moment|every time|as long as)\b/;
/** What would replace it, or was decided to. */
const REPLACED =
  /\b(?:would|will|could|should|plan\w*|going to|next)\b[^.;]*\b(?:mov\w+|replac\w+|partition\w*|split\w*|switch\w*|use|put|add|rewrit\w+|swap\w*|shard\w*|go|buy|build|make|change|start|keep|cut|drop|write|let|give|turn|test|try|do|have)\b/;

function bites({ plain, figures }: Told): boolean {
  return (figures > 0 && PASSED.test(plain)) || EVENT.test(plain) || REPLACED.test(plain);
}

/** Is there a known weakness, a boundary or a planned change, and the point at which it bites? */
export function scoreLimits(context: ScoreContext): Scored {
  const support = [
    ...findingsOf(context, 'limitation'),
    ...findingsOf(context, 'scoped_out').filter(isSpecific),
  ];
  const absolutes = context.objections.filter((o) => o.detector === 'absolute-claim');
  const points = pointsByContent(context, support, (told) => told.some(bites));
  return { points, support: [...support, ...absolutes] };
}

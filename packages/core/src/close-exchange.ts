import { adviseOnExchange } from './advise-on-exchange.ts';
import { applicableDimensions } from './bank/occasion.ts';
import { type AssessOptions, shippedModel } from './engine.ts';
import type { Exchange } from './exchange.ts';
import { joinTurns } from './join-turns.ts';
import { joinVerdicts } from './join-verdicts.ts';
import { judgeAnswer, movesOf } from './judge-answer.ts';
import { makeAssessment } from './make-assessment.ts';
import { type ReadExchange, readExchange } from './read-exchange.ts';
import type { Assessment, KeyPointVerdict, Overall } from './rubric/assessment.ts';
import { voteOverall } from './rubric/overall.ts';
import { type AnswerScore, mostBeside, pointsOf, scoreAnswer } from './rubric/score-answer.ts';
import { missedSubject } from './rubric/story-subject.ts';
import { sumDelivery } from './sum-delivery.ts';

/**
 * The closing assessment of a whole exchange: one verdict a dimension over all its answers, each quote with the id of the
 * answer it is from. A follow-up's answer can raise what it was asked for, and anything else by a sentence that carries
 * it; what the first answer had nothing of is then marked `raisedOnlyWhenAsked`. It lowers nothing. What matters and was
 * never raised is 0. `moves` are those of the first answer. Pure; never throws.
 */
export function closeExchange(exchange: Exchange, options: AssessOptions): Assessment {
  const level = options.level ?? exchange.level ?? 'senior';
  const read = readExchange({ ...exchange, level });
  const first = read.turns[0]?.judged ?? nothingSaid(exchange, options);
  const delivery = sumDelivery(
    first.assessment.delivery,
    read.turns.slice(1).map(({ judged }) => judged.assessment.delivery),
  );
  const told = read.turns.filter(({ judged }) => judged.score !== undefined);
  const { assessmentId } = options;
  if (told.length === 0) return { ...first.assessment, assessmentId, level, delivery };

  const model = shippedModel();
  const joined = joinTurns(told);
  const moves = movesOf(joined.reading, read.question, model);
  const whole = scoreAnswer(joined.reading, moves, read.question, level, model.points);
  const matters = new Set([
    ...applicableDimensions(read.question),
    ...read.asked.flatMap(({ probe }) => probe.dimension ?? []),
  ]);
  const dimensions = joinVerdicts(read.turns, whole, joined.places, matters);
  const keyPoints = betterKeyPoints(first.score?.keyPoints ?? [], whole.keyPoints);
  return makeAssessment(
    { assessmentId, level, weights: model.hash },
    {
      dimensions,
      overall: voteOverall(pointsOf(dimensions), level, mostAfter(read, { ...whole, dimensions })),
      ...(keyPoints.length > 0 ? { keyPoints } : {}),
      moves: first.assessment.moves,
      delivery,
      advice: adviseOnExchange(first.assessment, dimensions, read.turns, level),
    },
  );
}

function nothingSaid({ question }: Exchange, options: AssessOptions): ReturnType<typeof judgeAnswer> {
  return judgeAnswer(shippedModel(), { text: '', mode: 'typed' }, question, options);
}

/** Rule 1 over the exchange: it caps as long as neither the first answer nor all of them together answer the question. */
function mostAfter({ question, turns }: ReadExchange, whole: AnswerScore): Overall | undefined {
  const first = turns[0]?.judged.score;
  if (first !== undefined && mostOf(question, first) === undefined) return undefined;
  return mostOf(question, whole);
}

function mostOf(
  question: ReadExchange['question'],
  { context, dimensions }: AnswerScore,
): Overall | undefined {
  const missed = question.kind === 'story' ? missedSubject(question.text, context.sentences) : undefined;
  return mostBeside(question, context, dimensions, missed);
}

const BY_VERDICT = { missing: 0, contradicted: 1, partly: 2, found: 3 } as const;

/** Each key point as the better of the first answer and of all together; places only in the first, which is shown with them. */
function betterKeyPoints(
  first: readonly KeyPointVerdict[],
  whole: readonly KeyPointVerdict[],
): KeyPointVerdict[] {
  return whole.map(({ point, verdict }, i) => {
    const own = first[i];
    return own !== undefined && BY_VERDICT[own.verdict] >= BY_VERDICT[verdict] ? own : { point, verdict };
  });
}

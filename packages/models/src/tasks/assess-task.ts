import {
  type Assessment,
  applicableDimensions,
  DIMENSIONS,
  type Dimension,
  type DimensionResult,
  inferKind,
  toWellFormedText,
} from '@sounding/core';
import { createFacts } from '../held/facts.ts';
import { findOutsideInstructions } from '../held/find-outside-instructions.ts';
import { createRedactor } from '../redaction/create-redactor.ts';
import { mustBeRedacted } from '../redaction/must-be-redacted.ts';
import {
  ASSESS_MAX_OUTPUT_TOKENS,
  ASSESS_PROMPT_VERSION,
  assessReplySchema,
  assessSystemPrompt,
} from './assess-prompt.ts';
import type { Holding } from './check-dimension.ts';
import { delimit } from './delimit.ts';
import { fairlyRead, holdAssessment } from './hold-assessment.ts';
import { holdDimensions } from './hold-dimensions.ts';
import type { AssessTaskInput } from './inputs.ts';
import { readAssessReply, readPartialAssessReply } from './read-assess-reply.ts';
import type { Task } from './task.ts';

/** One dimension of an assessment that is still being written, already held to the answer. */
export interface HeldDimension {
  readonly name: Dimension;
  readonly result: DimensionResult;
}

/**
 * Asks a model to assess an answer by the rubric, and holds its reply to the answer's text. Delivery and moves are those of
 * our own reading, since they are computed; points are the model's alone, as far as its quotes carry them. Throws
 * `NotRedactedError` where a confidential term would go out.
 */
export function assessTask(input: AssessTaskInput): Task<Assessment, readonly HeldDimension[]> {
  const answer = toWellFormedText(input.answer.text);
  const asked = [input.question.text, ...(input.question.keyPoints ?? [])].map(toWellFormedText);
  const applicable = applicableTo(input);
  const redactor = createRedactor(input.confidentialTerms, [...asked, answer]);
  const [question = '', ...points] = asked.map((text) => redactor.redact(text).text);
  const redacted = redactor.redact(answer);
  const sent = [question, ...points, redacted.text];
  mustBeRedacted(sent, input.confidentialTerms);

  const holding: Holding = {
    answer,
    inAnswer: findOutsideInstructions(answer, redacted, question),
    toOriginal: redacted.toOriginal,
    restore: redactor.restore,
    facts: createFacts(sent),
    known: new Map(),
  };
  const materials = [
    { name: 'QUESTION', text: question },
    ...(points.length === 0
      ? []
      : [{ name: 'KEY POINTS OF A RIGHT ANSWER', text: points.map((p) => `- ${p}`).join('\n') }]),
    { name: 'ANSWER', text: redacted.text },
  ];
  const manner =
    input.answer.mode === 'spoken' ? 'It was spoken and written down by a recogniser.' : 'It was typed.';
  return {
    prompt: {
      use: 'assess',
      version: ASSESS_PROMPT_VERSION,
      system: assessSystemPrompt(applicable, input.level),
      user: `Rate the answer. ${manner}\n\n${delimit(materials)}`,
      schema: assessReplySchema(applicable),
      redactor,
      maxOutputTokens: ASSESS_MAX_OUTPUT_TOKENS,
    },
    read: (reply) => {
      const claimed = readAssessReply(reply, applicable, sent);
      return claimed.kind === 'failed' ? claimed : holdAssessment(input, claimed.value, holding);
    },
    readPart: (soFar) =>
      [...holdDimensions(fairlyRead(readPartialAssessReply(soFar, applicable, sent), input), holding)].map(
        ([name, { result }]) => ({ name, result }),
      ),
  };
}

/** As our own reading found; where it could not judge, as the question says. */
function applicableTo({ local, question }: AssessTaskInput): Dimension[] {
  const found = DIMENSIONS.filter((name) => local.dimensions[name].points !== null);
  if (found.length > 0) return found;
  const asked = applicableDimensions({ ...question, kind: question.kind ?? inferKind(question.text) });
  return DIMENSIONS.filter((name) => asked.has(name));
}

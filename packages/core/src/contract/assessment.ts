import { z } from 'zod';
import { DIMENSIONS } from '../bank/dimension.ts';
import { MOVES } from '../evidence/move.ts';
import type { Assessment, ModelUsage, Probe } from '../rubric/assessment.ts';

const points = z.literal([0, 1, 2, 3]).nullable();
const overall = z.literal([1, 2, 3, 4, 5]).nullable();
const offset = z.int().min(0).describe('Offset in UTF-16 code units.');
const strength = z.number().min(0).max(1);
const span = z.object({ start: offset, end: offset });
const dimensionName = z.enum(DIMENSIONS);

const evidence = z.object({
  answerId: z.string().exactOptional(),
  start: offset,
  end: offset,
  quote: z.string(),
  move: z.enum(MOVES).nullable(),
  detector: z.string(),
  strength,
  against: z.literal(true).exactOptional(),
  pairedWith: span.exactOptional(),
});

const dimensionResult = z.object({
  points,
  evidence: z.array(evidence),
  raisedOnlyWhenAsked: z.literal(true).exactOptional(),
  claimed: z.literal([0, 1, 2, 3]).exactOptional(),
  droppedQuotes: z.int().min(1).exactOptional(),
  next: z.string(),
});

/** A follow-up on the wire and in files. The shape is `Probe` of core. */
export const probeSchema = z.object({
  kind: z.string(),
  text: z.string(),
  because: z.string(),
  dimension: dimensionName.exactOptional(),
  quotes: z
    .array(z.object({ answerId: z.string().exactOptional(), start: offset, end: offset, quote: z.string() }))
    .exactOptional(),
  subject: z.string().exactOptional(),
  sharper: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Probe>;

/** What a model's reply took, as far as its provider says. */
export const modelUsageSchema = z.object({
  inputTokens: z.int().min(0).exactOptional(),
  outputTokens: z.int().min(0).exactOptional(),
  costUsd: z.number().min(0).exactOptional(),
}) satisfies z.ZodType<ModelUsage>;

/** What an assessment looks like on the wire and in files. The shape is `Assessment` of core. */
export const assessmentSchema = z
  .object({
    schemaVersion: z.literal(1),
    assessmentId: z.string().min(1),
    status: z.enum(['ok', 'not_assessed']),
    reason: z.enum(['empty', 'too_short', 'not_an_answer', 'language', 'provider_failed']).exactOptional(),
    engine: z.object({
      kind: z.enum(['local', 'model']),
      name: z.string(),
      version: z.string(),
      weights: z.string().exactOptional(),
      model: z.string().exactOptional(),
      promptVersion: z.string().exactOptional(),
      origin: z.string().exactOptional(),
    }),
    rubricVersion: z.string(),
    level: z.enum(['mid', 'senior', 'staff', 'principal', 'manager']),
    dimensions: z.record(dimensionName, dimensionResult),
    overall,
    keyPoints: z
      .array(
        z.object({
          point: z.string(),
          verdict: z.enum(['found', 'partly', 'missing', 'contradicted']),
          start: offset.exactOptional(),
          end: offset.exactOptional(),
        }),
      )
      .exactOptional(),
    heardBy120s: z
      .object({ cutAt: offset, dimensions: z.partialRecord(dimensionName, points), overall })
      .exactOptional(),
    moves: z.array(z.object({ start: offset, end: offset, move: z.enum(MOVES), strength })),
    delivery: z.object({
      words: z.int().min(0),
      seconds: z.number().min(0).exactOptional(),
      wordsPerMinute: z.number().min(0).exactOptional(),
      fillers: z.int().min(0),
      pauses: z.int().min(0).exactOptional(),
      shareBeforeFirstConstraint: z.number().min(0).max(1).exactOptional(),
    }),
    advice: z
      .array(
        z.object({
          dimension: dimensionName,
          text: z.string(),
          start: offset.exactOptional(),
          end: offset.exactOptional(),
        }),
      )
      .max(3),
    probes: z.array(probeSchema),
    usage: modelUsageSchema.exactOptional(),
  })
  .refine((value) => (value.overall === null) === (value.status === 'not_assessed'), {
    message: 'overall is null exactly when the answer was not assessed',
  }) satisfies z.ZodType<Assessment>;

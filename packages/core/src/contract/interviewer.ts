import { z } from 'zod';
import { DIMENSIONS } from '../bank/dimension.ts';
import { assessmentSchema, modelUsageSchema, probeSchema } from './assessment.ts';

const id = z.string().min(1).max(100);

/** Which model is asked, as settings and the environment name it. */
export const modelProviderSchema = z.enum(['anthropic', 'openai-compatible']);

/** Reply of `GET /api/interviewer`: which model is set, and what holds of it. Never a key. */
export const interviewerSchema = z.object({
  model: z
    .object({
      provider: modelProviderSchema,
      name: z.string(),
      /** Where text goes: `https://api.anthropic.com`. */
      origin: z.string(),
      /** The whole of it, up to where the protocol's own path begins: what is agreed to. */
      baseUrl: z.string(),
      /** True where that is this machine itself. */
      local: z.boolean(),
      hasKey: z.boolean(),
      deadlineSeconds: z.int(),
      /** True once the person has read what would be sent there and agreed to it. */
      agreed: z.boolean(),
      promptVersion: z.string(),
    })
    .exactOptional()
    .describe('Absent where no model is set: then nothing is ever sent.'),
});
/** The state of the interviewer. */
export type InterviewerState = z.infer<typeof interviewerSchema>;

/** What a model may be asked for: an assessment or a rewrite outline of an answer, or a session's next follow-up. */
export const modelTaskSchema = z.discriminatedUnion('use', [
  z.object({ use: z.literal('assess'), answerId: id }),
  z.object({ use: z.literal('coach'), answerId: id }),
  z.object({ use: z.literal('probe'), sessionId: id }),
]);
/** What a model is asked for. */
export type ModelTask = z.infer<typeof modelTaskSchema>;

/** Body of `POST /api/interviewer/runs`. */
export const runModelSchema = z.object({
  task: modelTaskSchema,
  again: z.literal(true).optional().describe('Ask anew, even where a reply to the very same text is kept.'),
});
/** A model to be asked. */
export type RunModel = z.infer<typeof runModelSchema>;

/** Body of `PUT /api/interviewer/agreement`: what was shown to who agreed. It holds for nothing else. */
export const agreementSchema = z.object({
  provider: modelProviderSchema,
  baseUrl: z.string().max(2000),
  name: z.string().max(200),
});
/** What somebody agrees to have text sent to. */
export type Agreement = z.infer<typeof agreementSchema>;

/** Reply of `POST /api/interviewer/preview`: what would be sent, to the byte. */
export const outboundPreviewSchema = z.object({
  url: z.string(),
  /** Headers that would be sent; a key is shown as "…". */
  headers: z.record(z.string(), z.string()),
  /** The request's body, exactly. */
  body: z.string(),
  bytes: z.int(),
  /** What was replaced, without what it stands for. */
  replaced: z.array(
    z.object({
      placeholder: z.string(),
      kind: z.enum(['term', 'email', 'host', 'ip', 'key']),
      times: z.int().min(1),
    }),
  ),
});
/** What would be sent. */
export type OutboundPreview = z.infer<typeof outboundPreviewSchema>;

/** Why a model gave nothing that could be used. */
export const modelFailureSchema = z.enum([
  'timeout',
  'unreachable',
  'rate_limited',
  'overloaded',
  'server_error',
  'key_refused',
  'no_such_model',
  'bad_request',
  'redirected',
  'refused',
  'empty',
  'truncated',
  'malformed',
  'language',
  'too_large',
  'no_evidence',
  'cancelled',
  'local_fault',
]);
/** Why a model gave nothing that could be used. */
export type ModelFailure = z.infer<typeof modelFailureSchema>;

/** A rewrite outline in the person's own facts: each point quotes the fact that it uses, or says what to add. */
export const outlineSchema = z.object({
  parts: z.array(
    z.object({
      /** What this part of the answer is to do. */
      heading: z.string(),
      /** What to say here, built of quotes. */
      say: z.string(),
      quotes: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), quote: z.string() })),
      /** What only the person can add, as a question to them. */
      missing: z.string().exactOptional(),
    }),
  ),
  usage: modelUsageSchema.exactOptional(),
  model: z.string(),
  promptVersion: z.string(),
});
/** A rewrite outline. */
export type Outline = z.infer<typeof outlineSchema>;

/** One event of the stream that `POST /api/interviewer/runs` replies with (`text/event-stream`, JSON in `data`). */
export const interviewerEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('started'),
    model: z.string(),
    deadlineSeconds: z.int(),
    /** The very same was asked before: nothing is sent, nothing is paid. */
    cached: z.boolean(),
  }),
  /** The provider asked for patience; the next try begins in so many milliseconds. */
  z.object({ kind: z.literal('waiting'), reason: modelFailureSchema, milliseconds: z.int() }),
  /** One dimension, already held to the answer's text. The whole assessment that follows is what counts. */
  z.object({
    kind: z.literal('dimension'),
    name: z.enum(DIMENSIONS),
    result: assessmentSchema.shape.dimensions.valueType,
  }),
  /** The text of a follow-up or an outline as it grows: all of it so far. */
  z.object({ kind: z.literal('words'), text: z.string() }),
  z.object({ kind: z.literal('assessed'), assessment: assessmentSchema }),
  z.object({ kind: z.literal('probed'), probe: probeSchema, usage: modelUsageSchema.exactOptional() }),
  z.object({ kind: z.literal('outlined'), outline: outlineSchema }),
  /** Nothing was stored of it. `message` is for people and says what to do. */
  z.object({ kind: z.literal('failed'), reason: modelFailureSchema, message: z.string() }),
]);
/** One event of a model's run. */
export type InterviewerEvent = z.infer<typeof interviewerEventSchema>;

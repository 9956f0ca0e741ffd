import {
  agreementSchema,
  type InterviewerState,
  interviewerEventSchema,
  interviewerSchema,
  outboundPreviewSchema,
  runModelSchema,
} from '@sounding/core/contract';
import { ASSESS_PROMPT_VERSION, isLoopback, previewRequest } from '@sounding/models';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CodedError } from '../../errors.ts';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { AskableModel, InterviewerDeps } from './deps.ts';
import { openEventStream } from './event-stream.ts';
import { prepareTask } from './prepare-task.ts';
import { runningTasks } from './running-tasks.ts';
import { streamRun } from './stream-run.ts';

/** Which model may be asked, what it would be sent, and asking it. Nothing is sent that nobody agreed to. */
export function interviewerRoutes(deps: InterviewerDeps): FastifyPluginAsyncZod {
  const running = runningTasks();
  return async (app) => {
    app.addHook('preClose', async () => running.stopAll());

    app.get(
      '/api/interviewer',
      {
        schema: {
          operationId: 'readInterviewer',
          summary: 'Read which model may be asked, and whether its text was agreed to',
          response: { 200: jsonReply('The model, if one is set.', interviewerSchema), ...problemReplies },
        },
      },
      async () => stateOf(await deps.model()),
    );

    app.put(
      '/api/interviewer/agreement',
      {
        schema: {
          operationId: 'agreeToModel',
          summary: 'Agree to have text sent to the model that was shown',
          description: 'It holds for this provider, origin and model, and for no other that is set later.',
          body: agreementSchema,
          response: { 200: jsonReply('The model, agreed to.', interviewerSchema), ...problemReplies },
        },
      },
      async ({ body }) => {
        await deps.agree(body);
        return stateOf(await deps.model());
      },
    );

    app.post(
      '/api/interviewer/preview',
      {
        schema: {
          operationId: 'previewModelRun',
          summary: 'Show exactly what a run would send; sends nothing',
          body: runModelSchema,
          response: { 200: jsonReply('What would be sent.', outboundPreviewSchema), ...problemReplies },
        },
      },
      async ({ body }) => {
        const model = (await deps.model()) ?? noModel();
        const { prompt } = await prepareTask(deps, model, body.task);
        const outbound = await previewRequest(model.settings, prompt);
        return {
          ...outbound,
          headers: { ...outbound.headers },
          bytes: Buffer.byteLength(outbound.body),
          replaced: prompt.redactor.replaced().map((replaced) => ({ ...replaced })),
        };
      },
    );

    app.post(
      '/api/interviewer/runs',
      {
        schema: {
          operationId: 'runModel',
          summary: 'Ask the model; the reply is a stream of events',
          description:
            'What the person wrote leaves this machine, unless the model is on it: only after the agreement to this ' +
            'model. Hanging up stops the run. A failure is an event of its own, and stores no assessment.',
          body: runModelSchema,
          response: {
            200: {
              description: 'Events, each a JSON object in `data`; the last one is the outcome.',
              content: { 'text/event-stream': { schema: interviewerEventSchema } },
            },
            ...problemReplies,
          },
        },
      },
      async ({ body, log }, reply) => {
        const model = (await deps.model()) ?? noModel();
        if (!model.agreed) throw agreementNeeded();
        const run = running.begin(body.task);
        if (run === undefined) throw new CodedError('model_busy', 'Wait until it is done, or stop it first.');
        try {
          const task = await prepareTask(deps, model, body.task);
          const { send, end } = openEventStream(reply);
          reply.raw.on('close', () => run.stop.abort());
          if (reply.raw.destroyed) run.stop.abort();
          const again = body.again === true;
          await streamRun(task, { deps, model, send, signal: run.stop.signal, again }, log);
          run.done();
          end();
        } finally {
          run.done();
        }
        return reply;
      },
    );
  };
}

function stateOf(model: AskableModel | undefined): InterviewerState {
  if (model === undefined) return {};
  const { settings, origin, agreed } = model;
  const { provider, name, deadlineSeconds, key } = settings;
  const about = { provider, name, origin, local: isLoopback(origin), hasKey: key !== undefined };
  return { model: { ...about, deadlineSeconds, agreed, promptVersion: ASSESS_PROMPT_VERSION } };
}

function noModel(): never {
  throw new CodedError('no_model', 'Choose one in the settings. Until then nothing is ever sent.');
}

function agreementNeeded(): CodedError {
  const detail = 'Nothing was sent. Look at what would be sent, and agree to it first.';
  return new CodedError('agreement_needed', detail);
}

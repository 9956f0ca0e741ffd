import {
  agreementSchema,
  type InterviewerState,
  interviewerEventSchema,
  interviewerSchema,
  outboundPreviewSchema,
  runModelSchema,
} from '@sounding/core/contract';
import { ASSESS_PROMPT_VERSION, isLoopback, modelAddress, previewRequest } from '@sounding/models';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { AskableModel } from '../../askable-model.ts';
import { CodedError } from '../../errors.ts';
import { jsonReply } from '../../json-reply.ts';
import { logWhenHungUp } from '../../plugins/request-log.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { InterviewerDeps } from './deps.ts';
import { openEventStream } from './event-stream.ts';
import { prepareTask } from './prepare-task.ts';
import { streamRun } from './stream-run.ts';

/** Which model may be asked, what it would be sent, and asking it. Nothing is sent that nobody agreed to. */
export function interviewerRoutes(deps: InterviewerDeps): FastifyPluginAsyncZod {
  const { running } = deps;
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
          description:
            'It holds for this provider, address and model, and for no other that is set later; and not while a ' +
            'confidential term is away that was set at the time or since.',
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
      async (request, reply) => {
        const { body, log } = request;
        const model = (await deps.model()) ?? noModel();
        if (!model.agreed) throw agreementNeeded();
        const run = running.begin(body.task);
        if (run === undefined) throw busy();
        try {
          const task = await prepareTask(deps, model, body.task);
          run.goOnWhile(task.check);
          logWhenHungUp(request, reply);
          const { send, end } = openEventStream(reply);
          reply.raw.on('close', run.stop);
          if (reply.raw.destroyed) run.stop();
          const { signal, stillMayAsk } = run;
          const again = body.again === true;
          await streamRun(task, { deps, model, send, log, signal, stillMayAsk, again });
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
  const where = { origin, baseUrl: modelAddress(settings), local: isLoopback(origin) };
  const about = { provider, name, ...where, hasKey: key !== undefined };
  return { model: { ...about, deadlineSeconds, agreed, promptVersion: ASSESS_PROMPT_VERSION } };
}

function noModel(): never {
  throw new CodedError('no_model', 'Choose one in the settings. Until then nothing is ever sent.');
}

function busy(): CodedError {
  const detail =
    'Another tab asks the model for this at the moment. Wait until it is done there, or stop it there.';
  return new CodedError('model_busy', detail);
}

function agreementNeeded(): CodedError {
  const detail = 'Nothing was sent. Look at what would be sent, and agree to it first.';
  return new CodedError('agreement_needed', detail);
}

import { join } from 'node:path';
import { MAX_BODY_BYTES, type Problem } from '@sounding/core/contract';
import type { ModelDefaults } from '@sounding/models';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { QuestionBank } from './bank.ts';
import type { LogLevel, TranscriptionDefaults } from './config.ts';
import { CodedError } from './errors.ts';
import { forgetOldReplies } from './features/answers/forget-replies.ts';
import { answerRoutes } from './features/answers/routes.ts';
import { draftRoutes } from './features/drafts/routes.ts';
import { healthRoutes } from './features/health/routes.ts';
import { interviewerRoutes } from './features/interviewer/routes.ts';
import { runningTasks } from './features/interviewer/running-tasks.ts';
import { questionRoutes } from './features/questions/routes.ts';
import { audioRoutes } from './features/recordings/audio-routes.ts';
import { clearRecordings } from './features/recordings/clearing/clear-recordings.ts';
import { removeDeleted } from './features/recordings/clearing/remove-deleted.ts';
import { secondsOf } from './features/recordings/kept-recording.ts';
import { type PcmFiles, pcmFiles } from './features/recordings/pcm-files.ts';
import { recordingRoutes } from './features/recordings/routes.ts';
import { spliceRoutes } from './features/recordings/splice-routes.ts';
import { transcriptionRoutes } from './features/recordings/transcription-routes.ts';
import { uploadRoutes } from './features/recordings/upload-routes.ts';
import { openUploads } from './features/recordings/uploads.ts';
import { openChoosing } from './features/sessions/choosing.ts';
import { sessionRoutes } from './features/sessions/routes.ts';
import { settingsRoutes } from './features/settings/routes.ts';
import { settingsStore } from './features/settings/settings.ts';
import { settingsFile } from './features/settings/settings-file.ts';
import { openApiRoute } from './openapi.ts';
import { describeError } from './plugins/describe-error.ts';
import { guardHostAndOrigin } from './plugins/host-and-origin.ts';
import { collectMethods } from './plugins/known-methods.ts';
import { servePage } from './plugins/page.ts';
import { sendProblem, toCodedError, toProblem, useProblemDetails } from './plugins/problem-details.ts';
import { limitRate } from './plugins/rate-limit.ts';
import { logRequests } from './plugins/request-log.ts';
import { useSecurityHeaders } from './plugins/security-headers.ts';
import { useWellFormedInput } from './plugins/well-formed-input.ts';
import type { Scope } from './scope.ts';
import type { Store } from './store.ts';
import { transcriberBy } from './transcriber.ts';

/** A request that takes longer than this to arrive is dropped, in milliseconds. */
const REQUEST_TIMEOUT_MS = 60_000;

/** Everything the app is made of; nothing in it looks anywhere else. */
export interface AppDeps {
  readonly store: Pick<
    Store,
    'kind' | 'answers' | 'drafts' | 'recordings' | 'clearing' | 'sessions' | 'replies' | 'check'
  >;
  readonly bank: QuestionBank;
  readonly scope: Scope;
  readonly version: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** The `Host` values that are served; undefined for any. */
  readonly ownHosts: () => readonly string[] | undefined;
  /** Requests a minute from one address; undefined for no limit. */
  readonly requestsPerMinute?: number;
  /** For how many days the key of a request, and what a model replied, is remembered at least. */
  readonly keepRepliesDays: number;
  /** Where what is no row is kept: recordings and settings. */
  readonly dataDirectory: string;
  /** Bytes that all recordings of a workspace may have together. */
  readonly recordingsQuotaBytes: number;
  /** For how many days a recording that belongs to nothing is kept at least. */
  readonly keepRecordingsDays: number;
  readonly pageDirectory: string;
  /** Where recordings may be sent, as long as the person sets nothing else. */
  readonly transcription: TranscriptionDefaults;
  /** Which model may be asked, as long as the person sets nothing else, and keys for it. */
  readonly models: ModelDefaults;
  /** The recogniser's weights, served below `/models/`. */
  readonly modelsDirectory: string;
  readonly logLevel: LogLevel;
  /** Where log lines go. */
  readonly log: { readonly write: (line: string) => void };
}

/** Puts the server together. It listens nowhere yet; `inject` works on it. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    // Refused by useWellFormedInput instead, which can say so.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    genReqId: () => deps.newId(),
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      level: deps.logLevel,
      stream: deps.log,
      serializers: { req: () => ({}), res: () => ({}) },
    },
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => {
      sendProblem(toCodedError(error), request, reply);
    },
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end(malformedRequestReply(deps.newId()));
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');

  useProblemDetails(app);
  guardHostAndOrigin(app, deps.ownHosts);
  logRequests(app);
  useWellFormedInput(app);
  const methodsOf = collectMethods(app);
  await useSecurityHeaders(app);
  if (deps.requestsPerMinute !== undefined) await limitRate(app, deps.requestsPerMinute);

  const { store, scope, now, keepRepliesDays, keepRecordingsDays } = deps;
  const forget = [store.answers.forgetReplies, store.replies.forgetOlderThan].map(
    (forgetIn) => (olderThan: string) => forgetIn(scope, olderThan),
  );
  forgetOldReplies(app, { forget, now, keepRepliesDays });
  clearRecordings(app, { ...store, files: filesOf(deps), scope, now, keepDays: keepRecordingsDays });
  await registerFeatures(app, deps);
  openApiRoute(app, deps.version, (described) => registerFeatures(described, deps));
  const { pageDirectory: directory, modelsDirectory } = deps;
  await servePage(app, { directory, modelsDirectory, methodsOf });
  return app;
}

async function registerFeatures(app: FastifyInstance, deps: AppDeps): Promise<void> {
  const { store, bank, scope, now, newId, version } = deps;
  const { recordings, clearing } = store;
  const files = filesOf(deps);
  const removeDeletedRecordings = async () => {
    try {
      await removeDeleted(clearing, files, scope);
    } catch (error) {
      // They are gone from every list already; the next run of clearRecordings removes the files.
      app.log.error({ error: describeError(error) }, 'a deleted recording could not be removed yet');
    }
  };
  const deleteRecording = async (id: string) => {
    const deleted = await recordings.delete(scope, id);
    if (deleted) await removeDeletedRecordings();
    return deleted;
  };
  const secondsOfRecording = async (id: string) => {
    const recording = await recordings.get(scope, id);
    return recording === undefined ? undefined : secondsOf((await files.size(scope, id)) ?? 0);
  };
  const uploads = openUploads({ recordings, files, quotaBytes: deps.recordingsQuotaBytes, now });
  const answering = { secondsOfRecording, removeDeletedRecordings, scope, now, newId };
  const running = runningTasks();
  app.addHook('onResponse', async ({ method }) => {
    // Whatever a model is being asked about may be changed or gone now, and so may its agreement.
    if (method !== 'GET') await running.recheck();
  });
  const typed = app.withTypeProvider<ZodTypeProvider>();
  await typed.register(healthRoutes({ version, kind: store.kind, check: store.check }));
  await typed.register(questionRoutes(bank));
  await typed.register(answerRoutes({ answers: store.answers, bank, ...answering }));
  await typed.register(draftRoutes({ drafts: store.drafts, scope }));
  await typed.register(uploadRoutes({ uploads, deleteRecording, scope, now, newId }));
  await typed.register(recordingRoutes({ recordings, files, deleteRecording, scope }));
  await typed.register(audioRoutes({ recordings, files, scope }));
  await typed.register(spliceRoutes({ recordings, files, uploads, scope, now, newId }));
  const settings = settingsStore(
    settingsFile(join(deps.dataDirectory, 'settings.json'), () => {
      app.log.warn('settings.json was damaged: it is settings.json.damaged now, and nothing is set');
    }),
    deps,
  );
  await typed.register(settingsRoutes(settings));
  const { answers, sessions } = store;
  const moving = {
    sessions,
    readAnswers: (ids: readonly string[]) => answers.getAll(scope, ids),
    scope,
    now,
    newId,
  };
  await typed.register(
    sessionRoutes({
      ...answering,
      ...moving,
      bank,
      findReply: (request) => answers.findReply(scope, request),
      usualInterviewer: async () => ((await settings.model())?.agreed === true ? 'model' : 'local'),
    }),
  );
  const choosing = openChoosing(moving);
  await typed.register(
    interviewerRoutes({
      model: settings.model,
      agree: settings.agree,
      confidentialTerms: settings.confidentialTerms,
      findAnswer: (id) => answers.get(scope, id),
      addAssessment: (id, added) => answers.addAssessment(scope, id, added),
      findChoosing: choosing.find,
      appendProbe: choosing.append,
      closeSession: choosing.close,
      replies: store.replies,
      running,
      scope,
      now,
      newId,
      random: Math.random,
    }),
  );
  const transcriber = transcriberBy(settings);
  await typed.register(transcriptionRoutes({ recordings, files, transcriber, scope }));
}

function filesOf({ dataDirectory }: AppDeps): PcmFiles {
  return pcmFiles(join(dataDirectory, 'recordings'));
}

/** What is sent to a client that does not speak HTTP: no request object is there to reply through. */
function malformedRequestReply(requestId: string): string {
  const error = new CodedError('malformed_request', 'This is not a request that HTTP knows.');
  const problem: Problem = toProblem(error, requestId);
  const body = JSON.stringify(problem);
  const headers = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/problem+json; charset=utf-8',
    'Cache-Control: no-store',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${body}`;
}

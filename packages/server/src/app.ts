import { MAX_BODY_BYTES, type Problem } from '@sounding/core/contract';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { QuestionBank } from './bank.ts';
import type { LogLevel } from './config.ts';
import { CodedError } from './errors.ts';
import { forgetOldReplies } from './features/answers/forget-replies.ts';
import { answerRoutes } from './features/answers/routes.ts';
import { healthRoutes } from './features/health/routes.ts';
import { questionRoutes } from './features/questions/routes.ts';
import { openApiRoute } from './openapi.ts';
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

/** A request that takes longer than this to arrive is dropped, in milliseconds. */
const REQUEST_TIMEOUT_MS = 60_000;

/** Everything the app is made of; nothing in it looks anywhere else. */
export interface AppDeps {
  readonly store: Pick<Store, 'kind' | 'answers' | 'check'>;
  readonly bank: QuestionBank;
  readonly scope: Scope;
  readonly version: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** The `Host` values that are served; undefined for any. */
  readonly ownHosts: () => readonly string[] | undefined;
  /** Requests a minute from one address; undefined for no limit. */
  readonly requestsPerMinute?: number;
  /** For how many days the key of a request is remembered at least. */
  readonly keepRepliesDays: number;
  readonly pageDirectory: string;
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
    routerOptions: { maxParamLength: 200 },
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

  const { store, scope, now, keepRepliesDays } = deps;
  forgetOldReplies(app, { answers: store.answers, scope, now, keepRepliesDays });
  await registerFeatures(app, deps);
  openApiRoute(app, deps.version, (described) => registerFeatures(described, deps));
  await servePage(app, { directory: deps.pageDirectory, methodsOf });
  return app;
}

async function registerFeatures(app: FastifyInstance, deps: AppDeps): Promise<void> {
  const { store, bank, scope, now, newId, version } = deps;
  const typed = app.withTypeProvider<ZodTypeProvider>();
  await typed.register(healthRoutes({ version, kind: store.kind, check: store.check }));
  await typed.register(questionRoutes(bank));
  await typed.register(answerRoutes({ answers: store.answers, bank, scope, now, newId }));
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

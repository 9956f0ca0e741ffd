import type { Problem } from '@sounding/core/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { CodedError, type ErrorCode, statusOf, titleOf } from '../errors.ts';
import { describeError } from './describe-error.ts';

/** What Fastify itself refuses, by its error codes. */
const REFUSALS: Readonly<Record<string, readonly [code: ErrorCode, detail: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['body_too_large', 'Shorten the answer: see the limits in /api/openapi.json.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'Send Content-Type: application/json.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed_json', 'Send one JSON object.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed_json', 'The body is empty: send one JSON object.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed_request', 'Content-Length and the body do not agree.'],
  FST_ERR_MAX_PARAM_LENGTH: ['malformed_request', 'The id in the address is longer than any id here.'],
  FST_ERR_BAD_URL: ['malformed_request', 'The address cannot be decoded.'],
};

/** Answers every error with a problem document. What is the server's own fault is logged and not described. */
export function useProblemDetails(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) =>
    sendProblem(toCodedError(error), request, reply),
  );
}

/** Sends an error as `application/problem+json`, and logs it where the server is at fault. */
export function sendProblem(error: CodedError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error, request.id);
  if (problem.status >= 500) request.log.error({ error: describeError(error) }, 'request failed');
  return reply
    .code(problem.status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .serializer(JSON.stringify)
    .send(problem);
}

/** An error as a problem document. `instance` names the request as the log does. */
export function toProblem(error: CodedError, requestId: string): Problem {
  return {
    type: `urn:sounding:problem:${error.code}`,
    title: titleOf(error.code),
    status: statusOf(error.code),
    code: error.code,
    detail: error.message,
    instance: `urn:sounding:request:${requestId}`,
    ...(error.faults.length === 0 ? {} : { errors: [...error.faults] }),
  };
}

/** The coded form of whatever was thrown while a request was served. */
export function toCodedError(error: FastifyError): CodedError {
  if (error instanceof CodedError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const part = error.validationContext === 'querystring' ? 'query' : (error.validationContext ?? 'request');
    const faults = error.validation.map(({ instancePath, message }) => ({
      path: instancePath === '/' ? part : part + instancePath,
      message: inPlainWords(part, instancePath, message),
    }));
    const where = faults.map((fault) => fault.path).join(', ');
    return new CodedError('invalid_request', `Look at ${where}.`, { faults });
  }
  const [code, detail] = REFUSALS[error.code] ?? [];
  if (code !== undefined && detail !== undefined) return new CodedError(code, detail, { cause: error });
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new CodedError('malformed_request', 'Look at /api/openapi.json for what is expected.', {
      cause: error,
    });
  }
  return new CodedError('internal', 'It is not your fault. Try again; the server log says more.', {
    cause: error,
  });
}

/** What the schema found, without its words for values that no sender wrote: NaN, undefined, null for no body. */
function inPlainWords(part: string, instancePath: string, message = 'does not fit the contract'): string {
  if (part === 'body' && instancePath === '/' && message.includes('expected object')) {
    return 'a JSON body is needed: one object';
  }
  if (message.endsWith(', received undefined')) return 'is missing';
  return message.replace(/, received NaN$/, '');
}

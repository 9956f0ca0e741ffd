import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CodedError } from '../errors.ts';
import { sendProblem } from './problem-details.ts';

/** What is never the page: the API, and files whose absence must be seen as such. */
const NEVER_THE_PAGE = /^\/(api|assets|models|ort|vad)(\/|$)/;

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Sounding: not built yet</title>
<h1>The page is not built yet</h1>
<p>Stop this server and run <code>npm start</code>, which builds the page first. The API works already.</p>
</html>
`;

/** What the page's plugin needs. */
export interface PageDeps {
  /** Absolute path of the built page. */
  readonly directory: string;
  /** Absolute path of what is served below `/models/`; it need not be there yet. */
  readonly modelsDirectory: string;
  /** The methods that an address of the API takes. */
  readonly methodsOf: (path: string) => string[];
}

/**
 * Serves the built page: its files, and `index.html` for whatever address a person opens in it.
 * What is neither a file, an address of the page nor the API is a problem document.
 */
export async function servePage(app: FastifyInstance, deps: PageDeps): Promise<void> {
  const { directory, modelsDirectory, methodsOf } = deps;
  const built = existsSync(join(directory, 'index.html'));
  if (built) await serveFiles(app, directory);
  await serveModels(app, modelsDirectory);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.replace(/[?#].*$/s, '');
    if (isNavigation(request) && !NEVER_THE_PAGE.test(path)) {
      return built ? reply.sendFile('index.html') : sendNotBuilt(reply);
    }
    const methods = NEVER_THE_PAGE.test(path) || isReading(request) ? methodsOf(path) : ['GET', 'HEAD'];
    return sendNotFound(methods, request, reply);
  });
}

async function serveFiles(app: FastifyInstance, directory: string): Promise<void> {
  const { default: files } = await import('@fastify/static');
  await app.register(files, {
    root: directory,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names in assets/ carry a hash of the content; all other names may get new content.
      const hashed = path.startsWith(join(directory, 'assets') + sep);
      reply.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** The weights of the recogniser: tens of megabytes, which are fetched once and asked after once a week. */
async function serveModels(app: FastifyInstance, directory: string): Promise<void> {
  const { default: files } = await import('@fastify/static');
  await app.register(files, {
    root: directory,
    prefix: '/models/',
    // That the folder is not there yet is no fault: whoever never speaks needs none.
    suppressWarning: true,
    decorateReply: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply) => {
      reply.header('Cache-Control', 'public, max-age=604800');
    },
  });
}

function isNavigation(request: FastifyRequest): boolean {
  return isReading(request) && (request.headers.accept ?? '').includes('text/html');
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function sendNotBuilt(reply: FastifyReply): FastifyReply {
  return reply.code(503).type('text/html; charset=utf-8').header('Cache-Control', 'no-store').send(NOT_BUILT);
}

function sendNotFound(methods: string[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (methods.length === 0) {
    return sendProblem(
      new CodedError('not_found', 'GET /api/openapi.json lists what there is.'),
      request,
      reply,
    );
  }
  reply.header('Allow', methods.join(', '));
  const detail = `It takes ${methods.join(', ')}.`;
  return sendProblem(new CodedError('method_not_allowed', detail), request, reply);
}

import type { FastifyInstance } from 'fastify';

/**
 * Remembers which methods each address of the API takes, so that a wrong method can be told from a
 * wrong address. Register before the routes; the result lists the methods for a path, none for an unknown one.
 */
export function collectMethods(app: FastifyInstance): (path: string) => string[] {
  const routes: { readonly methods: readonly string[]; readonly pattern: RegExp }[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (!url.startsWith('/api/')) return;
    const pattern = new RegExp(`^${url.replace(/:\w+/g, '[^/]+')}$`);
    routes.push({ methods: [method].flat(), pattern });
  });
  return (path) => [...new Set(routes.filter((r) => r.pattern.test(path)).flatMap((r) => r.methods))];
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Files whose name holds a hash of their content never change. */
const HASHED = /\/assets\//;
/** Addresses that no person types: what is missing there is missing, and never the page in its place. */
const NOT_PAGES = /^\/(graphql|auth|health|export|assets)(\/|$|\?)/;

/** The page of a survey link is an entry of its own, also where somebody answers on behalf of a hotline. */
const SURVEY = /^\/survey(\/on-behalf)?(\?|$)/;

const POLICY = 'content-security-policy';
/** Lets our own pages show a page in a frame, as the builder of surveys does; nobody else may. */
const framedByUs = (reply: FastifyReply): FastifyReply =>
  reply.header(POLICY, String(reply.getHeader(POLICY)).replace("frame-ancestors 'none'", "frame-ancestors 'self'"));

/** Serves the built web client: its files, and its page for every address that a person may type. */
export async function serveWebClient(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  // Loaded here, because tests serve no files and Jest cannot load it on Node 20 (it requires an ES module).
  const { default: fastifyStatic } = await import('@fastify/static');
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => {
    if (NOT_PAGES.test(request.url)) return reply.callNotFound();
    if (SURVEY.test(request.url)) return framedByUs(reply).sendFile('survey.html');
    return reply.sendFile('index.html');
  });
}

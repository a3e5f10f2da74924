import { createHash, randomUUID } from 'node:crypto';
import { refusalKinds } from '@alongside/domain';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '../config/environment.ts';
import { type LinkKey, type Operation, operations } from './operation/operation.ts';

/** `__Host-` binds the cookie to https and to this host; plain http on localhost cannot carry the prefix. */
export const sessionCookieName = ({ publicUrl }: Environment): string =>
  publicUrl.startsWith('https:') ? '__Host-alongside' : 'alongside';

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

const REQUIRED_HEADER = 'x-alongside';

/**
 * Whether a request that could change something may have been made by another site's page: browsers send
 * our header across origins only after a preflight, which we never grant.
 */
function forged(request: FastifyRequest, environment: Environment): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const { origin } = request.headers;
  const ours =
    origin === undefined ||
    origin === environment.publicUrl ||
    origin === `http://${request.headers.host}` ||
    origin === `https://${request.headers.host}`;
  const json = /^application\/json\b/.test(request.headers['content-type'] ?? '');
  return !ours || !json || request.headers[REQUIRED_HEADER] === undefined;
}

/** Groups addresses that one person controls: IPv4 as it is, IPv6 by its /64 network. */
export const networkOf = (ip: string): string => (ip.includes(':') ? ip.split(':').slice(0, 4).join(':') : ip);

const LINK_HEADER = 'x-alongside-link';
/** Characters of an unknown token by which attempts are counted; they tell nothing about the rest. */
const BEGINNING = 8;

/** The personal link that a request names. In a header, because addresses and bodies end up in logs. */
function linkOf({ headers, ip }: FastifyRequest): LinkKey | null {
  const token = headers[LINK_HEADER];
  if (typeof token !== 'string') return null;
  return { hash: hashOfToken(token), beginning: token.slice(0, BEGINNING), network: networkOf(ip) };
}

/** Security headers, the forgery check and the operation that every request runs in. */
export async function prepareHttp(server: FastifyInstance, environment: Environment): Promise<void> {
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: environment.publicUrl.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  });
  const cookieName = sessionCookieName(environment);
  server.addHook('onRequest', async (request, reply) => {
    if (!forged(request, environment)) return;
    const { status, message } = refusalKinds.BAD_REQUEST;
    await reply.status(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });
  server.addHook('preHandler', (request: FastifyRequest, reply: FastifyReply, done) => {
    const token = request.cookies[cookieName];
    const current: Operation = {
      requestId: randomUUID(),
      sessionHash: token ? hashOfToken(token) : null,
      linkKey: linkOf(request),
      statements: 0,
    };
    if (request.url.startsWith('/graphql') || request.url.startsWith('/auth'))
      reply.header('cache-control', 'no-store');
    (request as { operation?: Operation }).operation = current;
    operations.run(current, done);
  });
  server.addHook('onSend', async (request, reply) => {
    reply.header('x-robots-tag', 'noindex, nofollow');
    const current = (request as { operation?: Operation }).operation;
    if (environment.ALONGSIDE_TRACE && current) reply.header('x-alongside-statements', current.statements);
  });
  server.addHook('onResponse', async (request) => {
    await (request as { operation?: Operation }).operation?.transaction?.rollback();
  });
}

import { Refusal, refusalKinds } from '@alongside/domain';
import { unwrapResolverError } from '@apollo/server/errors';
import { type ArgumentsHost, Catch, Logger } from '@nestjs/common';
import type { GqlContextType, GqlExceptionFilter } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { operations } from './operation/operation.ts';

const logger = new Logger('errors');

/** The GraphQL form of a refusal: `extensions { code, field, params }`, see the catalogue in libs/domain. */
export function toGraphQLError(refusal: Refusal): GraphQLError {
  const { code, field, params } = refusal;
  return new GraphQLError(refusal.message, {
    extensions: { code, ...(field && { field }), ...(params && { params }), http: { status: httpStatus(refusal) } },
  });
}

/** Only refusals that end a request before it runs change the HTTP status; all others answer 200 with errors. */
const httpStatus = ({ code }: Refusal): number =>
  code === 'UNAUTHENTICATED' || code === 'BAD_REQUEST' ? refusalKinds[code].status : 200;

/** Turns refusals into answers at the edge, so that services throw plain domain errors. */
@Catch(Refusal)
export class RefusalFilter implements GqlExceptionFilter {
  /** Outside GraphQL the answer is `{ code, message, field?, …params }` with the status of the catalogue. */
  catch(refusal: Refusal, host: ArgumentsHost): GraphQLError | undefined {
    if (host.getType<GqlContextType>() === 'graphql') return toGraphQLError(refusal);
    const { code, message, field, params } = refusal;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    reply.status(refusal.status).send({ code, message, ...(field && { field }), ...params });
    return undefined;
  }
}

/** Apollo's own codes for requests that it could not understand. */
const requestFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What leaves the server: refusals as they are, faults of the request named, everything else masked and logged. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const known = original instanceof Refusal ? toGraphQLError(original).toJSON() : formatted;
  const code = String(known.extensions?.['code'] ?? '');
  const path = formatted.path ? { path: formatted.path } : {};
  if (Object.hasOwn(refusalKinds, code) && code !== 'INTERNAL') {
    const { field, params } = known.extensions ?? {};
    return {
      message: known.message,
      ...path,
      extensions: { code, ...(field ? { field } : {}), ...(params ? { params } : {}) },
    };
  }
  if (requestFaults.has(code)) return { message: formatted.message, ...path, extensions: { code: 'BAD_REQUEST' } };
  const requestId = operations.getStore()?.requestId;
  logger.error({ requestId, error: original instanceof Error ? original.stack : String(original) });
  return {
    message: 'Something went wrong on our side. Nothing was changed.',
    ...path,
    extensions: { code: 'INTERNAL', params: { requestId } },
  };
}

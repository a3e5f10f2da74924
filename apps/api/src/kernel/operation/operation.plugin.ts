import { Refusal } from '@alongside/domain';
import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import { toGraphQLError } from '../errors.ts';
import { operation } from './operation.ts';
import type { OperationGate } from './operation-gate.ts';

/**
 * One GraphQL operation is one transaction: opened when the operation is known, committed before the reply
 * is sent, rolled back on any error. Not an interceptor, because field resolvers run after the root's
 * method has returned.
 */
export function operationPlugin(gate: OperationGate): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      const listener: GraphQLRequestListener<BaseContext> = {
        async didResolveOperation({ operation: definition }) {
          if (definition?.operation === 'mutation' && !isSingleField(definition.selectionSet.selections)) {
            throw toGraphQLError(new Refusal('BAD_REQUEST', { message: 'Send one mutation at a time.' }));
          }
          try {
            await gate.open(definition?.operation === 'query' ? 'read' : 'change');
          } catch (error) {
            throw error instanceof Refusal ? toGraphQLError(error) : error;
          }
        },
        async willSendResponse({ response }) {
          const current = operation();
          if (!current.transaction) return;
          const { body } = response;
          const failed = body.kind !== 'single' || (body.singleResult.errors?.length ?? 0) > 0;
          try {
            await (failed ? current.transaction.rollback() : current.transaction.commit());
          } catch {
            response.http.status = 500;
            const error = new GraphQLError('Your change could not be saved. Please try again.', {
              extensions: { code: 'INTERNAL', params: { requestId: current.requestId } },
            });
            response.body = { kind: 'single', singleResult: { errors: [error.toJSON()] } };
          } finally {
            current.transaction = undefined;
          }
        },
      };
      return listener;
    },
    async unexpectedErrorProcessingRequest() {
      await operation().transaction?.rollback();
    },
  };
}

const isSingleField = (selections: readonly { kind: Kind }[]): boolean =>
  selections.length === 1 && selections[0]?.kind === Kind.FIELD;

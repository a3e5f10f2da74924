import { Refusal } from '@alongside/domain';
import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, Kind, type SelectionNode } from 'graphql';
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
          if (operation().linkKey && !isForLinks(definition?.selectionSet.selections ?? [])) {
            throw toGraphQLError(new Refusal('FORBIDDEN', { message: 'A personal link opens its own page only.' }));
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

/** By its name a field says that it is for personal links; nothing else can be asked by one, whatever its resolver does. */
const isForLinks = (selections: readonly SelectionNode[]): boolean =>
  selections.every((selection) => selection.kind === Kind.FIELD && /ByLink$|^__typename$/.test(selection.name.value));

const isSingleField = (selections: readonly { kind: Kind }[]): boolean =>
  selections.length === 1 && selections[0]?.kind === Kind.FIELD;

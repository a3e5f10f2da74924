import { Refusal } from '@alongside/domain';
import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { formatError, toGraphQLError } from '../errors.ts';
import { transaction } from '../operation/operation.ts';
import { compileRoot } from './compile.ts';
import { rootPlan } from './read-map.ts';
import { compilation } from './reads.ts';
import { type Request, selectedFields } from './selection.ts';

/** Marks an answer whose data is JSON text already. */
const TEXT = Symbol('json text');

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
}

/** What a failed statement answers: outside of the execution nobody else masks it. */
const failure = (error: unknown): FormattedExecutionResult => ({
  errors: [formatError(error instanceof Refusal ? toGraphQLError(error).toJSON() : { message: '' }, error)],
});

/** The answer to a query by one statement, or null when a field needs the ordinary execution. */
async function spliced(operation: OperationDefinitionNode, request: Request): Promise<FormattedExecutionResult | null> {
  const fields = selectedFields([operation.selectionSet], request);
  if (fields.length === 0 || fields.some((field) => !rootPlan(field.name))) return null;
  const c = compilation(request);
  const parts = fields.map((field) => `'"${field.key}":' || coalesce(${compileRoot(field, c)}::text, 'null')`);
  if (c.computes) return null;
  const [row] = await transaction().rows<{ j: string }>(
    `select '{' || ${parts.join(` || ',' || `)} || '}' as j`,
    c.values.list,
  );
  return row ? { data: { [TEXT]: row.j } as unknown as Record<string, unknown> } : null;
}

/**
 * Lets PostgreSQL write the answer: when every selected field of a query is planned, the text of the one
 * statement is the data of the reply, and no object is built in between. Results are those of the ordinary
 * execution (`reads.e2e.spec.ts` compares both over generated selections); only scalars that PostgreSQL
 * writes in the schema's own format may be planned, and a null in a non-null field is a fault of the read
 * map that the same test finds.
 */
export function splicePlugin(): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      const listener: GraphQLRequestListener<BaseContext> = {
        async responseForOperation({ operation, document, schema, request, response }) {
          if (operation.operation !== 'query') return null;
          const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (!variables.coerced) return null;
          const read = { schema, fragments: fragmentsOf(document), variables: variables.coerced };
          const result = await spliced(operation, read).catch(failure);
          return result && { http: response.http, body: { kind: 'single', singleResult: result } };
        },
      };
      return listener;
    },
  };
}

/** Apollo's `stringifyResult`: writes spliced answers as they are. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const text = (result.data as { [TEXT]?: string } | null | undefined)?.[TEXT];
  return text === undefined ? `${JSON.stringify(result)}\n` : `{"data":${text}}\n`;
}

import { Refusal, type RefusalCode, refusalKinds } from '@alongside/domain';
import {
  type DocumentNode,
  execute,
  type GraphQLField,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { operation } from '../operation/operation.ts';
import type { ListPage } from './list-walk.ts';

/** What a page may say of the list that it shows. */
export interface ListArguments {
  readonly search?: string | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly order?: string | null;
}

interface Connection<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount?: number;
}

/** A list of the schema with the fields of each row, ready to be asked page by page. */
export class ListQuery<Row> {
  private readonly document: DocumentNode;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly list: string,
    fields: readonly string[],
    private readonly given: ListArguments,
    private readonly pageSize: number,
  ) {
    this.document = parse(this.text(fields));
    const [fault] = validate(schema, this.document);
    if (fault) throw fault;
  }

  private get field(): GraphQLField<unknown, unknown> {
    const field = this.schema.getQueryType()?.getFields()[this.list];
    if (!field) throw new Error(`Query.${this.list} is not in the schema`);
    return field;
  }

  private text(fields: readonly string[]): string {
    const taken = this.field.args.filter(({ name }) => name !== 'first');
    const unknown = Object.keys(this.given).find((name) => !taken.some((argument) => argument.name === name));
    if (unknown) throw new Refusal('VALIDATION', { field: unknown, message: `This list takes no ${unknown}.` });
    return `query ($counted: Boolean!, ${taken.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) {
      ${this.list}(first: ${this.pageSize}, ${taken.map(({ name }) => `${name}: $${name}`).join(', ')}) {
        edges { node { ${['id', ...new Set(fields)].join(' ')} } }
        pageInfo { hasNextPage endCursor }
        totalCount @include(if: $counted)
      }
    }`;
  }

  /** The filter as the schema reads it. Refuses VALIDATION for values that do not fit. */
  filter(): Readonly<Record<string, unknown>> {
    return (this.variables(null)['filter'] as Record<string, unknown> | null | undefined) ?? {};
  }

  private variables(after: string | null): Record<string, unknown> {
    const definition = this.document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    const inputs = { ...this.given, after, counted: after === null };
    const { coerced, errors } = getVariableValues(this.schema, definition?.variableDefinitions ?? [], inputs);
    if (coerced) return inputs;
    throw new Refusal('VALIDATION', { field: 'filter', message: errors[0]?.message ?? '' });
  }

  /** One page, answered by the resolver that answers the page on the screen. */
  async page(after: string | null): Promise<ListPage<Row>> {
    operation().walking = true;
    const { data, errors } = await execute({
      schema: this.schema,
      document: this.document,
      variableValues: this.variables(after),
      contextValue: {},
    });
    operation().walking = false;
    const [fault] = errors ?? [];
    if (fault) throw refusalOf(fault.extensions) ?? fault.originalError ?? fault;
    const connection = (data as Record<string, Connection<Row>> | null | undefined)?.[this.list];
    if (!connection) throw new Error(`Query.${this.list} answered nothing`);
    const { edges, pageInfo, totalCount } = connection;
    return { rows: edges.map(({ node }) => node), ...pageInfo, total: totalCount };
  }
}

/** The refusal that a resolver's error stands for. */
function refusalOf(extensions: Readonly<Record<string, unknown>>): Refusal | null {
  const code = String(extensions['code']);
  if (!Object.hasOwn(refusalKinds, code) || code === 'INTERNAL') return null;
  const { field, params } = extensions as { field?: string; params?: Record<string, unknown> };
  return new Refusal(code as RefusalCode, { ...(field && { field }), ...(params && { params }) });
}

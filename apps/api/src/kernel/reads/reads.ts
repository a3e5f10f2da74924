import { Refusal } from '@alongside/domain';
import { MAX_PAGE, WALK_PAGE } from '@alongside/shared';
import { type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import { actor, operation, transaction } from '../operation/operation.ts';
import type { Compilation } from './compilation.ts';
import { compileOne, compileRoot, selectList } from './compile.ts';
import { readMap, readMaps } from './read-map.ts';
import type { Request, SelectedField } from './selection.ts';
import { type Sql, SqlValues } from './sql-values.ts';

export function compilation(request: Request): Compilation {
  let aliases = 0;
  return {
    actor: actor(),
    maxPage: operation().walking ? WALK_PAGE : MAX_PAGE,
    request,
    values: new SqlValues(),
    alias: () => `t${aliases++}`,
    select: selectList,
    computes: false,
  };
}

const requestOf = (info: GraphQLResolveInfo): Request => ({
  schema: info.schema,
  fragments: info.fragments,
  variables: info.variableValues,
});

function fieldOf(info: GraphQLResolveInfo): SelectedField {
  const [node] = info.fieldNodes;
  if (!node) throw new Error('a resolver runs without a field');
  return {
    key: node.alias?.value ?? node.name.value,
    name: node.name.value,
    node,
    selections: info.fieldNodes.flatMap((one) => one.selectionSet ?? []),
  };
}

async function answer<Result>(sql: Sql, c: Compilation): Promise<Result | null> {
  const [row] = await transaction().rows<{ j: Result | null }>(`select ${sql} as j`, c.values.list);
  return row?.j ?? null;
}

/** Answers a planned field of `Query` with one statement. */
export function readRoot<Result>(info: GraphQLResolveInfo): Promise<Result> {
  const c = compilation(requestOf(info));
  return answer(compileRoot(fieldOf(info), c), c) as Promise<Result>;
}

/**
 * Answers the field that a mutation returns: the row of `type` with this id, as the viewer sees it.
 * Refuses NOT_FOUND when the viewer may not see it.
 */
export async function readOne<Result>(type: string, id: string, info: GraphQLResolveInfo): Promise<Result> {
  const c = compilation(requestOf(info));
  const found = await answer<Result>(
    compileOne(readMap(type), fieldOf(info), c, (o) => `${o}.id = ${c.values.add(id, 'uuid')}`),
    c,
  );
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** Parts of a connection: types without a read map whose objects come from a statement all the same. */
const connectionParts = /^(PageInfo|Facet|FacetValue|.*(Connection|Edge|RowGroup))$/;

/**
 * Resolves the fields of planned types. Rows carry their answers by response key; a computed field turns the
 * facts of its row into the answer with its pure rule.
 */
const plannedField: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) => {
  const value = source[String(info.path.key)];
  const plan = readMaps().get(info.parentType.name)?.fields[info.fieldName];
  if (plan?.is !== 'computed' || value == null) return value;
  return plan.answer(value as never, actor(), new Date());
};

/**
 * Lets the read maps answer their fields, in place of the resolvers that Nest gives to every field.
 * Throws when a map names a field that the schema does not have.
 */
export function planSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, map] of readMaps()) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`the read map ${name} has no object type in the schema`);
    for (const field of Object.keys(map.fields)) {
      const definition = type.getFields()[field];
      if (!definition) throw new Error(`the read map ${name} names ${field}, which the schema does not have`);
      definition.resolve = plannedField;
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !connectionParts.test(type.name)) continue;
    for (const definition of Object.values(type.getFields())) definition.resolve = plannedField;
  }
  return schema;
}

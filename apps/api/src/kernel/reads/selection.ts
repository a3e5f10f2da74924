import { Refusal } from '@alongside/domain';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** PostgreSQL cuts longer column names; a longer alias is refused rather than mixed up. */
const MAX_ALIAS_LENGTH = 60;

/** What an operation asks for, independent of how it is answered. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One field of the answer: all nodes that share a response key, merged. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly node: FieldNode;
  readonly selections: readonly SelectionSetNode[];
}

function included(node: SelectionNode, request: Request): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, request.variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, request.variables)?.['if'] !== false;
}

/** The fields of an object in the order of the selection, fragments unfolded, `@skip` and `@include` obeyed. */
export function selectedFields(sets: readonly SelectionSetNode[], request: Request): SelectedField[] {
  const nodes = new Map<string, FieldNode[]>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(selection, request)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = request.fragments[selection.name.value];
        if (fragment) visit(fragment.selectionSet);
      } else {
        const key = selection.alias?.value ?? selection.name.value;
        if (key.length > MAX_ALIAS_LENGTH) throw new Refusal('BAD_REQUEST', { message: 'An alias is too long.' });
        nodes.set(key, [...(nodes.get(key) ?? []), selection]);
      }
    }
  };
  for (const set of sets) visit(set);
  return [...nodes].map(([key, [node, ...more]]) => ({
    key,
    name: (node as FieldNode).name.value,
    node: node as FieldNode,
    selections: [node as FieldNode, ...more].flatMap((one) => one.selectionSet ?? []),
  }));
}

/** The field's arguments after coercion, defaults included. */
export function argumentsOf(type: string, field: SelectedField, request: Request): Record<string, unknown> {
  const parent = objectType(type, request.schema);
  const definition = parent.getFields()[field.name];
  if (!definition) throw new Error(`${type}.${field.name} is not in the schema`);
  return getArgumentValues(definition, field.node, request.variables);
}

/** Name of the object type that a field answers with. */
export function answerType(parent: string, field: string, request: Request): string {
  const definition = objectType(parent, request.schema).getFields()[field];
  if (!definition) throw new Error(`${parent}.${field} is not in the schema`);
  return getNamedType(definition.type).name;
}

function objectType(name: string, schema: GraphQLSchema): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema`);
  return type;
}

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { day } from './mutate.ts';

/** One mutation of the contract, with the smallest request that has the shape it asks for. */
export interface AnyMutation {
  readonly name: string;
  /** Whether it names a record by its id. */
  readonly namesRecords: boolean;
  /** A request in which every id of a record is `id`. No two requests use the same words. */
  readonly request: (id: string) => { readonly query: string; readonly variables: Record<string, unknown> };
}

let count = 0;

/** Words that no other request has; without digits, which the guard of texts could take for a number of somebody. */
function newWords(): string {
  count += 1;
  return `Text ${[...String(count)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
}

const scalars: Readonly<Record<string, (id: string) => unknown>> = {
  ID: (id) => id,
  Int: () => 1,
  Boolean: () => true,
  String: newWords,
  Date: () => day(0),
  DateTime: () => new Date().toISOString(),
  Float: () => 1,
  Month: () => day(0).slice(0, 7),
};

/** What a field gets: ids that the client makes are new ones, and an address looks like one. */
function valueFor({ name, description, type }: GraphQLInputField, id: string): unknown {
  if (description?.startsWith('Made by the client')) return randomUUID();
  return name === 'email' ? `${randomUUID()}@test.example` : sample(type, id);
}

/** A value of the type with all that it cannot do without. */
function sample(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, id);
  if (isListType(type)) return [sample(type.ofType, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, valueFor(field, id)]));
  }
  const value = scalars[type.name];
  if (!value) throw new Error(`nobody has said what a ${type.name} looks like`);
  return value(id);
}

/** All mutations of `schema.graphql`. */
export function allMutations(): AnyMutation[] {
  const fields = buildSchema(readFileSync('schema.graphql', 'utf8')).getMutationType()?.getFields() ?? {};
  return Object.values(fields).map(({ name, args, type }) => {
    const bare = isNonNullType(type) ? type.ofType : type;
    const list = isListType(bare) ? bare.ofType : bare;
    const fieldsOf = isObjectType(isNonNullType(list) ? list.ofType : list) ? '{ __typename }' : '';
    const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const query = `mutation ${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${fieldsOf} }`;
    const request = (id: string) => ({
      query,
      variables: Object.fromEntries(args.map((arg) => [arg.name, sample(arg.type, id)])),
    });
    return { name, request, namesRecords: JSON.stringify(request('the id').variables).includes('the id') };
  });
}

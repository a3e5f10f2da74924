import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { readMaps } from '../src/kernel/reads/read-map.ts';

/** A source of numbers from 0 up to, not including, 1. */
export type Chance = () => number;

/** The same numbers for the same seed (mulberry32), so that a failing case can be repeated. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Arguments that a nested field cannot do without. */
const needed: Record<string, string> = {
  referralMonths: '(from: "2026-01", to: "2026-06")',
  timeline: '(first: 7)',
  groups: '(by: STAGE)',
};

/** Whether one statement can answer the field: it is planned, or a part of a connection. */
function planned(type: string, field: string): boolean {
  const map = readMaps().get(type);
  if (!map) return true;
  const plan = map.fields[field];
  return plan !== undefined && plan.is !== 'computed';
}

/**
 * A selection of planned fields, at most `depth` objects deep, with some aliases and repeated fields. Objects are
 * chosen less often than values and nothing inside the innermost ones has an alias, so that a selection stays
 * within the limits of the API however many types link to each other.
 */
export function randomSelection(type: GraphQLObjectType, depth: number, next: Chance): string {
  const fields = Object.values(type.getFields()).filter(({ name }) => planned(type.name, name));
  const chosen = fields.flatMap((field) => {
    const target = getNamedType(field.type);
    const object = isObjectType(target);
    if (next() > (object ? 0.35 : 0.6)) return [];
    const alias = depth >= 2 && next() < 0.05 ? `${field.name}Again: ` : '';
    const args = needed[field.name] ?? '';
    if (!object) return [`${alias}${field.name}${args}`];
    if (depth <= 0) return [];
    return [`${alias}${field.name}${args} { ${randomSelection(target, depth - 1, next)} }`];
  });
  return ['__typename', ...chosen].join(' ');
}

/** The object type that a field of `Query` answers with. */
export function rootType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const field = schema.getQueryType()?.getFields()[name];
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`Query.${name} does not answer with an object`);
  return type;
}

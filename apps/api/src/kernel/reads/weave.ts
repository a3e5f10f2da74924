import type { Actor } from '@alongside/domain';
import { getNamedType, isObjectType } from 'graphql';
import { type ComputedField, readMaps } from './read-map.ts';
import { type Request, type SelectedField, selectedFields } from './selection.ts';

type Row = Record<string, unknown>;

/** A selected property of an answer that a rule gave; `parts` where it is an object, or a list of them. */
interface Pick {
  readonly key: string;
  /** The property's name, or for `__typename` the answer itself. */
  readonly name: string;
  readonly typename?: string;
  readonly parts?: readonly Pick[];
}

/** A computed field of an object, or a field with such ones below it. */
type Stitch =
  | { readonly key: string; readonly rule: ComputedField['answer']; readonly picks: readonly Pick[] }
  | { readonly key: string; readonly inner: readonly Stitch[] };

/** The object type that a field answers with, lists and null apart; undefined for a scalar. */
function objectOf(type: string, field: SelectedField, { schema }: Request): string | undefined {
  const parent = schema.getType(type);
  const answer = isObjectType(parent) ? parent.getFields()[field.name]?.type : undefined;
  const named = answer && getNamedType(answer);
  return isObjectType(named) ? named.name : undefined;
}

function picksOf(type: string, fields: readonly SelectedField[], request: Request): Pick[] {
  return fields.map((field) => {
    const { key, name } = field;
    if (name === '__typename') return { key, name, typename: type };
    const inner = objectOf(type, field, request);
    return inner
      ? { key, name, parts: picksOf(inner, selectedFields(field.selections, request), request) }
      : { key, name };
  });
}

function stitchesOf(type: string, fields: readonly SelectedField[], request: Request): Stitch[] {
  return fields.flatMap((field): Stitch[] => {
    const inner = objectOf(type, field, request);
    const plan = readMaps().get(type)?.fields[field.name];
    const selected = selectedFields(field.selections, request);
    if (plan?.is === 'computed') {
      return [{ key: field.key, rule: plan.answer, picks: inner ? picksOf(inner, selected, request) : [] }];
    }
    const below = inner ? stitchesOf(inner, selected, request) : [];
    return below.length > 0 ? [{ key: field.key, inner: below }] : [];
  });
}

function picked(answer: unknown, picks: readonly Pick[]): unknown {
  if (picks.length === 0 || answer === null || answer === undefined) return answer ?? null;
  if (Array.isArray(answer)) return answer.map((item) => picked(item, picks));
  const entries = picks.map(({ key, name, typename, parts = [] }) => [
    key,
    typename ?? picked((answer as Row)[name], parts),
  ]);
  return Object.fromEntries(entries);
}

function stitch(value: unknown, stitches: readonly Stitch[], actor: Actor, now: Date): void {
  if (Array.isArray(value)) {
    for (const item of value) stitch(item, stitches, actor, now);
  } else if (value) {
    const row = value as Row;
    for (const one of stitches) {
      const at = row[one.key];
      if ('inner' in one) stitch(at, one.inner, actor, now);
      else if (at != null) row[one.key] = picked(one.rule(at as never, actor, now), one.picks);
    }
  }
}

/**
 * Puts the answers of computed fields in the place of their facts, in the data that one statement gave for the
 * `fields` of `Query`: what the ordinary execution would do, without a resolver call for each of the other fields.
 */
export function weave(data: Row, fields: readonly SelectedField[], request: Request, actor: Actor): Row {
  stitch(data, stitchesOf('Query', fields, request), actor, new Date());
  return data;
}
